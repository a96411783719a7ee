package se4ai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se4ai.data.DataFolder;
import se4ai.kernel.KernelSpec;

@Command(
        name = "install",
        description = "Installs the kernel where Jupyter looks for kernels.",
        mixinStandardHelpOptions = true)
final class InstallCommand implements Callable<Integer> {

    @ArgGroup
    private Where where = new Where();

    private static final class Where {
        @Option(names = "--user", description = "for this user alone (the default)")
        private boolean user;

        @Option(names = "--prefix", paramLabel = "DIR", description = "below DIR/share/jupyter")
        private @Nullable Path prefix;
    }

    @Override
    public Integer call() throws IOException {
        Path jupyter = where.prefix == null ? ofUser() : where.prefix.resolve(Path.of("share", "jupyter"));
        Path spec = KernelSpec.install(jupyter, courseData());
        System.out.println("Installed the kernel 'SE4AI (Java)' in " + spec);
        return 0;
    }

    /** Where Jupyter keeps a user's data, as its own documentation lists it. */
    private static Path ofUser() {
        String home = System.getProperty("user.home");
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return Path.of(home, "Library", "Jupyter");
        }
        if (system.contains("windows")) {
            String roaming = System.getenv("APPDATA");
            return roaming == null ? Path.of(home, "AppData", "Roaming", "jupyter") : Path.of(roaming, "jupyter");
        }
        String data = System.getenv("XDG_DATA_HOME");
        return data == null || data.isBlank() ? Path.of(home, ".local", "share", "jupyter") : Path.of(data, "jupyter");
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
