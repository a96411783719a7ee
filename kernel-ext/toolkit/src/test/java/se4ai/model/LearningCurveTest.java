package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se4ai.measure.Probability;
import se4ai.model.LearningCurve.Step;

class LearningCurveTest {

    private static final List<String> FEATURES = List.of("number");
    private static final List<String> CLASSES = List.of("low", "high");

    /** Learns where the middle between the two classes' means is. */
    private static final Learner MIDDLE = new Learner() {
        @Override
        public String name() {
            return "middle";
        }

        @Override
        public Classifier learn(Examples examples) {
            double[] sums = new double[2];
            double[] counts = new double[2];
            for (int row = 0; row < examples.size(); row++) {
                sums[examples.label(row)] += examples.value(row, 0);
                counts[examples.label(row)]++;
            }
            double cut = counts[0] * counts[1] == 0 ? 0 : (sums[0] / counts[0] + sums[1] / counts[1]) / 2;
            return new At(cut);
        }
    };

    private record At(double cut) implements Classifier {
        @Override
        public String name() {
            return "middle";
        }

        @Override
        public List<String> features() {
            return FEATURES;
        }

        @Override
        public List<String> classes() {
            return CLASSES;
        }

        @Override
        public double[] scores(double[] row) {
            return row[0] > cut ? new double[] {0, 1} : new double[] {1, 0};
        }
    }

    private static Examples hundred() {
        return Examples.of(
                FEATURES,
                new double[][] {IntStream.range(0, 100).asDoubleStream().toArray()},
                CLASSES,
                IntStream.range(0, 100).map(i -> i < 50 ? 0 : 1).toArray());
    }

    private static final Split SPLIT = new Split(hundred().shuffled(2), hundred());

    @Test
    void each_size_is_tried_on_the_same_examples() {
        LearningCurve curve = LearningCurve.of(MIDDLE, SPLIT, 1, 10, 100);

        assertThat(curve.steps()).extracting(Step::examples).containsExactly(1, 10, 100);
        assertThat(curve.steps().get(0).quality().value()).isEqualTo(0.51);
        assertThat(curve.steps().get(2).quality().value()).isEqualTo(1);
        assertThat(LearningCurve.of(MIDDLE, SPLIT, 1, 10, 100)).isEqualTo(curve);
    }

    @Test
    void another_quality_may_be_measured() {
        LearningCurve curve = LearningCurve.of(
                "recall of high", predictions -> predictions.confusion().recall("high"), MIDDLE, SPLIT, 100);

        assertThat(curve).hasToString("middle, recall of high by examples learned from\n- 100: 100 %");
    }

    @Test
    void enough_is_where_it_comes_near_its_end_and_stays() {
        LearningCurve curve = curve(0.5, 0.9, 0.7, 0.88, 0.9);

        assertThat(curve.examplesNeeded(0.03)).isEqualTo(40);
        assertThat(curve.examplesNeeded(0)).isEqualTo(50);
        assertThat(curve.examplesNeeded(0.02))
                .as("a difference as large as allowed")
                .isEqualTo(40);
        assertThat(curve.examplesNeeded(0.2)).isEqualTo(20);
        assertThat(curve.examplesNeeded(1)).isEqualTo(10);
    }

    private static LearningCurve curve(double... qualities) {
        return new LearningCurve(
                "m",
                "accuracy",
                IntStream.range(0, qualities.length)
                        .mapToObj(i -> new Step(10 * (i + 1), Probability.of(qualities[i])))
                        .toList());
    }

    @Test
    void sizes_that_cannot_be_learned_from_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LearningCurve.of(MIDDLE, SPLIT, 50, 200))
                .withMessage("The learning curve of 'middle' asks for 200 examples, but there are 1 to 100 to learn "
                        + "from.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LearningCurve.of(MIDDLE, SPLIT))
                .withMessage("The learning curve of 'middle' needs at least one size, such as 100; it has none.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LearningCurve.of(MIDDLE, SPLIT, 50, 20))
                .withMessage("The sizes of the learning curve of 'middle' must grow, but 20 comes after 50.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> curve(0.5).examplesNeeded(5))
                .withMessage("What may be lacking lies between 0 and 1 but was 5.0; 0.01 is a percentage point.");
    }
}
