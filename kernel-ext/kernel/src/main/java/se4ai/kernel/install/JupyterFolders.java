package se4ai.kernel.install;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The folders in which Jupyter looks for data, kernels among it. Source: Jupyter, <i>Common Directories and File
 * Locations</i>.
 */
public record JupyterFolders(Machine machine) {

    /** The folder for the user alone. */
    public Path ofUser() {
        Optional<Path> chosen = machine.variable("JUPYTER_DATA_DIR").map(Path::of);
        return chosen.orElseGet(() -> machine.isMac() ? macs() : machine.isWindows() ? windows() : others());
    }

    /** The folder below a prefix. */
    public static Path below(Path prefix) {
        return prefix.resolve(Path.of("share", "jupyter"));
    }

    /** The prefix of the Python environment that is active; empty where none is. */
    public Optional<Path> environment() {
        return machine.variable("VIRTUAL_ENV")
                .or(() -> machine.variable("CONDA_PREFIX"))
                .map(Path::of);
    }

    /** All of them, each once, those first in which Jupyter looks first. */
    public List<Path> all() {
        List<Path> all = new ArrayList<>(machine.folders("JUPYTER_PATH"));
        all.add(ofUser());
        environment().map(JupyterFolders::below).ifPresent(all::add);
        if (machine.isWindows()) {
            machine.variable("PROGRAMDATA")
                    .map(folder -> Path.of(folder, "jupyter"))
                    .ifPresent(all::add);
        } else {
            all.add(Path.of("/usr/local/share/jupyter"));
            all.add(Path.of("/usr/share/jupyter"));
        }
        return List.copyOf(new LinkedHashSet<>(all));
    }

    private Path macs() {
        return machine.home().resolve(Path.of("Library", "Jupyter"));
    }

    private Path windows() {
        return machine.variable("APPDATA")
                .map(Path::of)
                .orElse(machine.home().resolve(Path.of("AppData", "Roaming")))
                .resolve("jupyter");
    }

    private Path others() {
        return machine.variable("XDG_DATA_HOME")
                .map(Path::of)
                .orElse(machine.home().resolve(Path.of(".local", "share")))
                .resolve("jupyter");
    }
}
