package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se4ai.measure.Probability;

class FanOutTest {

    @Test
    void of_a_hundred_parts_one_is_often_slow() {
        Probability slow = new FanOut(100).slow(Probability.percent(1));

        // Not the 1 % of a single part.
        assertThat(slow.value()).isEqualTo(0.63396766, within(1e-8));
        assertThat(new FanOut(100).slowPart(slow).value()).isEqualTo(0.01, within(1e-12));
        assertThat(new FanOut(100)).hasToString("fan-out to 100 parts");
    }

    @Test
    void one_part_is_slow_for_itself() {
        assertThat(new FanOut(1).slow(Probability.of(0.25)).value()).isEqualTo(0.25, within(1e-12));
        assertThat(new FanOut(1)).hasToString("fan-out to 1 part");
    }

    @Test
    void what_is_certain_stays_certain() {
        assertThat(new FanOut(7).slow(Probability.of(1)).value()).isEqualTo(1);
        assertThat(new FanOut(7).slow(Probability.of(0)).value()).isZero();
        assertThat(new FanOut(7).slowPart(Probability.of(1)).value()).isEqualTo(1);
    }

    @Test
    void it_has_parts() {
        assertThatThrownBy(() -> new FanOut(0))
                .hasMessage("A fan-out needs from 1 to 1,000,000 parts but was given 0.");
    }
}
