package se4ai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se4ai.notebook.KernelProcess;

@Timeout(120)
class InstallCommandTest {

    @TempDir
    private Path prefix;

    @Test
    void an_installed_kernel_has_its_own_jars_and_starts() throws IOException {
        assertThat(install()).isZero();
        Path spec = prefix.resolve("share/jupyter/kernels/se4ai");
        JsonObject json = JsonParser.parseString(Files.readString(spec.resolve("kernel.json")))
                .getAsJsonObject();
        List<String> argv = StreamSupport.stream(json.getAsJsonArray("argv").spliterator(), false)
                .map(word -> word.getAsString())
                .toList();

        assertThat(json.get("display_name").getAsString()).isEqualTo("SE4AI (Java)");
        assertThat(json.get("language").getAsString()).isEqualTo("java");
        assertThat(json.get("interrupt_mode").getAsString()).isEqualTo("message");
        assertThat(Path.of(argv.get(0))).isAbsolute().isExecutable();
        assertThat(argv).endsWith("{connection_file}").contains(spec.resolve("lib") + "/*");
        assertThat(names(spec.resolve("lib"))).isNotEmpty().allMatch(name -> name.endsWith(".jar"));
        try (KernelProcess kernel = new KernelProcess(argv)) {
            assertThat(kernel.ask("kernel_info_request", "{}").get("status").getAsString())
                    .isEqualTo("ok");
        }
    }

    @Test
    void installing_again_replaces_what_was_there() throws IOException {
        install();
        Path lib = prefix.resolve("share/jupyter/kernels/se4ai/lib");
        List<String> before = names(lib);
        Files.writeString(lib.resolve("old.jar"), "");
        assertThat(install()).isZero();
        assertThat(names(lib)).isEqualTo(before);
        assertThat(names(prefix.resolve("share/jupyter/kernels"))).containsExactly("se4ai");
    }

    @Test
    void a_prefix_and_the_user_exclude_each_other() {
        StringWriter err = new StringWriter();
        int status = Main.commandLine()
                .setErr(new PrintWriter(err, true))
                .execute("install", "--user", "--prefix", prefix.toString());
        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("mutually exclusive");
    }

    private int install() {
        return Main.commandLine().execute("install", "--prefix", prefix.toString());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
