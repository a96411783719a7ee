package se4ai.kernel.magic;

import java.nio.file.Path;
import java.util.List;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.display.Live;
import se4ai.kernel.shell.ClassPath;

/** What a kernel of others can do for our magics; its values come drawn already. */
final class StockHost implements MagicHost {

    private final BaseKernel kernel;

    StockHost(BaseKernel kernel) {
        this.kernel = kernel;
    }

    @Override
    public @Nullable Object java(String source) {
        return kernel.eval(source);
    }

    @Override
    public @Nullable Object cell(String source) {
        return kernel.eval(source);
    }

    @Override
    public void addToClassPath(List<Path> entries) {
        throw new MagicException("This kernel has a %classpath of its own; write %classpath "
                + String.join(" ", entries.stream().map(Path::toString).toList()) + ".");
    }

    @Override
    public List<Path> classPath() {
        return ClassPath.entries();
    }

    @Override
    public void reset() {
        throw new MagicException("This kernel cannot forget its cells; restart it.");
    }

    @Override
    public void show(Object value) {
        // What was printed before it stands above it.
        System.out.flush();
        kernel.display(
                value instanceof DisplayData drawn
                        ? drawn
                        : kernel.getRenderer().render(value));
    }

    @Override
    public Live live() {
        return System.out::println;
    }

    @Override
    public Path workingFolder() {
        return Path.of("").toAbsolutePath();
    }
}
