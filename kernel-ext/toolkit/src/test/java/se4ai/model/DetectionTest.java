package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DetectionTest {

    private static final Box BOX = Box.of(0.1, 0.2, 0.3, 0.4);

    @Test
    void a_detection_is_written_with_its_score_and_place() {
        assertThat(Detection.of("traffic light", 0.123, BOX))
                .hasToString("traffic light 12 % (across 10–30 %, down 20–40 %)");
    }

    @Test
    void a_score_lies_in_zero_to_one() {
        assertThatThrownBy(() -> Detection.of("cat", -1, BOX))
                .hasMessage("Probability must lie in [0, 1] but was -1.0.");
    }
}
