package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se4ai.measure.Probability;

/** Matching as in Everingham et al., The PASCAL Visual Object Classes Challenge, 2010. */
class OutcomesTest {

    private static final Box LEFT = Box.of(0, 0, 0.4, 1);
    private static final Box RIGHT = Box.of(0.6, 0, 1, 1);

    @Test
    void without_detections_everything_is_missed() {
        assertThat(Outcomes.of(Detections.of(), List.of(cat(LEFT), cat(RIGHT)))).isEqualTo(new Outcomes(0, 0, 2));
        assertThat(Outcomes.of(Detections.of(), List.of())).isEqualTo(Outcomes.NONE);
    }

    @Test
    void without_objects_every_detection_is_a_false_alarm() {
        assertThat(Outcomes.of(Detections.of(claim(0.9, LEFT)), List.of())).isEqualTo(new Outcomes(0, 1, 0));
    }

    @Test
    void each_detection_says_which_object_it_finds() {
        Detections claims = Detections.of(claim(0.9, RIGHT), claim(0.8, RIGHT), claim(0.7, LEFT));

        assertThat(Outcomes.found(claims, List.of(cat(LEFT), cat(RIGHT)))).containsExactly(1, -1, 0);
    }

    @Test
    void the_label_must_be_the_same() {
        Detections dog = Detections.of(Detection.of("dog", 0.9, LEFT));

        assertThat(Outcomes.of(dog, List.of(cat(LEFT)))).isEqualTo(new Outcomes(0, 1, 1));
    }

    @Test
    void the_overlap_must_exceed_one_half() {
        List<TrueObject> whole = List.of(cat(Box.of(0, 0, 1, 1)));

        assertThat(Outcomes.of(Detections.of(claim(0.9, Box.of(0, 0, 1, 0.5))), whole))
                .isEqualTo(new Outcomes(0, 1, 1));
        assertThat(Outcomes.of(Detections.of(claim(0.9, Box.of(0, 0, 1, 0.51))), whole))
                .isEqualTo(new Outcomes(1, 0, 0));
    }

    /** The paper's own example: five detections of one object count as one right and four false ones. */
    @Test
    void five_detections_of_one_object_are_one_found_and_four_false_alarms() {
        Detection[] five =
                IntStream.rangeClosed(1, 5).mapToObj(i -> claim(i / 10.0, LEFT)).toArray(Detection[]::new);

        assertThat(Outcomes.of(Detections.of(five), List.of(cat(LEFT)))).isEqualTo(new Outcomes(1, 4, 0));
    }

    /** Both claims overlap the same object most, so the second finds nothing, though another object is near enough. */
    @Test
    void a_detection_belongs_to_the_object_that_it_overlaps_most_even_where_that_is_found() {
        TrueObject near = cat(Box.of(0, 0, 0.8, 1));
        TrueObject behind = cat(Box.of(0, 0, 1, 1));
        Detections twice = Detections.of(claim(0.9, near.box()), claim(0.8, Box.of(0, 0, 0.75, 1)));

        assertThat(Outcomes.of(twice, List.of(behind, near))).isEqualTo(new Outcomes(1, 1, 1));
    }

    @Test
    void the_surest_claim_finds_the_object_whatever_order_they_are_given_in() {
        Detections claims = Detections.of(claim(0.2, LEFT), claim(0.9, LEFT), claim(0.5, RIGHT));

        assertThat(Outcomes.of(claims, List.of(cat(LEFT), cat(RIGHT)))).isEqualTo(new Outcomes(2, 1, 0));
    }

    @Test
    void matching_agrees_with_the_rule_spelled_out() {
        Random random = new Random(4);
        for (int i = 0; i < 500; i++) {
            Detections claims = new Detections(random.ints(random.nextInt(7), 1, 100)
                    .mapToObj(score -> claim(score / 100.0, box(random)))
                    .toList());
            List<TrueObject> truth = random.ints(random.nextInt(5), 0, 2)
                    .mapToObj(kind -> new TrueObject(kind == 0 ? "cat" : "dog", box(random)))
                    .toList();

            assertThat(Outcomes.of(claims, truth)).isEqualTo(spelledOut(claims, truth));
        }
    }

    @Test
    void outcomes_of_several_pictures_add_up() {
        assertThat(new Outcomes(1, 2, 3).plus(new Outcomes(10, 20, 30))).isEqualTo(new Outcomes(11, 22, 33));
    }

    @Test
    void precision_asks_about_claims_and_recall_about_objects() {
        Outcomes outcomes = new Outcomes(3, 1, 9);

        assertThat(outcomes.precision()).isEqualTo(Probability.of(0.75));
        assertThat(outcomes.recall()).isEqualTo(Probability.of(0.25));
        assertThat(Outcomes.NONE.precision()).isEqualTo(Probability.of(1));
        assertThat(Outcomes.NONE.recall()).isEqualTo(Probability.of(1));
    }

    @Test
    void outcomes_are_written_as_counts() {
        assertThat(new Outcomes(7, 3, 11)).hasToString("7 found, 3 false alarms, 11 missed");
        assertThat(new Outcomes(5, 1, 13)).hasToString("5 found, 1 false alarm, 13 missed");
    }

    @Test
    void counts_are_never_below_zero() {
        assertThatThrownBy(() -> new Outcomes(1, -2, 3))
                .hasMessage("Outcomes are counts of 0 or more but were 1, -2 and 3.");
    }

    /** For each object the claims that belong to it: one finds it, all others and the strays are false alarms. */
    private static Outcomes spelledOut(Detections claims, List<TrueObject> truth) {
        List<TrueObject> claimed = new ArrayList<>();
        for (Detection claim : claims) {
            Optional<TrueObject> nearest = truth.stream()
                    .filter(object -> object.label().equals(claim.label()))
                    .max(Comparator.comparingDouble(object -> object.box().overlap(claim.box())));
            nearest.filter(object -> object.box().overlap(claim.box()) > 0.5).ifPresent(claimed::add);
        }
        int found = (int) claimed.stream().distinct().count();
        return new Outcomes(found, claims.size() - found, truth.size() - found);
    }

    private static Box box(Random random) {
        double left = random.nextDouble() * 0.3;
        double top = random.nextDouble() * 0.3;
        return Box.of(left, top, 0.6 + random.nextDouble() * 0.4, 0.6 + random.nextDouble() * 0.4);
    }

    private static Detection claim(double score, Box box) {
        return Detection.of("cat", score, box);
    }

    private static TrueObject cat(Box box) {
        return new TrueObject("cat", box);
    }
}
