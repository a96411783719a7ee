package se4ai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se4ai.kernel.install.InstallException;
import se4ai.kernel.install.Installed;
import se4ai.kernel.install.KernelOptions;
import se4ai.kernel.install.KernelSpec;

@Command(
        name = "uninstall",
        description = "Removes an installed kernel: what install wrote, and nothing else.",
        mixinStandardHelpOptions = true)
final class UninstallCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup
    private InstallPlace place = new InstallPlace();

    @Option(names = "--name", paramLabel = "NAME", description = "the kernel's name (default: se4ai)")
    private String name = KernelOptions.NAME;

    @Override
    public Integer call() {
        Path folder = KernelSpec.folder(place.jupyter(), name);
        Installed kernel = Installed.at(folder)
                .orElseThrow(() -> new InstallException("There is no kernel '" + name + "' in '" + folder.getParent()
                        + "'; `doctor` lists those that are installed."));
        List<String> others = kernel.others();
        kernel.remove();
        Consumer<String> lines = Main.lines(spec);
        lines.accept("Removed the kernel '" + name + "' from " + folder);
        if (!others.isEmpty()) {
            lines.accept("Left there, because install did not write it: " + String.join(", ", others));
        }
        return 0;
    }
}
