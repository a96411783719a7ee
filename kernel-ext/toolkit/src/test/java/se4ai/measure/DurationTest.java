package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DurationTest {

    @Test
    void it_is_read_and_written_with_its_unit() {
        assertThat(Duration.parse("50 ms")).isEqualTo(Duration.milliseconds(50)).hasToString("50 ms");
        assertThat(Duration.parse("3 us")).isEqualTo(Duration.parse("3 µs")).hasToString("3 µs");
        assertThat(Duration.parse("7 days")).isEqualTo(Duration.parse("168 h")).hasToString("7 d");
        assertThat(Duration.parse("90 s")).hasToString("1.5 min");
        assertThat(Duration.parse("5 ns")).hasToString("5 ns");
        assertThat(Duration.ZERO).hasToString("0 s");
        assertThat(Duration.milliseconds(103.1921)).hasToString("103.2 ms");
    }

    @Test
    void a_hair_below_a_second_is_a_second() {
        assertThat(Duration.seconds(0.1 + 0.2 + 0.7 - 1e-16)).hasToString("1 s");
        assertThat(Duration.seconds(0.99)).hasToString("990 ms");
    }

    @Test
    void durations_are_computed_with() {
        Duration one = Duration.parse("50 ms");

        assertThat(one.plus(Duration.seconds(1))).hasToString("1.05 s");
        assertThat(Duration.seconds(1).minus(one)).hasToString("950 ms");
        assertThat(one.times(3).milliseconds()).isEqualTo(150, within(1e-12));
        assertThat(Duration.seconds(1).over(one)).isEqualTo(20, within(1e-12));
        assertThat(Duration.hours(2).hours()).isEqualTo(2, within(1e-15));
        assertThat(one).isLessThan(Duration.seconds(1));
        assertThat(one.isZero()).isFalse();
        assertThat(one.dimension()).hasToString("s");
    }

    @Test
    void it_is_finite_and_not_negative() {
        assertThatThrownBy(() -> Duration.parse("1 s").minus(Duration.parse("3 s")))
                .hasMessage("A duration must be a finite number of 0 or more but was -2 s.");
        assertThatThrownBy(() -> Duration.seconds(Double.NaN))
                .hasMessage("A duration must be a finite number of 0 or more but was NaN s.");
    }

    @Test
    void its_unit_is_one_of_a_few() {
        String units = "The units are ns, µs, ms, s, min, h, d: write for example ";
        assertThatThrownBy(() -> Duration.parse("50")).hasMessage("A duration '50' has no unit. " + units + "'50 s'.");
        assertThatThrownBy(() -> Duration.parse("5 fortnights"))
                .hasMessage("A duration '5 fortnights' has the unknown unit 'fortnights'. " + units + "'5 s'.");
        assertThatThrownBy(() -> Duration.parse("50 MS"))
                .hasMessage("A duration '50 MS' has the unknown unit 'MS'. Did you mean 'ms'? " + units + "'50 s'.");
    }
}
