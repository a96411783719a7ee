package se4ai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import se4ai.kernel.install.ClassCache;
import se4ai.kernel.install.InstallException;
import se4ai.kernel.install.Installed;
import se4ai.kernel.install.KernelSpec;
import se4ai.kernel.shell.ClassPath;
import se4ai.measure.Bytes;
import se4ai.notebook.BadInputException;
import se4ai.notebook.KernelTrial;

/** An installation goes step by step, and says at each what it did. */
final class Installation {

    /** JEP 514: the JVM writes an ahead-of-time cache in a process of its own before it ends, which takes its time. */
    private static final Duration WRITING = Duration.ofMinutes(5);

    private final KernelSpec spec;
    private final Consumer<String> lines;
    private Duration without = Duration.ZERO;

    Installation(KernelSpec spec, Consumer<String> lines) {
        this.spec = spec;
        this.lines = lines;
    }

    /** Writes the kernelspec and starts its kernel once. */
    void write() {
        spec.write(ClassPath.entries());
        lines.accept("Installed the kernel '" + spec.options().displayName() + "' in " + spec.folder());
        lines.accept("It runs on " + spec.command(List.of()).get(0) + " (JDK " + Runtime.version() + ", "
                + System.getProperty("java.vendor") + ")");
        try {
            without = firstResult(List.of());
        } catch (BadInputException e) {
            throw new InstallException("The kernel was installed but does not work: " + e.getMessage(), e);
        }
        lines.accept("It was started once and computed 1 + 1 = 2, " + seconds(without) + " after its start");
    }

    /** Trains a class cache, the best that this JVM can make; where that fails, the kernel stays as it is. */
    void train(int feature) {
        lines.accept("Training its class cache, so that it starts sooner …");
        String failure = "";
        for (ClassCache cache : ClassCache.of(feature)) {
            try {
                train(cache);
                return;
            } catch (BadInputException e) {
                failure = e.getMessage();
                discard(cache);
            }
        }
        lines.accept("It has no class cache and starts as fast as without one, because training failed: " + failure);
    }

    private void train(ClassCache cache) {
        long start = System.nanoTime();
        try {
            new KernelTrial(spec.command(cache.recording(spec))).work(WRITING);
            if (!cache.isIn(spec)) {
                throw new BadInputException("this JVM wrote no file '" + cache.file(spec) + "'.");
            }
            Duration training = Duration.ofNanos(System.nanoTime() - start);
            Duration with = firstResult(cache.using(spec));
            spec.startWith(cache.using(spec));
            lines.accept("Its class cache has " + Bytes.of(Files.size(cache.file(spec))) + " and took "
                    + seconds(training) + "; the first result now comes after " + seconds(with) + ", without it after "
                    + seconds(without));
        } catch (IOException e) {
            throw new UncheckedIOException("The class cache cannot be made: " + e.getMessage(), e);
        }
    }

    private void discard(ClassCache cache) {
        try {
            Installed.deleteFile(cache.file(spec));
        } catch (IOException e) {
            throw new UncheckedIOException("File '" + cache.file(spec) + "' cannot be deleted: " + e.getMessage(), e);
        }
    }

    private Duration firstResult(List<String> further) {
        try {
            return new KernelTrial(spec.command(further)).firstResult();
        } catch (IOException e) {
            throw new UncheckedIOException("The kernel cannot be started: " + e.getMessage(), e);
        }
    }

    private static String seconds(Duration time) {
        return Math.round(time.toMillis() / 100.0) / 10.0 + " s";
    }
}
