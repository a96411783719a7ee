package se4ai.kernel.magic;

import java.util.List;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.display.Shows;

/**
 * Gives a kernel of others, such as a stock JJava, the course's imports, its drawings, and the magics that it lacks.
 *
 * <p>It uses only what JJava keeps from version to version. Our own kernel has all of it and is left alone.
 */
public final class CourseExtension implements Extension {

    private static final String OURS = "se4ai.kernel.JavaKernel";

    /** The magics that JJava has none of; its own %maven, %classpath and %load stay. */
    private static final List<Known> LACKING =
            List.of(Known.TIME, Known.BENCH, Known.JAVAP, Known.EXERCISE, Known.HINT, Known.ENV, Known.HELP);

    @Override
    public void install(BaseKernel kernel) {
        if (kernel.getClass().getName().equals(OURS)) {
            return;
        }
        Shows.register(kernel.getRenderer());
        LACKING.forEach(known -> register(kernel, known));
        kernel.eval(CourseImports.java("\n"));
    }

    private static void register(BaseKernel kernel, Known known) {
        String name = known.title();
        kernel.getMagicsRegistry()
                .registerLineMagic(
                        name,
                        (BaseKernel host, List<String> words) ->
                                show(known, new MagicCall("%" + name, String.join(" ", words), null, 1), host))
                .registerCellMagic(
                        name,
                        (BaseKernel host, List<String> words, String body) ->
                                show(known, new MagicCall("%%" + name, String.join(" ", words), "\n" + body, 1), host));
    }

    /** Shows the value rather than returning it: not every version of JJava shows what a magic returns. */
    private static @Nullable Object show(Known known, MagicCall call, BaseKernel kernel) {
        StockHost host = new StockHost(kernel);
        Object value = known.magic().eval(call, host);
        if (value != null) {
            host.show(value);
        }
        return null;
    }
}
