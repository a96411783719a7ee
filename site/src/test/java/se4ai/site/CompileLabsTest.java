package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se4ai.labs.TooFar;
import se4ai.notebook.BadInputException;

class CompileLabsTest {

    /** What a page with the course's largest lab may weigh on the way to the reader. */
    private static final long MOST_BYTES = 150_000;

    @TempDir
    private Path folder;

    @Test
    void the_compiled_labs_are_small() throws IOException {
        Path labs = BakedSite.ROOT.resolve("labs");

        assertThat(CompileLabs.compressed(labs.resolve(CompileLabs.SCRIPT))).isLessThan(MOST_BYTES);
    }

    @Test
    void unchanged_classes_are_not_compiled_again() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int end = CompileLabs.run(
                List.of(BakedSite.ROOT.resolveSibling("labs").toString()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err);

        assertThat(end).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("Unchanged: labs (")
                .contains(" kB compressed)");
    }

    @Test
    void what_does_not_compile_is_a_sentence_and_the_earlier_labs_stay() throws IOException {
        Path labs = Files.createDirectories(folder.resolve("labs"));
        Files.writeString(labs.resolve("lab.js"), "earlier");
        ClassOrigin tests = new ClassOrigin(Path.of("target/test-classes").toAbsolutePath(), "se4ai/labs/");
        CompileLabs compile = new CompileLabs(LabClasses.on(CompileLabs.classPath(), tests), labs);

        assertThatThrownBy(() -> compile.compile(TooFar.class.getName(), new PrintStream(new ByteArrayOutputStream())))
                .isInstanceOf(BadInputException.class)
                .hasMessage("The labs cannot be compiled for the browser. "
                        + "Class org.jsoup.Jsoup was not found (in se4ai.labs.TooFar.main). "
                        + "A lab may use the toolkit and what TeaVM has of java.base.");
        assertThat(labs.resolve("lab.js")).hasContent("earlier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"se4ai/measure/Probability", "se4ai/labs/Scenario", "org/teavm/jso/JSObject"})
    void a_lab_can_be_made_of_the_toolkit_and_of_teavm(String type) throws IOException {
        assertThat(LabClasses.on(CompileLabs.classPath()).getResource(type + ".class"))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"se4ai/site/Bake", "se4ai/notebook/Notebook", "org/jbake/app/Oven", "java/lang/String"})
    void a_lab_cannot_be_made_of_anything_else(String type) throws IOException {
        assertThat(CompileLabsTest.class.getClassLoader().getResource(type + ".class"))
                .isNotNull();
        assertThat(LabClasses.on(CompileLabs.classPath()).getResource(type + ".class"))
                .isNull();
    }
}
