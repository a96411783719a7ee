package se4ai.kernel;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts the kernel where Jupyter looks for kernels, with jars of its own, so that a rebuilt clone does not break it. */
public final class KernelSpec {

    private static final String NAME = "se4ai";
    private static final String DISPLAY_NAME = "SE4AI (Java)";

    private KernelSpec() {}

    /**
     * Installs the kernel.
     *
     * @param jupyterData a folder in which Jupyter looks for data, such as {@code ~/.local/share/jupyter}
     * @param courseData the course's data folder, if it is known
     * @return the kernelspec's folder
     */
    public static Path install(Path jupyterData, Optional<Path> courseData) throws IOException {
        Path kernels =
                Files.createDirectories(jupyterData.toAbsolutePath().normalize().resolve("kernels"));
        // No temporary folder of the library's: those are for their owner's eyes alone.
        Path fresh = Files.createDirectory(kernels.resolve(NAME + "-" + UUID.randomUUID()));
        Path spec = kernels.resolve(NAME);
        Path lib = Files.createDirectory(fresh.resolve("lib"));
        int number = 0;
        for (Path entry : ClassPath.entries()) {
            if (Files.isRegularFile(entry)) {
                Files.copy(entry, lib.resolve(entry.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            } else {
                pack(entry, lib.resolve("classes-" + ++number + ".jar"));
            }
        }
        List<String> command = KernelCommand.of(spec.resolve("lib") + "/*", courseData, "{connection_file}");
        Files.writeString(fresh.resolve("kernel.json"), json(command));
        delete(spec);
        Files.move(fresh, spec);
        return spec;
    }

    private static String json(List<String> command) {
        JsonArray arguments = new JsonArray();
        command.forEach(arguments::add);
        JsonObject json = new JsonObject();
        json.add("argv", arguments);
        json.addProperty("display_name", DISPLAY_NAME);
        json.addProperty("language", "java");
        json.addProperty("interrupt_mode", "message");
        return new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(json);
    }

    /** A folder of classes, as a build in its own tree has them, becomes a jar. */
    private static void pack(Path folder, Path jar) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> deepestFirst;
            try (Stream<Path> files = Files.walk(folder)) {
                deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
