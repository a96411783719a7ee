package se4ai.pipeline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se4ai.measure.SeededRandom;
import se4ai.pipeline.Stage;
import se4ai.pipeline.rehearsal.Notice.Kind;

class RehearsalTest {

    private static final int SEEDS = 40;

    @Test
    void each_stage_has_one_fault() {
        assertThat(Arrays.stream(Fault.values()).map(Fault::stage)).containsExactly(Stage.values());
    }

    @Test
    void without_a_fault_evaluation_claims_what_operation_shows() {
        assertThat(mean(seeds(Rehearsal.without()).map(Rehearsal::gap))).isCloseTo(0, within(0.005));
    }

    /** What the best possible model gets right: the larger of p and 1 − p, over reports as the world makes them. */
    @Test
    void no_model_is_better_than_the_world_allows() {
        SeededRandom random = new SeededRandom(3);
        double best = IntStream.range(0, 200_000)
                .mapToDouble(i -> {
                    double damage = Report.of(random, Report.COAST, 0).risk(0);
                    return Math.max(damage, 1 - damage);
                })
                .average()
                .orElseThrow();
        double reached = mean(
                seeds(Rehearsal.without()).map(each -> each.operation().share().value()));

        assertThat(reached).isLessThan(best).isCloseTo(best, within(0.025));
    }

    /** Of the damaged reports a share q is labelled none; a model that is right about one of them counts as wrong. */
    @Test
    void missed_labels_lower_what_evaluation_claims() {
        double missed = 0.15;
        SeededRandom random = new SeededRandom(5);
        double damaged = IntStream.range(0, 100_000)
                .map(i -> Report.of(random, Report.COAST, 0).damage() ? 1 : 0)
                .average()
                .orElseThrow();
        Rehearsal missing = Rehearsal.without().fault(Fault.MISSED_LABELS, 2 * missed);

        double right = mean(seeds(missing).map(each -> each.operation().share().value()));
        double claimed = mean(seeds(missing).map(each -> each.claimed().share().value()));

        assertThat(claimed).isBetween(right - missed * damaged - 0.01, right - 0.02);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NOBODY_LOOKS")
    void a_fault_in_full_strength_costs_something(Fault fault) {
        double sound = mean(
                seeds(Rehearsal.without()).map(each -> each.operation().share().value()));
        double faulty = mean(seeds(Rehearsal.with(fault))
                .map(each -> each.operation().share().value()));

        assertThat(faulty).isLessThan(sound - 0.005);
    }

    @ParameterizedTest
    @EnumSource
    void a_fault_of_no_strength_is_none(Fault fault) {
        Rehearsal harmless = Rehearsal.without().fault(fault, 0);

        assertThat(harmless.claimed()).isEqualTo(Rehearsal.without().claimed());
        assertThat(harmless.weeks()).isEqualTo(Rehearsal.without().weeks());
        assertThat(harmless.notices()).isEqualTo(Rehearsal.without().notices());
    }

    @Test
    void evaluation_sees_too_few_examples_and_does_not_see_a_leak() {
        assertThat(mean(seeds(Rehearsal.with(Fault.TOO_FEW)).map(Rehearsal::gap)))
                .isCloseTo(0, within(0.01));
        assertThat(mean(seeds(Rehearsal.with(Fault.LEAK)).map(Rehearsal::gap))).isGreaterThan(0.3);
        assertThat(mean(seeds(Rehearsal.with(Fault.SEEN_BEFORE)).map(Rehearsal::gap)))
                .isGreaterThan(0.03);
    }

    @Test
    void inputs_are_noticed_at_once_and_outcomes_when_they_are_known() {
        assertThat(Rehearsal.with(Fault.OTHER_UNIT).notices())
                .startsWith(new Notice(1, Kind.INPUTS))
                .allSatisfy(notice -> assertThat(notice.kind() == Kind.INPUTS || notice.week() > Rehearsal.DELAY)
                        .isTrue());
        assertThat(Rehearsal.with(Fault.LEAK).notices())
                .extracting(Notice::kind)
                .containsExactly(Kind.OUTCOMES);
    }

    @Test
    void a_world_that_changes_is_noticed_after_it_has_changed() {
        List<Notice> notices = Rehearsal.without().changing(1).notices();

        assertThat(notices).isNotEmpty();
        assertThat(notices.get(0).week()).isGreaterThan(Rehearsal.CHANGE + Rehearsal.DELAY - 1);
        assertThat(Rehearsal.with(Fault.NOBODY_LOOKS).changing(1).notices()).isEmpty();
    }

    @Test
    void false_alarms_are_few() {
        long alarmed = seeds(Rehearsal.without())
                .filter(each -> !each.notices().isEmpty())
                .count();

        assertThat(alarmed).isLessThanOrEqualTo(2);
    }

    @Test
    void the_same_seed_gives_the_same_rehearsal() {
        assertThat(Rehearsal.with(Fault.LEAK).seeded(9))
                .hasToString(Rehearsal.with(Fault.LEAK).seeded(9).toString());
    }

    @Test
    void a_rehearsal_says_what_it_shows() {
        assertThat(Rehearsal.with(Fault.OTHER_UNIT).toString())
                .startsWith("Fault at stage 8 (model deployment): other unit in operation. Evaluation claims ")
                .endsWith("Noticed in week 1: the inputs are not those that the model learned from.");
        assertThat(Rehearsal.with(Fault.NOBODY_LOOKS).lesson()).endsWith("Nobody looks, so nobody knows.");
    }

    @Test
    void a_puzzle_does_not_name_its_fault() {
        assertThat(Rehearsal.puzzle(4).fault())
                .isPresent()
                .isEqualTo(Rehearsal.puzzle(4).fault());
        assertThat(Rehearsal.puzzle(4).toString()).startsWith("A fault at one of the nine stages. Evaluation claims ");
        assertThat(IntStream.range(0, 100)
                        .mapToObj(number -> Rehearsal.puzzle(number).fault().orElseThrow())
                        .distinct())
                .hasSize(Fault.values().length - 1)
                .doesNotContain(Fault.NOBODY_LOOKS);
    }

    @Test
    void a_part_beyond_all_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rehearsal.without().fault(Fault.LEAK, 50))
                .withMessage("The strength of a fault lies between 0 (none) and 1 (all) but was 50.0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rehearsal.without().changing(Double.NaN))
                .withMessage("The change of the world lies between 0 (none) and 1 (all) but was NaN.");
    }

    private static Stream<Rehearsal> seeds(Rehearsal rehearsal) {
        return IntStream.range(0, SEEDS).mapToObj(rehearsal::seeded);
    }

    private static double mean(Stream<Double> values) {
        return values.mapToDouble(value -> value).average().orElseThrow();
    }
}
