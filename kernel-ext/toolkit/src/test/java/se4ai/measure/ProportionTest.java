package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionTest {

    /** Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I. */
    @Test
    void wilsons_interval_is_newcombes() {
        Interval many = Proportion.of(81, 263).interval(0.95);
        Interval none = Proportion.of(0, 20).interval(0.95);
        Interval one = Proportion.of(1, 29).interval(0.95);

        assertThat(many.low()).isCloseTo(0.2553, within(5e-5));
        assertThat(many.high()).isCloseTo(0.3662, within(5e-5));
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.1611, within(5e-5));
        assertThat(one.low()).isCloseTo(0.0061, within(5e-5));
        assertThat(one.high()).isCloseTo(0.1718, within(5e-5));
    }

    @Test
    void proportions_are_ordered_by_their_share() {
        assertThat(Proportion.of(1, 3)).isLessThan(Proportion.of(2, 5)).isEqualByComparingTo(Proportion.of(2, 6));
    }

    @Test
    void a_proportion_says_how_sure_it_is() {
        assertThat(Proportion.of(9, 10)).hasToString("90 % (9 of 10; 95 % interval 60 % to 98 %)");
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proportion.of(0, 0))
                .withMessage("A proportion needs at least one trial but has 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proportion.of(4, 3))
                .withMessage("A proportion counts from 0 to its 3 trials but was 4.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proportion.of(1, 3).interval(95))
                .withMessage("Confidence lies between 0 and 1 but was 95.0; 0.95 is usual.");
    }
}
