package se4ai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExperimentLogTest {

    private final ExperimentLog log = ExperimentLog.EMPTY
            .plus("shallow", Map.of("depth", 2), Map.of("recall", 0.41, "ms", 3))
            .plus("deep", Map.of("depth", 9, "seed", 1), Map.of("recall", 0.58, "ms", 9))
            .plus("line", Map.of("learner", "logistic"), Map.of("recall", 0.58));

    @Test
    void the_best_and_the_lowest_are_found_and_ties_go_to_the_first() {
        assertThat(log.best("recall").name()).isEqualTo("deep");
        assertThat(log.lowest("ms").name()).isEqualTo("shallow");
        assertThat(log.sortedBy("ms").experiments())
                .extracting(Experiment::name)
                .containsExactly("deep", "shallow", "line");
        assertThat(log.settings()).containsExactly("depth", "learner", "seed");
        assertThat(log.figures()).containsExactly("ms", "recall");
    }

    @Test
    void a_log_grows_by_copying() {
        assertThat(ExperimentLog.EMPTY.experiments()).isEmpty();
        assertThat(log.toString()).startsWith("3 experiments\n- shallow {depth=2}: {ms=3.0, recall=0.41}");
    }

    @Test
    void what_is_wrong_is_said_in_a_sentence() {
        assertThatThrownBy(() -> log.plus("deep", Map.of(), Map.of()))
                .hasMessage(
                        "The log has an experiment 'deep' already. Give this one another name; what was tried is not"
                                + " overwritten.");
        assertThatThrownBy(() -> log.best("precision"))
                .hasMessage("No experiment in the log has a figure 'precision'; the figures are 'ms' and 'recall'.");
        assertThatThrownBy(() -> ExperimentLog.EMPTY.best("recall"))
                .hasMessage("The log is empty; write an experiment down first: log.plus(name, settings, figures).");
        assertThatThrownBy(() -> log.plus("zero", Map.of(), Map.of("precision", Double.NaN)))
                .hasMessage(
                        "Figure 'precision' of experiment 'zero' must be a finite number but was NaN. Leave it out, or find"
                                + " out what was divided by 0.");
        assertThatThrownBy(() -> log.plus("", Map.of(), Map.of()))
                .hasMessage("An experiment has no name; name it after what was tried, such as 'depth 5'.");
    }
}
