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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se4ai.labs.TooFar;
import se4ai.notebook.BadInputException;

class CompileLabsTest {

    /** What a lab may weigh on the way to the reader. */
    private static final long MOST_BYTES = 150_000;

    @TempDir
    private Path folder;

    static List<CompileLabs.Bundle> bundles() {
        return CompileLabs.BUNDLES;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void each_compiled_lab_is_small(CompileLabs.Bundle bundle) throws IOException {
        Path labs = BakedSite.ROOT.resolve("labs");

        assertThat(CompileLabs.compressed(labs.resolve(bundle.script()))).isLessThan(MOST_BYTES);
    }

    @Test
    void each_lab_has_a_page_and_each_page_a_lab() {
        List<String> pages = BakedSite.pages().stream()
                .map(page -> BakedSite.read(page).select("[data-lab]").attr("data-lab"))
                .filter(lab -> !lab.isEmpty())
                .toList();

        assertThat(CompileLabs.BUNDLES).extracting(CompileLabs.Bundle::lab).containsExactlyInAnyOrderElementsOf(pages);
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
                .startsWith("Unchanged: labs (fault-tree ")
                .contains(" kB, pipeline ", " kB, placement ", " kB, threshold ")
                .contains(" kB compressed)");
    }

    @Test
    void what_does_not_compile_is_a_sentence_and_the_earlier_labs_stay() throws IOException {
        Path labs = Files.createDirectories(folder.resolve("labs"));
        Files.writeString(labs.resolve("tree.js"), "earlier");
        ClassOrigin tests = new ClassOrigin(Path.of("target/test-classes").toAbsolutePath(), "se4ai/labs/");
        CompileLabs compile = new CompileLabs(LabClasses.on(CompileLabs.classPath(), tests), labs);

        assertThatThrownBy(() -> compile.compile(
                        List.of(new CompileLabs.Bundle("tree", TooFar.class.getName())),
                        new PrintStream(new ByteArrayOutputStream())))
                .isInstanceOf(BadInputException.class)
                .hasMessage("The labs cannot be compiled for the browser. "
                        + "Class org.jsoup.Jsoup was not found (in se4ai.labs.TooFar.main). "
                        + "A lab may use the toolkit and what TeaVM has of java.base.");
        assertThat(labs.resolve("tree.js")).hasContent("earlier");
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
