package se4ai.notebook;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A kernel that takes part.
 *
 * @param name what the table calls it
 * @param argv the command of its kernelspec
 * @param cells the same cells in its language
 * @param bySignal whether it is interrupted by a signal instead of a message
 */
record Contender(String name, List<String> argv, SampleCells cells, boolean bySignal) {

    /** The reference: Jupyter's own kernel for Python. */
    static Contender ipykernel() {
        return new Contender(
                "ipykernel",
                List.of("/usr/bin/python3", "-m", "ipykernel_launcher", "-f", "{connection_file}"),
                SampleCells.PYTHON,
                true);
    }

    /** Our kernel, installed below a folder by the jar that the build has just packed. */
    static Contender ours(String name, Path jar, Path prefix, String... options)
            throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-jar", jar.toString(), "install"));
        command.addAll(List.of("--prefix", prefix.toString()));
        command.addAll(List.of(options));
        Process installing = new ProcessBuilder(command).inheritIO().start();
        if (installing.waitFor() != 0) {
            throw new IOException("The kernel cannot be measured, because its installation failed.");
        }
        Path json = prefix.resolve("share/jupyter/kernels/se4ai/kernel.json");
        List<String> argv = JsonParser.parseString(Files.readString(json)).getAsJsonObject().getAsJsonArray("argv").asList().stream()
                .map(JsonElement::getAsString)
                .toList();
        return new Contender(name, argv, SampleCells.JAVA, false);
    }
}
