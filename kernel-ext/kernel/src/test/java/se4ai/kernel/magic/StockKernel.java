package se4ai.kernel.magic;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.magic.MagicParser;
import org.dflib.jjava.jupyter.kernel.magic.MagicTranspiler;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.shell.Shell;

/** A kernel on the library's base, with JShell behind it and no more: what stock JJava is. */
final class StockKernel extends BaseKernel {

    private static final class Started {
        private static final Shell SHELL = new Shell(List.of());
    }

    final List<DisplayData> displayed = new ArrayList<>();

    StockKernel() {
        super(
                "stock",
                "1",
                new LanguageInfo.Builder("java").build(),
                List.of(),
                null,
                new JupyterIO(StandardCharsets.UTF_8),
                new CommManager(),
                new Renderer(),
                new MagicParser("%", "%%", new MagicTranspiler()),
                new MagicsRegistry(),
                true,
                new StringStyler.Builder().build());
    }

    @Override
    public @Nullable Object evalRaw(String source) {
        return Started.SHELL.eval(magicParser.resolveMagics(source));
    }

    @Override
    public void display(DisplayData data) {
        displayed.add(data);
    }

    @Override
    public @Nullable DisplayData inspect(String source, int at, boolean extraDetail) {
        return null;
    }

    @Override
    public ReplacementOptions complete(String source, int at) {
        return new ReplacementOptions(List.of(), at, at);
    }

    @Override
    public String isComplete(String source) {
        return IS_COMPLETE_YES;
    }
}
