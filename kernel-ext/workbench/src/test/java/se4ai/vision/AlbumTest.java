package se4ai.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import se4ai.measure.Money;
import se4ai.model.CostMatrix;
import se4ai.model.Outcomes;
import se4ai.model.ThresholdSweep;
import se4ai.model.ThresholdSweep.Step;

@TestInstance(Lifecycle.PER_CLASS)
class AlbumTest {

    private static final int SHEEP = 18;

    private ThresholdSweep sweep;
    private List<Outcomes> outcomes;

    @BeforeAll
    void the_sweep_is_made_once() {
        sweep = Album.ofCourse().sweep(Detector.open(), "sheep");
        outcomes = sweep.steps().stream().map(Step::outcomes).toList();
    }

    @Test
    void a_higher_threshold_never_finds_more_and_never_alarms_more() {
        Comparator<Integer> falling = Comparator.reverseOrder();

        assertThat(outcomes).extracting(Outcomes::truePositives).isSortedAccordingTo(falling);
        assertThat(outcomes).extracting(Outcomes::falsePositives).isSortedAccordingTo(falling);
        assertThat(outcomes).extracting(Outcomes::falseNegatives).isSorted();
    }

    @Test
    void every_marked_sheep_is_found_or_missed() {
        assertThat(outcomes).hasSize(19).allMatch(o -> o.truePositives() + o.falseNegatives() == SHEEP);
    }

    @Test
    void sheep_are_a_trade_off() {
        assertThat(outcomes.get(0).truePositives()).isGreaterThan(SHEEP / 2);
        assertThat(outcomes.get(0).falsePositives()).isGreaterThan(SHEEP);
        assertThat(outcomes.get(18)).isEqualTo(new Outcomes(0, 0, SHEEP));
    }

    /** The two products of notebook 01. */
    @Test
    void two_products_want_two_thresholds_of_one_detector() {
        CostMatrix robot = CostMatrix.of("delivery robot", Money.euros(2_000), Money.euros(1));
        CostMatrix search = CostMatrix.of("photo search", Money.euros(0.01), Money.euros(0.05));

        assertThat(sweep.cheapest(robot)).doesNotContainAnyElementsOf(sweep.cheapest(search));
        assertThat(sweep.choose(robot, 0.1).isCheapest()).isTrue();
        assertThat(sweep.choose(search, 0.5).isCheapest()).isTrue();
    }

    @Test
    void an_album_is_written_as_a_list_of_names() {
        assertThat(new Album(List.of(Photo.named("cat"), Photo.named("sheep")))).hasToString("2 photos: cat, sheep");
        assertThat(Album.ofCourse().photos()).hasSize(9);
    }
}
