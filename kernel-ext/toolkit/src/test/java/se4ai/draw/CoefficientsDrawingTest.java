package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.model.Examples;
import se4ai.model.LogisticRegression;

class CoefficientsDrawingTest {

    @Test
    void the_strongest_feature_comes_first_with_its_number_per_unit() {
        LogisticRegression model = LogisticRegression.learner().learn(DecisionTreeDrawingTest.strikes(300));

        Drawing drawing = CoefficientsDrawing.of(model);

        assertThat(drawing.svg()).contains(">speed<", ">size &lt;of bird&gt;<", " per unit<", "damage than none");
        assertThat(drawing.svg().indexOf(">speed<")).isLessThan(drawing.svg().indexOf(">size &lt;"));
        assertThat(drawing.text())
                .startsWith("speed: one more multiplies the odds of 'damage' against 'none' by ")
                .endsWith(model.fit().toString());
    }

    @Test
    void each_class_but_the_first_has_its_bars() {
        Examples three = Examples.of(
                List.of("speed", "engines"),
                new double[][] {{1, 2, 3, 4, 5, 6}, {2, 2, 2, 2, 2, 2}},
                List.of("none", "minor", "substantial"),
                0,
                0,
                1,
                1,
                2,
                2);

        assertThat(CoefficientsDrawing.of(LogisticRegression.learner().learn(three))
                        .svg())
                .contains("minor than none", "substantial than none", ">never varied<");
    }
}
