package se4ai.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se4ai.kernel.install.InstallException;
import se4ai.kernel.install.JupyterFolders;
import se4ai.kernel.install.Machine;

/** Where a kernel is installed, or was: one of three. */
final class InstallPlace {

    @Option(names = "--user", description = "for this user alone (the default)")
    private boolean user;

    @Option(names = "--prefix", paramLabel = "DIR", description = "below DIR/share/jupyter")
    private @Nullable Path prefix;

    @Option(names = "--sys-prefix", description = "in the Python environment that is active")
    private boolean environment;

    /** Jupyter's folder for data at this place. */
    Path jupyter() {
        JupyterFolders folders = new JupyterFolders(Machine.here());
        if (prefix != null) {
            return JupyterFolders.below(prefix);
        }
        return environment ? JupyterFolders.below(active(folders.environment())) : folders.ofUser();
    }

    static Path active(Optional<Path> environment) {
        return environment.orElseThrow(() -> new InstallException("No Python environment is active: neither"
                + " VIRTUAL_ENV nor CONDA_PREFIX is set. Activate one, or use --user or --prefix DIR."));
    }
}
