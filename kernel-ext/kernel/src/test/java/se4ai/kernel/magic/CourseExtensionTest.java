package se4ai.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ServiceLoader;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CourseExtensionTest {

    private static final StockKernel KERNEL = new StockKernel();

    @BeforeAll
    static void start() {
        // The base finds extensions by the service loader, and makes itself the notebook's kernel.
        KERNEL.onStartup();
    }

    @AfterAll
    static void stop() {
        KERNEL.onShutdown(false);
    }

    @BeforeEach
    void forget() {
        KERNEL.displayed.clear();
    }

    @Test
    void it_is_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(Extension.class)).hasAtLeastOneElementOfType(CourseExtension.class);
    }

    @Test
    void the_courses_names_need_no_import() {
        assertThat(text(KERNEL.eval("Probability.percent(3)"))).isEqualTo("3 %");
        assertThat(text(KERNEL.eval("check(\"detector.deadline\", 41.83187174797058 / 0.020)")))
                .startsWith("✓ Correct: ");
        assertThat(text(KERNEL.eval("hint(\"detector.deadline\")"))).startsWith("Hint 1 of 3: ");
    }

    @Test
    void values_of_the_course_are_drawn() {
        assertThat(KERNEL.eval("Gate.anyOf(\"top\", basic(\"a\", 0.1), basic(\"b\", 0.2))"))
                .satisfies(drawn ->
                        assertThat(drawn.hasDataForType(MIMEType.IMAGE_SVG)).isTrue());
    }

    @Test
    void a_value_is_displayed_in_the_middle_of_a_cell() {
        KERNEL.eval("display(Probability.percent(4));\nint after = 1;");
        assertThat(texts()).containsExactly("4 %");
    }

    @Test
    void its_magics_work_in_cells() {
        KERNEL.eval("%exercise detector.deadline");
        assertThat(texts()).singleElement().asString().startsWith("Exercise detector.deadline\n");
        forget();
        KERNEL.eval("%%time\nint timed = 20;\ntimed * 2");
        assertThat(texts()).hasSize(2).last().isEqualTo("40");
        forget();
        KERNEL.eval("%%javap\nint twice(int n) { return 2 * n; }");
        assertThat(texts()).singleElement().asString().contains("int twice(int);");
        forget();
        KERNEL.eval("%%bench --seconds=0.05\nMath.sqrt(2);");
        assertThat(texts()).singleElement().asString().startsWith("Median ");
    }

    @Test
    void magics_that_jjava_has_are_left_to_it() {
        assertThat(KERNEL.getMagicsRegistry().getLineMagicNames())
                .containsExactlyInAnyOrder("time", "bench", "javap", "exercise", "hint", "env", "help");
    }

    private static List<String> texts() {
        return KERNEL.displayed.stream().map(CourseExtensionTest::text).toList();
    }

    private static String text(DisplayData data) {
        return String.valueOf(data.getData(MIMEType.TEXT_PLAIN));
    }
}
