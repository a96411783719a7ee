package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se4ai.measure.Probability;
import se4ai.model.LearningCurve;
import se4ai.model.LearningCurve.Step;
import se4ai.model.Predictions;

class CurveDrawingTest {

    private static final Predictions FIVE = Predictions.of(
            "damage", new double[] {0.9, 0.6, 0.6, 0.3, 0.1}, new boolean[] {true, true, false, true, false});

    @Test
    void a_roc_curve_goes_from_nothing_to_all_beside_the_line_of_chance() {
        Drawing drawing = CurveDrawing.of(FIVE.roc("damage"));
        Page page = Page.checked(drawing);
        List<Element> lines = page.elements("path");

        assertThat(page.words()).contains("ROC curve, area 75 %", "found of damage", "chance");
        assertThat(lines.get(0).getAttribute("d")).startsWith("M48 372L48 ").endsWith("L388 66");
        assertThat(drawing.text()).isEqualTo("""
                        ROC curve of 'damage': area 75 %, from 3 rows that are and 2 that are not
                        share of the others alarmed of: share found
                        - 0: 0
                        - 0: 0.333
                        - 0.5: 0.667
                        - 0.5: 1
                        - 1: 1""");
    }

    @Test
    void precision_is_bent_where_several_cases_are_found_at_once() {
        Predictions tied = Predictions.of(
                "so", new double[] {0.9, 0.5, 0.5, 0.5, 0.5}, new boolean[] {true, true, true, false, false});
        Drawing drawing = CurveDrawing.of(tied.precisionRecall("so"));

        assertThat(Page.checked(drawing).words()).contains("Precision and recall, average precision 73 %", "chance");
        assertThat(drawing.text()).startsWith("Precision–recall curve of 'so'").contains("- 0.333: 1\n- 0.417: 0.833");
    }

    @Test
    void many_points_are_thinned() {
        double[] scores = new double[5_000];
        boolean[] actual = new boolean[5_000];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = i / 5_000.0;
            actual[i] = i % 3 == 0;
        }
        Drawing drawing = CurveDrawing.of(Predictions.of("so", scores, actual).roc("so"));

        assertThat(drawing.svg().length()).isLessThan(20_000);
        assertThat(drawing.text().lines().count()).isBetween(15L, 30L);
    }

    @Test
    void learning_curves_share_one_chart() {
        Drawing drawing = CurveDrawing.of(curve("tree", 0.71, 0.88), curve("logistic regression", 0.8, 0.82));
        Page page = Page.checked(drawing);

        assertThat(page.words())
                .contains("Accuracy with more examples", "tree", "logistic regression", "0.7", "0.9", "1,000");
        assertThat(drawing.text()).contains("tree, accuracy by examples learned from\n- 10: 71 %\n- 1,000: 88 %");
        Page.checked(CurveDrawing.of(curve("tree", 1, 1)));
        Page.checked(CurveDrawing.of(curve("tree", 0, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CurveDrawing.of())
                .withMessage("A drawing of learning curves needs at least one but was given none.");
    }

    private static LearningCurve curve(String name, double first, double last) {
        return new LearningCurve(
                name, "accuracy", List.of(new Step(10, Probability.of(first)), new Step(1_000, Probability.of(last))));
    }
}
