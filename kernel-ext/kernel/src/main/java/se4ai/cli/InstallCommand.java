package se4ai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se4ai.data.DataFolder;
import se4ai.kernel.install.KernelOptions;
import se4ai.kernel.install.KernelSpec;
import se4ai.kernel.install.Words;

@Command(
        name = "install",
        description = "Installs the kernel where Jupyter looks for kernels, and checks that it starts.",
        mixinStandardHelpOptions = true)
final class InstallCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup
    private InstallPlace place = new InstallPlace();

    @Option(names = "--name", paramLabel = "NAME", description = "the kernel's name (default: se4ai)")
    private String name = KernelOptions.NAME;

    @Option(names = "--jvm-opts", paramLabel = "OPTIONS", description = "more options for its JVM, such as \"-Xmx4g\"")
    private String jvm = "";

    @Option(names = "--cell-timeout", paramLabel = "SECONDS", description = "how long one cell may run")
    private @Nullable Long cellSeconds;

    @Option(names = "--output-limit", paramLabel = "BYTES", description = "how much one cell may print")
    private @Nullable Long outputLimit;

    @Option(names = "--no-cache", description = "do not train a class cache: installs sooner, starts later")
    private boolean noCache;

    @Override
    public Integer call() {
        List<String> words = Words.of(jvm);
        KernelOptions options = new KernelOptions(name, words, optional(cellSeconds), optional(outputLimit));
        Installation installation =
                new Installation(KernelSpec.in(place.jupyter(), options, courseData()), Main.lines(spec));
        installation.write();
        if (!noCache) {
            installation.train(Runtime.version().feature());
        }
        return 0;
    }

    private static OptionalLong optional(@Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static Optional<Path> courseData() {
        try {
            return Optional.of(DataFolder.ofCourse().path());
        } catch (IllegalStateException e) {
            // Installed from outside a clone: notebooks then need to lie in one.
            return Optional.empty();
        }
    }
}
