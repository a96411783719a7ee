package se4ai.kernel;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        Path fresh = Files.createTempDirectory(kernels, NAME + "-");
        Path spec = kernels.resolve(NAME);
        Path lib = Files.createDirectory(fresh.resolve("lib"));
        for (Path jar : ClassPath.entries()) {
            if (Files.isRegularFile(jar)) {
                Files.copy(jar, lib.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
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
