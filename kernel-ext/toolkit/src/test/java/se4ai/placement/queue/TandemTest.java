package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se4ai.measure.Rate;

class TandemTest {

    @Test
    void percentiles_of_stations_do_not_add_up() {
        // An uplink and a server that answer in 40 and in 10 ms on average.
        Tandem path = Queueing.tandem(Rate.parse("10/s"), Rate.parse("35/s"), Rate.parse("110/s"));
        double sum = path.stations().stream()
                .mapToDouble(
                        station -> station.steady().response().p99().value().milliseconds())
                .sum();

        assertThat(path.steady().meanResponse().milliseconds()).isEqualTo(50, within(1e-9));
        assertThat(path.steady().response().p99().value().milliseconds()).isEqualTo(195.714086, within(1e-6));
        assertThat(sum).isEqualTo(230.258509, within(1e-6));
    }

    @Test
    void equal_stations_have_a_distribution_too() {
        Steady two = Queueing.tandem(Rate.parse("1/s"), Rate.parse("2/s"), Rate.parse("2/s"))
                .steady();

        // The sum of two exponential times with mean 1 s is within 1 s with probability 1 − 2/e.
        assertThat(two.response().within(se4ai.measure.Duration.seconds(1)).value())
                .isEqualTo(1 - 2 / Math.E, within(1e-9));
    }

    @Test
    void one_station_is_a_queue() {
        Steady one = Queueing.tandem(Rate.parse("8/s"), Rate.parse("10/s")).steady();

        assertThat(one.meanResponse())
                .isEqualTo(Queueing.mm1(Rate.parse("8/s"), Rate.parse("10/s"))
                        .steady()
                        .meanResponse());
    }

    @Test
    void the_slowest_station_bounds_it() {
        Tandem path = Queueing.tandem(Rate.parse("10/s"), Rate.parse("35/s"), Rate.parse("9/s"));

        assertThat(path.capacity()).isEqualTo(Rate.parse("9/s"));
        assertThat(path.state()).hasToString("Tandem of 2 M/M/1: load 1.11, unstable, at most 9 per second");
        assertThatThrownBy(() -> Queueing.tandem(Rate.parse("1/s")))
                .hasMessage("A tandem needs from 1 to 1,000,000 stations but was given 0.");
    }
}
