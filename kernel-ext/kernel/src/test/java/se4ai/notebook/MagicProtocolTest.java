package se4ai.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Magics in a whole kernel. */
@Timeout(120)
class MagicProtocolTest {

    private static final String EXTENSION = """
            package extra;
            import org.dflib.jjava.jupyter.kernel.BaseKernel;
            public class Extra implements org.dflib.jjava.jupyter.Extension {
                public static int made;
                public void install(BaseKernel kernel) {
                    kernel.getMagicsRegistry().registerLineMagic("made", (BaseKernel any, java.util.List<String> words) -> ++made);
                }
            }
            """;

    private static KernelProcess kernel;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() throws IOException {
        kernel = new KernelProcess();
    }

    @AfterAll
    static void end() throws IOException {
        kernel.close();
    }

    @Test
    void cells_hold_magics_beside_java() {
        assertThat(status("int m1 = 1;\n%time m1 + 1\n%%nothing")).isEqualTo("error");
        assertThat(status("int m2 = 1;\n%time m2 + 1\n%env PATH\nm2")).isEqualTo("ok");
        assertThat(status("%%time\nint m3 = m2;")).isEqualTo("ok");
        assertThat(status("%%bench --seconds=0.02\nm3 + 1")).isEqualTo("ok");
        assertThat(status("m3 = 7\n% 4;")).isEqualTo("ok");
    }

    @Test
    void an_error_names_the_line() {
        JsonObject reply = kernel.execute("int m4 = 1;\n%tmie m4");
        assertThat(reply.get("ename").getAsString()).isEqualTo("MagicError");
        assertThat(reply.getAsJsonArray("traceback").get(0).getAsString()).isEqualTo("\u001b[1mCell line 2:\u001b[0m");
    }

    @Test
    void reset_forgets_all_but_the_courses_imports() {
        kernel.execute("int m5 = 1;\nclass M5 {}\nimport java.net.*;");
        assertThat(status("%reset")).isEqualTo("ok");
        assertThat(status("m5")).isEqualTo("error");
        assertThat(status("new M5()")).isEqualTo("error");
        assertThat(status("URI.create(\"a\")")).isEqualTo("error");
        assertThat(status("Probability.percent(3)")).isEqualTo("ok");
    }

    @Test
    void a_jar_brings_its_classes_and_its_magics() throws IOException {
        Path jar = jar();
        assertThat(status("%classpath \"" + jar + "\"\nextra.Extra.made = 5;")).isEqualTo("ok");
        assertThat(status("%made")).isEqualTo("ok");
        assertThat(status("if (extra.Extra.made != 6) throw new IllegalStateException();"))
                .isEqualTo("ok");
    }

    @Test
    void what_is_typed_is_completed_as_a_magic_or_as_java() {
        assertThat(completed("int a;\\n%mav", 11)).isEqualTo("[\"%maven\"] 7");
        assertThat(completed("%time Math.cbr", 14)).isEqualTo("[\"cbrt(\"] 11");
        assertThat(completed("%env PATH\\nMath.cbr", 18)).isEqualTo("[\"cbrt(\"] 15");
    }

    @ParameterizedTest
    @CsvSource({
        "%time 1 + 1, complete",
        "%maven a:b:1, complete",
        "%%time\\nfor (;;) {, incomplete",
        "%env PATH\\n}, invalid"
    })
    void a_cell_with_magics_is_as_complete_as_its_java(String code, String status) {
        JsonObject reply = kernel.ask("is_complete_request", "{\"code\": \"" + code + "\"}");
        assertThat(reply.get("status").getAsString()).isEqualTo(status);
    }

    private static String status(String cell) {
        return kernel.execute(cell).get("status").getAsString();
    }

    private static String completed(String code, int at) {
        JsonObject reply = kernel.ask("complete_request", "{\"code\": \"" + code + "\", \"cursor_pos\": " + at + "}");
        return reply.get("matches") + " " + reply.get("cursor_start");
    }

    private static Path jar() throws IOException {
        Path source = folder.resolve("Extra.java");
        Files.writeString(source, EXTENSION);
        int failures = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString());
        assertThat(failures).isZero();
        Path jar = folder.resolve("my extra-1.0.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("extra/Extra.class"));
            out.write(Files.readAllBytes(folder.resolve("extra").resolve("Extra.class")));
            out.putNextEntry(new JarEntry("META-INF/services/org.dflib.jjava.jupyter.Extension"));
            out.write("extra.Extra".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return jar;
    }
}
