package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DetectionsTest {

    private static final Box LEFT = Box.of(0, 0, 0.4, 1);
    private static final Box RIGHT = Box.of(0.6, 0, 1, 1);
    private static final Detection CUP = Detection.of("cup", 0.9, LEFT);
    private static final Detection SPOON = Detection.of("spoon", 0.3, RIGHT);
    private static final Detection BOWL = Detection.of("bowl", 0.6, LEFT);
    private static final Detections THREE = Detections.of(SPOON, CUP, BOWL);

    @Test
    void the_surest_comes_first_and_equals_keep_their_order() {
        Detection other = Detection.of("plate", 0.6, LEFT);

        assertThat(THREE).containsExactly(CUP, BOWL, SPOON);
        assertThat(Detections.of(other, BOWL)).containsExactly(other, BOWL);
        assertThat(THREE.surest()).contains(CUP);
        assertThat(Detections.of().surest()).isEmpty();
    }

    @Test
    void a_threshold_keeps_the_scores_from_it_on() {
        assertThat(THREE.atLeast(Threshold.of(0.6))).containsExactly(CUP, BOWL);
        assertThat(THREE.atLeast(Threshold.of(0.61))).containsExactly(CUP);
        assertThat(THREE.atLeast(Threshold.of(0))).hasSize(3);
    }

    @Test
    void the_top_and_the_labels_can_be_picked() {
        assertThat(THREE.top(2)).containsExactly(CUP, BOWL);
        assertThat(THREE.top(0)).isEmpty();
        assertThat(THREE.top(9)).hasSize(3);
        assertThat(THREE.labelled("spoon")).containsExactly(SPOON);
        assertThatThrownBy(() -> THREE.top(-1)).hasMessage("top(count) needs 0 or more but was -1.");
    }

    @Test
    void of_repeated_boxes_only_the_surest_stays() {
        Detection again = Detection.of("cup", 0.8, Box.of(0, 0, 0.39, 1));
        Detection elsewhere = Detection.of("cup", 0.1, RIGHT);

        assertThat(Detections.of(again, CUP, elsewhere).withoutOverlaps(0.5, 10))
                .containsExactly(CUP, elsewhere);
    }

    @Test
    void boxes_with_another_label_do_not_repeat_each_other() {
        assertThat(Detections.of(CUP, BOWL).withoutOverlaps(0.5, 10)).containsExactly(CUP, BOWL);
    }

    @Test
    void an_overlap_of_just_the_limit_is_allowed_and_what_was_dropped_drops_nothing() {
        Detection a = Detection.of("cup", 0.9, Box.of(0, 0, 1, 0.4));
        Detection b = Detection.of("cup", 0.8, Box.of(0, 0.1, 1, 0.5));
        Detection c = Detection.of("cup", 0.7, Box.of(0, 0.2, 1, 0.6));

        assertThat(Detections.of(a, b, c).withoutOverlaps(0.5, 10)).containsExactly(a, c);
        assertThat(Detections.of(a, a).withoutOverlaps(1, 10)).hasSize(2);
    }

    @Test
    void it_stops_when_enough_are_kept() {
        assertThat(THREE.withoutOverlaps(0.5, 2)).containsExactly(CUP, BOWL);
        assertThat(THREE.withoutOverlaps(0.5, 0)).isEmpty();
    }

    /** The survivors are the one subset in which each drop has a surer survivor as its reason and no two repeat. */
    @Test
    void suppression_agrees_with_searching_all_subsets() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            Detections all = new Detections(random.ints(random.nextInt(8), 1, 1_000_000)
                    .mapToObj(score -> Detection.of(random.nextBoolean() ? "cup" : "bowl", score / 1e6, box(random)))
                    .toList());

            assertThat(all.withoutOverlaps(0.5, 100).all()).isEqualTo(bySearch(all.all()));
        }
    }

    @Test
    void detections_are_written_with_label_score_and_place() {
        assertThat(Detections.of(CUP)).hasToString("cup 90 % (across 0–40 %, down 0–100 %)");
        assertThat(THREE.toString()).contains("; bowl 60 %");
        assertThat(Detections.of()).hasToString("nothing detected");
        assertThat(THREE.size()).isEqualTo(3);
    }

    private static List<Detection> bySearch(List<Detection> all) {
        for (int subset = 0; subset < 1 << all.size(); subset++) {
            if (isAnswer(all, subset)) {
                int chosen = subset;
                return all.stream()
                        .filter(d -> (chosen >> all.indexOf(d) & 1) == 1)
                        .toList();
            }
        }
        throw new AssertionError("There is always one such subset.");
    }

    private static boolean isAnswer(List<Detection> all, int subset) {
        for (int i = 0; i < all.size(); i++) {
            boolean repeats = false;
            for (int surer = 0; surer < i; surer++) {
                repeats |= (subset >> surer & 1) == 1 && repeats(all.get(surer), all.get(i));
            }
            if (repeats == ((subset >> i & 1) == 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean repeats(Detection one, Detection other) {
        return one.label().equals(other.label()) && one.box().overlap(other.box()) > 0.5;
    }

    private static Box box(Random random) {
        double left = random.nextDouble() * 0.3;
        return Box.of(left, 0, left + 0.3 + random.nextDouble() * 0.4, 1);
    }
}
