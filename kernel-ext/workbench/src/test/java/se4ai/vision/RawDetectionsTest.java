package se4ai.vision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.model.Box;

class RawDetectionsTest {

    private final RawDetections raw =
            new RawDetections(new float[] {0, 0.25f, 0.5f, 1, -1, 0, 2, 0.5f}, new float[] {1, 2, 3, 4, 5, 6});

    @Test
    void there_are_four_corners_a_box_and_a_score_for_each_class() {
        assertThat(raw.boxes()).isEqualTo(2);
        assertThat(raw.classes()).isEqualTo(3);
    }

    @Test
    void classes_count_from_one() {
        assertThat(raw.score(0, 1)).isEqualTo(1);
        assertThat(raw.score(0, 3)).isEqualTo(3);
        assertThat(raw.score(1, 1)).isEqualTo(4);
    }

    @Test
    void corners_come_as_top_left_bottom_right_and_are_cut_off_at_the_edges() {
        assertThat(raw.box(0)).isEqualTo(Box.of(0.25, 0, 1, 0.5));
        assertThat(raw.box(1)).isEqualTo(Box.of(0, 0, 0.5, 1));
    }
}
