package se4ai.faulttree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.allOf;

import org.junit.jupiter.api.Test;
import se4ai.measure.Empirical;

class UncertaintyTest {

    private static final ProbabilityModel MODEL = ProbabilityModel.logNormal(1e-3, 3);

    @Test
    void of_one_lognormal_event_the_95_percent_point_is_the_error_factor_above_the_median() {
        Empirical drawn = FaultTree.of(basic("a", MODEL)).uncertainty(50_000, 1);

        assertThat(drawn.quantile(0.95).value() / drawn.median().value()).isEqualTo(3, within(0.06));
        assertThat(drawn.median().value() / drawn.quantile(0.05).value()).isEqualTo(3, within(0.06));
        assertThat(drawn.mean()).isEqualTo(1e-3, within(1e-5));
    }

    /** The product of two lognormal numbers is lognormal; its sigma is the root of the sum of the squares. */
    @Test
    void of_two_events_together_the_error_factors_join_by_the_square_root() {
        Empirical drawn = FaultTree.of(allOf("both", basic("a", MODEL), basic("b", MODEL)))
                .uncertainty(50_000, 2);

        assertThat(drawn.quantile(0.95).value() / drawn.median().value())
                .isEqualTo(Math.pow(3, Math.sqrt(2)), within(0.2));
    }

    @Test
    void uniform_and_beta_have_their_own_spread() {
        Empirical uniform =
                FaultTree.of(basic("a", ProbabilityModel.uniform(0.2, 0.4))).uncertainty(50_000, 3);
        Empirical beta = FaultTree.of(basic("a", ProbabilityModel.beta(1, 3))).uncertainty(50_000, 4);

        assertThat(uniform.quantile(0.05).value()).isEqualTo(0.21, within(0.002));
        assertThat(beta.median().value()).isEqualTo(1 - Math.pow(0.5, 1.0 / 3), within(0.005));
    }

    @Test
    void the_same_seed_gives_the_same_numbers() {
        FaultTree tree = FaultTree.of(basic("a", MODEL));

        assertThat(tree.uncertainty(100, 5))
                .hasToString(tree.uncertainty(100, 5).toString());
        assertThat(tree.uncertainty(100, 5).mean())
                .isNotEqualTo(tree.uncertainty(100, 6).mean());
    }

    @Test
    void the_causes_of_a_group_come_from_one_draw() {
        FaultTree pair = FaultTree.of(allOf("both", basic("a", MODEL), basic("b", MODEL)))
                .with(CommonCauseGroup.beta("g", 1, "a", "b"));
        FaultTree third = FaultTree.of(allOf("all", basic("c", 1), allOf("both", basic("a", MODEL), basic("b", MODEL))))
                .with(CommonCauseGroup.beta("g", 0.5, "a", "b"));

        assertThat(pair.uncertainty(20_000, 7).mean()).isEqualTo(1e-3, within(2e-5));
        assertThat(third.uncertainty(20_000, 7).quantile(0.95).value()
                        / third.uncertainty(20_000, 7).median().value())
                .isEqualTo(3, within(0.1));
    }

    @Test
    void the_number_of_draws_has_limits() {
        assertThatThrownBy(() -> FaultTree.of(basic("a", 0.1)).uncertainty(0, 1))
                .hasMessage("The number of draws must lie between 1 and 1,000,000 but was 0.");
    }
}
