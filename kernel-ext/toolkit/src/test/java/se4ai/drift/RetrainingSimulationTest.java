package se4ai.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se4ai.measure.Money.euros;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.measure.Money;
import se4ai.measure.Probability;

class RetrainingSimulationTest {

    private static final double GROWTH = 0.001;
    private static final DriftingWorld GRADUAL =
            DriftingWorld.gradual(400, GROWTH).withError(Probability.percent(5));

    @Test
    void a_schedule_costs_what_its_formula_says() {
        // A day's growth costs a = 0.001 · 1,000 · € 1 = € 1 a day; a training costs c = € 50.
        RetrainingSimulation simulation =
                RetrainingSimulation.of(GRADUAL.withError(Probability.of(0)), euros(50), euros(1));
        for (int period : new int[] {1, 5, 10, 20, 40}) {
            PolicyOutcome outcome = simulation.run(RetrainingPolicy.every(period));

            assertThat(outcome.meanStaleness()).isEqualTo((period - 1) / 2.0, within(1e-12));
            assertThat(outcome.meanError().value()).isEqualTo(GROWTH * (period - 1) / 2, within(1e-12));
            // The first model is free of charge, so one training fewer than periods.
            assertThat(outcome.trainings()).isEqualTo(400 / period - 1);
            assertThat(outcome.cost().amount() + 50)
                    .isEqualTo(400 * (50.0 / period + (period - 1) / 2.0), within(1e-6));
        }
    }

    @Test
    void the_best_period_is_near_the_root_of_two_c_over_a() {
        for (double c : new double[] {8, 50, 200}) {
            RetrainingSimulation simulation = RetrainingSimulation.of(GRADUAL, euros(c), euros(1));
            int best = ((RetrainingPolicy.Schedule) simulation.bestSchedule().policy()).days();

            assertThat((double) best).isEqualTo(Math.sqrt(2 * c), within(2.0));
        }
    }

    @Test
    void never_grows_stale_without_end() {
        PolicyOutcome outcome =
                RetrainingSimulation.of(GRADUAL, euros(50), euros(1)).run(RetrainingPolicy.never());

        assertThat(outcome.meanStaleness()).isEqualTo(399 / 2.0);
        assertThat(outcome.meanError().value()).isEqualTo(0.05 + GROWTH * 399 / 2, within(1e-12));
        assertThat(outcome.trainingCost()).isEqualTo(euros(50).times(0));
        assertThat(outcome)
                .hasToString("never: trained again 0 times in 400 days, 200 days old and 25 % wrong on average; costs "
                        + "€ 249.50 a day");
    }

    @Test
    void a_trigger_trains_soon_after_each_jump_and_seldom_else() {
        RetrainingSimulation simulation = RetrainingSimulation.of(
                DriftingWorld.sudden(365, 0.2, 100, 250).withError(Probability.percent(5)), euros(500), euros(1));
        PolicyOutcome trigger = simulation.run(RetrainingPolicy.when(PageHinkley.around(0.05, 0.02, 0.1)));
        PolicyOutcome schedule = simulation.run(RetrainingPolicy.every(30));

        assertThat(trigger.trainedOn()).containsExactly(101, 251);
        assertThat(trigger.cost()).isLessThan(schedule.cost());
        assertThat(simulation
                        .compare(RetrainingPolicy.never(), schedule.policy(), trigger.policy())
                        .cheapest())
                .isEqualTo(trigger);
    }

    @Test
    void on_a_gradual_world_a_trigger_holds_the_error_down() {
        RetrainingSimulation simulation = RetrainingSimulation.of(GRADUAL, euros(50), euros(1));
        PolicyOutcome trigger = simulation.run(RetrainingPolicy.when(PageHinkley.around(0.05, 0.01, 0.05)));

        assertThat(trigger.trainings()).isBetween(10, 40);
        assertThat(trigger.errors()).allMatch(error -> error < 0.09);
    }

    @Test
    void where_nothing_changes_never_is_best() {
        RetrainingSimulation simulation = RetrainingSimulation.of(DriftingWorld.steady(100), euros(50), euros(1));
        PolicyComparison comparison = simulation.compare(RetrainingPolicy.every(10), RetrainingPolicy.never());

        assertThat(comparison.cheapest().policy()).hasToString("never");
        assertThat(comparison.toString()).endsWith("\ncheapest: never");
        assertThat(simulation.bestSchedule().policy()).hasToString("every 100 days");
    }

    @Test
    void the_same_seed_gives_the_same_world_and_the_same_alarms() {
        RetrainingPolicy trigger = RetrainingPolicy.when(PageHinkley.of(0.005, 0.05));
        RetrainingSimulation one = RetrainingSimulation.of(DriftingWorld.wandering(365, 0.01, 3), euros(50), euros(1));
        RetrainingSimulation other =
                RetrainingSimulation.of(DriftingWorld.wandering(365, 0.01, 3), euros(50), euros(1));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.run(trigger).trainedOn()).isEqualTo(other.run(trigger).trainedOn());
        assertThat(one.world()).isNotEqualTo(DriftingWorld.wandering(365, 0.01, 4));
        assertThat(one.world()).isNotEqualTo(other.world().withSeed(2));
    }

    @Test
    void bad_input_is_named() {
        assertThatThrownBy(() -> RetrainingPolicy.every(0))
                .hasMessage("A schedule trains again every 1 day or more but was to do so every 0. For a model that is "
                        + "never trained again, write RetrainingPolicy.never().");
        assertThatThrownBy(() -> DriftingWorld.steady(1))
                .hasMessage("A drifting world needs 2 days or more but was to have 1.");
        assertThatThrownBy(() -> DriftingWorld.gradual(10, 1.5))
                .hasMessage("An error changes by 0 to 1 but was to change by 1.5.");
        assertThatThrownBy(() -> DriftingWorld.sudden(10, 0.1, 10))
                .hasMessage("A jump happens on day 0 to 9 but was to be on day 10.");
        assertThatThrownBy(() -> GRADUAL.withPredictions(0))
                .hasMessage("A model makes 1 prediction a day or more but was to make 0.");
        assertThatThrownBy(() -> RetrainingSimulation.of(GRADUAL, euros(50), Money.dollars(1)))
                .hasMessage(
                        "€ 50 and USD 1 are in two currencies. Convert one of them first, and say at which rate and "
                                + "date.");
        assertThatThrownBy(() ->
                        RetrainingSimulation.of(GRADUAL, euros(50), euros(1)).compare())
                .hasMessage("A comparison needs at least one policy but has none. Try RetrainingPolicy.never().");
        assertThatThrownBy(
                        () -> new PolicyOutcome(RetrainingPolicy.never(), List.of(), List.of(), Money.NONE, Money.NONE))
                .hasMessage("The outcome of policy 'never' needs at least one day.");
    }
}
