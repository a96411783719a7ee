package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.drift.KolmogorovSmirnov;
import se4ai.drift.Reference;
import se4ai.drift.Window;

class DriftDrawingTest {

    private static final Reference REFERENCE = Reference.of("temp_max", 1, 2, 3, 4, 5);

    @Test
    void two_distributions_have_their_gap_and_the_verdict() {
        Drawing drawing = DriftDrawing.of(KolmogorovSmirnov.test(REFERENCE, Window.of("New York", 4, 5, 6, 7, 8)));
        Page page = Page.checked(drawing);

        assertThat(page.words())
                .contains(
                        "temp_max: share of the values up to there",
                        "gap 0.6",
                        "reference temp_max",
                        "window New York",
                        "✓ no drift shown. The largest gap is 0.6 at 3;");
        assertThat(drawing.text()).isEqualTo("""
                        Reference 'temp_max': 5 values from 1 to 5, median 3
                        Window 'New York': 5 values from 4 to 8, median 6
                        temp_max, New York: no drift shown. The largest gap is 0.6 at 3; p = 0.36 (exact, some values repeat), above the level of 5 %.""");
    }

    @Test
    void the_window_is_told_apart_by_dashes() {
        Page page = Page.checked(DriftDrawing.of(KolmogorovSmirnov.test(REFERENCE, Window.of("later", 4, 5, 6))));

        assertThat(page.elements("path").stream()
                        .filter(path -> path.getAttribute("d").contains("V")))
                .extracting(path -> path.getAttribute("stroke-dasharray"))
                .containsExactly("", "7 4");
    }

    @Test
    void a_gap_at_either_end_stays_on_the_paper() {
        Page.checked(DriftDrawing.of(KolmogorovSmirnov.test(REFERENCE, Window.of("all the same", 9, 9, 9))));
        Page.checked(DriftDrawing.of(KolmogorovSmirnov.test(REFERENCE, Window.of("below", -9, -9, -9))));
        Page.checked(DriftDrawing.of(KolmogorovSmirnov.test(Reference.of("x", 3, 3), Window.of("y", 3, 3))));
        Page.checked(DriftDrawing.of(KolmogorovSmirnov.test(
                Reference.of("a feature with a name that is much longer than the paper is wide, by far", 1e9, 2e9),
                Window.of("a window with a name that is much longer than the paper is wide, by far", 3e9, 4e9))));
    }
}
