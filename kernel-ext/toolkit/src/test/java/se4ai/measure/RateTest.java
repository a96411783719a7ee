package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RateTest {

    @Test
    void the_rate_of_one_thing_after_the_other_is_one_divided_by_its_time() {
        assertThat(Rate.onePer(Duration.milliseconds(20)).perSecond()).isEqualTo(50, within(1e-9));
        assertThat(Rate.onePer(Duration.seconds(41.83)).perSecond()).isEqualTo(1 / 41.83, within(1e-12));
    }

    @Test
    void one_rate_is_so_many_times_another() {
        Rate lecture = Rate.onePer(Duration.seconds(41.83));

        assertThat(Rate.ofPerSecond(10).over(lecture)).isEqualTo(418.3, within(1e-9));
        assertThat(lecture.over(lecture)).isEqualTo(1);
        assertThat(lecture).isLessThan(Rate.ofPerSecond(10));
    }

    @Test
    void a_rate_is_written_with_three_figures() {
        assertThat(Rate.onePer(Duration.seconds(41.83187174797058))).hasToString("0.0239 per second");
    }

    @Test
    void a_rate_is_above_zero() {
        assertThatThrownBy(() -> Rate.ofPerSecond(0))
                .hasMessage("Rate must be a finite number of events per second above 0 but was 0.0.");
        assertThatThrownBy(() -> Rate.ofPerSecond(Double.NaN))
                .hasMessage("Rate must be a finite number of events per second above 0 but was NaN.");
        assertThatThrownBy(() -> Rate.onePer(Duration.ZERO)).hasMessage("A rate needs a duration above 0 but was 0 s.");
    }

    @Test
    void a_rate_is_read_in_many_units() {
        assertThat(Rate.parse("30 fps")).isEqualTo(Rate.ofPerSecond(30));
        assertThat(Rate.parse("80/s")).isEqualTo(Rate.ofPerSecond(80));
        assertThat(Rate.parse("1 per week").perSecond()).isEqualTo(1 / 604_800.0, within(1e-18));
        assertThat(Rate.parse("1 per week")).hasToString("1 per week");
        assertThat(Rate.parse("2 per minute").perSecond()).isEqualTo(1 / 30.0, within(1e-15));
        assertThat(Rate.parse("12 per year").over(Rate.parse("1 per month"))).isEqualTo(1, within(1e-12));
        assertThatThrownBy(() -> Rate.parse("30 FPS"))
                .hasMessage(
                        "A rate '30 FPS' has the unknown unit 'FPS'. Did you mean 'fps'? The units are per year, per"
                                + " week, per day, per hour, per second: write for example '30 per second'.");
    }

    @Test
    void rates_add_up_and_have_an_interval() {
        assertThat(Rate.ofPerSecond(2).plus(Rate.ofPerSecond(3))).isEqualTo(Rate.ofPerSecond(5));
        assertThat(Rate.ofPerSecond(20).interval()).hasToString("50 ms");
        assertThat(Rate.ofPerSecond(1).dimension()).hasToString("1/s");
    }
}
