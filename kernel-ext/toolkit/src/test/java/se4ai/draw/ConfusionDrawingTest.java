package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.model.ConfusionMatrix;

class ConfusionDrawingTest {

    private static final ConfusionMatrix TWO =
            ConfusionMatrix.of(List.of("no damage", "damage"), new int[] {1_780, 9}, new int[] {120, 91});

    @Test
    void what_is_right_has_a_mark_and_each_class_its_recall_and_precision() {
        Page page = Page.checked(ConfusionDrawing.of(TWO));

        assertThat(page.words())
                .contains("no damage", "✓ 1,780", "9", "120", "✓ 91", "43 %", "91 %")
                .contains("✓ right: 94 % (1,871 of 2,000)", "balanced accuracy: 71 %");
    }

    @Test
    void the_text_form_has_the_counts_and_the_figures() {
        assertThat(ConfusionDrawing.of(TWO).text()).isEqualTo("""
                        right in 94 % (1871 of 2000; 95 % interval 92 % to 95 %)
                        no damage: 1780 as no damage, 9 as damage
                        damage: 120 as no damage, 91 as damage
                        no damage: precision 94 %, recall 99 %, F1 97 %
                        damage: precision 91 %, recall 43 %, F1 59 %
                        balanced accuracy 71 %""");
    }

    @Test
    void a_class_without_rows_or_claims_has_a_dash() {
        ConfusionMatrix never = ConfusionMatrix.of(List.of("a", "b"), new int[] {5, 0}, new int[] {0, 0});

        assertThat(Collections.frequency(
                        Page.checked(ConfusionDrawing.of(never)).words(), "–"))
                .isEqualTo(2);
    }

    @Test
    void many_classes_make_it_wide() {
        List<String> names = List.of("a class with a long name", "b", "c", "d", "e", "f", "g");
        int[][] counts = new int[7][7];
        counts[0][0] = 1_000_000;

        assertThat(Page.checkedWide(ConfusionDrawing.of(ConfusionMatrix.of(names, counts)))
                        .width())
                .isGreaterThan(400);
    }
}
