package se4ai.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.measure.Bytes;
import se4ai.measure.Probability;
import se4ai.model.Classifier;
import se4ai.model.Examples;
import se4ai.model.Learner;
import se4ai.model.MeasuredModel;
import se4ai.model.Split;

class TrialTest {

    private static final Split SPLIT = Made.eitherOr();

    @Test
    void a_trial_measures_what_came_of_learning() {
        Trial trial = Trial.of(Learners.tree(8), SPLIT);
        MeasuredModel measured = trial.measured();

        assertThat(trial.predictions().size()).isEqualTo(200);
        assertThat(trial.latency().all()).hasSize(1_000);
        assertThat(measured.name()).isEqualTo("tree of depth 8");
        assertThat(measured.quality()).isEqualTo(trial.predictions().accuracy().share());
        assertThat(measured.latency().seconds()).isBetween(1e-8, 1e-2);
        assertThat(measured.training().seconds())
                .isGreaterThan(measured.latency().seconds());
        assertThat(measured.size()).isEqualTo(((TrainedModel) trial.classifier()).size());
        assertThat(measured.examples()).isEqualTo(800);
        assertThat(trial).hasToString(measured.toString());
    }

    @Test
    void another_measure_of_quality_may_count() {
        MeasuredModel measured = Trial.of(Learners.tree(3), SPLIT).measured(Probability.of(0.5), 120);

        assertThat(measured.quality()).isEqualTo(Probability.of(0.5));
        assertThat(measured.examples()).isEqualTo(120);
    }

    @Test
    void any_learner_can_be_tried() {
        Trial trial = Trial.of(new Majority(), SPLIT, model -> 1, model -> Bytes.of(4));

        assertThat(trial.parts()).isEqualTo(1);
        assertThat(trial.size()).isEqualTo(Bytes.of(4));
    }

    /** Says the first class of everything. */
    private static final class Majority implements Learner {

        @Override
        public String name() {
            return "majority";
        }

        @Override
        public Classifier learn(Examples examples) {
            return new Classifier() {
                @Override
                public String name() {
                    return "majority";
                }

                @Override
                public List<String> features() {
                    return examples.features();
                }

                @Override
                public List<String> classes() {
                    return examples.classes();
                }

                @Override
                public double[] scores(double[] row) {
                    return new double[] {1, 0};
                }
            };
        }
    }
}
