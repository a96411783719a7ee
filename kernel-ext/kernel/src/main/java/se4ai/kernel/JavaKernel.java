package se4ai.kernel;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
import se4ai.kernel.display.Shows;
import se4ai.kernel.shell.Shell;

/**
 * The course's kernel: Java cells, the course's packages imported, values shown as drawings.
 *
 * <p>The library's kernel gives it what extensions expect: a renderer, a registry of magics, and its place as the one
 * kernel of the process. The library's message handling is not used; {@link Protocol} answers instead.
 */
public final class JavaKernel extends BaseKernel {

    private final CompletableFuture<Shell> shell;
    private final Publisher publisher;
    private final CellInput input;
    private final Assistance assistance;

    JavaKernel(CompletableFuture<Shell> shell, Publisher publisher, CellInput input) {
        super(
                "se4ai",
                version(),
                new LanguageInfo.Builder("java").build(),
                List.of(),
                null,
                new JupyterIO(StandardCharsets.UTF_8),
                new CommManager(),
                new Renderer(),
                new MagicParser("%", "%%", new MagicTranspiler()),
                new MagicsRegistry(),
                false,
                new StringStyler.Builder().build());
        this.shell = shell;
        this.publisher = publisher;
        this.input = input;
        this.assistance = new Assistance(shell);
        Shows.register(renderer);
    }

    /** What kernel_info and the installed kernelspec call this version. */
    public static String version() {
        String version = JavaKernel.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public @Nullable Object evalRaw(String source) {
        Shell ready = shell.join();
        Object value = ready.eval(source);
        ready.note(source).ifPresent(System.err::println);
        return value;
    }

    @Override
    public @Nullable DisplayData eval(String source) {
        Object value = evalRaw(source);
        return value == null ? null : renderer.render(value);
    }

    @Override
    public void display(DisplayData data) {
        publisher.display(data);
    }

    /** Shows data in the place of what was displayed under the same id. */
    void update(DisplayData data) {
        publisher.update(data);
    }

    /** Shows data in a place that has a name; where something stands there already, instead of it. */
    void displayIn(String place, DisplayData data) {
        data.setDisplayId(place);
        if (publisher.isShown(place)) {
            publisher.update(data);
        } else {
            publisher.display(data);
        }
    }

    /** Empties the running cell's output as soon as something new is shown. */
    void clearOutput() {
        JsonObject content = new JsonObject();
        content.addProperty("wait", true);
        publisher.publish("clear_output", content);
    }

    /** What a reader types when a cell asks. */
    CellInput input() {
        return input;
    }

    Assistance assistance() {
        return assistance;
    }

    @Override
    public void interrupt() {
        shell.thenAccept(Shell::stop);
    }

    @Override
    public DisplayData inspect(String source, int at, boolean extraDetail) {
        throw new UnsupportedOperationException("The kernel's requests are answered by Assistance.");
    }

    @Override
    public ReplacementOptions complete(String source, int at) {
        throw new UnsupportedOperationException("The kernel's requests are answered by Assistance.");
    }

    @Override
    public String isComplete(String source) {
        throw new UnsupportedOperationException("The kernel's requests are answered by Assistance.");
    }
}
