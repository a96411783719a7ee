package se4ai.kernel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.display.Live;
import se4ai.kernel.magic.MagicHost;
import se4ai.kernel.shell.ClassPath;
import se4ai.kernel.shell.Shell;

/** What this kernel does for its magics. */
final class KernelHost implements MagicHost {

    private final JavaKernel kernel;
    private final CompletableFuture<Shell> shell;
    private final List<Path> classPath = new ArrayList<>(ClassPath.entries());

    KernelHost(JavaKernel kernel, CompletableFuture<Shell> shell) {
        this.kernel = kernel;
        this.shell = shell;
    }

    @Override
    public @Nullable Object java(String source) {
        return kernel.java(source);
    }

    @Override
    public @Nullable Object cell(String source) {
        return kernel.evalRaw(source);
    }

    @Override
    public void addToClassPath(List<Path> entries) {
        entries.forEach(shell.join()::addToClassPath);
        classPath.addAll(entries);
        if (!entries.isEmpty()) {
            kernel.installMoreExtensions();
        }
    }

    @Override
    public List<Path> classPath() {
        return List.copyOf(classPath);
    }

    @Override
    public void reset() {
        shell.join().reset();
    }

    @Override
    public void show(Object value) {
        Cells.display(value);
    }

    @Override
    public Live live() {
        return new LiveText();
    }

    @Override
    public Path workingFolder() {
        return Path.of("").toAbsolutePath();
    }
}
