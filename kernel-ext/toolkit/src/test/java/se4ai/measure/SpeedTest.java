package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpeedTest {

    @Test
    void a_mile_per_hour_is_defined_in_metres_per_second() {
        assertThat(Speed.mph(43).metresPerSecond()).isCloseTo(19.22272, within(1e-9));
        assertThat(Speed.kmh(36).metresPerSecond()).isCloseTo(10, within(1e-9));
        assertThat(Speed.mph(43).inKmh()).isCloseTo(69.2, within(0.01));
        assertThat(Speed.mph(43)).hasToString("43 mph");
    }

    @Test
    void a_distance_is_speed_times_time() {
        assertThat(Speed.mph(43).metresIn(5.6)).isCloseTo(107.6, within(0.05));
    }

    @Test
    void speeds_compare() {
        assertThat(Speed.mph(43)).isGreaterThan(Speed.kmh(43));
        assertThat(Speed.mph(0).isZero()).isTrue();
    }

    @Test
    void a_speed_below_0_is_refused() {
        assertThatThrownBy(() -> Speed.mph(Double.NaN))
                .hasMessage("Speed must be a finite number of metres per second, at least 0, but was NaN.");
    }
}
