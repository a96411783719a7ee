package se4ai.kernel.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se4ai.kernel.KernelCommand;

/**
 * A kernelspec is the folder by which Jupyter knows a kernel; this one has jars of its own, so that a rebuilt clone does
 * not break it.
 *
 * @param folder where it lies
 * @param courseData the course's data folder, if it is known
 */
public record KernelSpec(Path folder, KernelOptions options, Optional<Path> courseData) {

    private static final List<String> LOGOS = List.of("logo-32x32.png", "logo-64x64.png", "logo-svg.svg");

    /**
     * The kernelspec below one of Jupyter's folders for data, such as {@code ~/.local/share/jupyter}.
     *
     * @throws InstallException where the folder cannot stand on a class path
     */
    public static KernelSpec in(Path jupyter, KernelOptions options, Optional<Path> courseData) {
        Path folder = folder(jupyter, options.name());
        String separator = System.getProperty("path.separator");
        if (folder.toString().contains(separator)) {
            throw new InstallException("Folder '" + folder + "' has a '" + separator + "' in its name, at which Java"
                    + " would split it in two; choose another with --prefix.");
        }
        return new KernelSpec(folder, options, courseData);
    }

    /** Where a kernel of this name lies below one of Jupyter's folders for data. */
    public static Path folder(Path jupyter, String name) {
        return jupyter.toAbsolutePath()
                .normalize()
                .resolve("kernels")
                .resolve(KernelOptions.named(name).name());
    }

    /**
     * Writes the kernelspec, in place of an earlier one of ours; it has no class cache yet.
     *
     * @param classPath the jars and folders that the kernel runs from
     * @throws InstallException where the folder is not ours, holds files of somebody else's or cannot be written
     */
    public void write(List<Path> classPath) {
        Path kernels = folder.resolveSibling("");
        Optional<Installed> earlier = Installed.at(folder);
        earlier.ifPresent(Installed::requireNothingElse);
        Path fresh = folder.resolveSibling(options.name() + "-" + UUID.randomUUID());
        try {
            Files.createDirectories(kernels);
            // No temporary folder of the library's: those are for their owner's eyes alone.
            Files.createDirectory(fresh);
            fill(fresh, classPath);
            earlier.ifPresent(Installed::remove);
            Files.move(fresh, folder);
        } catch (AccessDeniedException e) {
            throw new InstallException("Folder '" + kernels + "' cannot be written to by you; install for yourself with"
                    + " --user, or choose a folder of yours with --prefix.");
        } catch (IOException e) {
            throw new InstallException("The kernel cannot be written to '" + folder + "': " + e + ".", e);
        } finally {
            Installed.delete(fresh);
        }
    }

    /** The command that Jupyter runs, with further options for its JVM. */
    public List<String> command(List<String> further) {
        List<String> more = new ArrayList<>(further);
        more.addAll(options.arguments());
        return KernelCommand.of(more, KernelJars.first(folder).toString(), courseData, "{connection_file}");
    }

    /** From now on the kernel starts with these further options for its JVM. */
    public void startWith(List<String> further) {
        try {
            Files.writeString(folder.resolve(KernelJson.NAME), KernelJson.of(options.displayName(), command(further)));
            Installed.mark(folder);
        } catch (IOException e) {
            throw new InstallException("The kernel in '" + folder + "' cannot be changed: " + e + ".", e);
        }
    }

    private void fill(Path fresh, List<Path> classPath) throws IOException {
        KernelJars.copyTo(fresh, classPath);
        for (String logo : LOGOS) {
            try (InputStream in = KernelSpec.class.getResourceAsStream(logo)) {
                if (in != null) {
                    Files.copy(in, fresh.resolve(logo));
                }
            }
        }
        Files.writeString(fresh.resolve(KernelJson.NAME), KernelJson.of(options.displayName(), command(List.of())));
        Installed.mark(fresh);
    }
}
