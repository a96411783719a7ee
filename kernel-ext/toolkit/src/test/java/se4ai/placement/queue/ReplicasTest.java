package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se4ai.measure.Duration;
import se4ai.measure.Latency;

class ReplicasTest {

    private static final Duration TEN_MS = Duration.parse("10 ms");

    @Test
    void all_take_longer_and_the_first_is_sooner() {
        Replicas three = new Replicas(3, TEN_MS);

        assertThat(three.meanOfAll().milliseconds()).isEqualTo(55.0 / 3, within(1e-9));
        assertThat(three.meanOfFirst().milliseconds()).isEqualTo(10.0 / 3, within(1e-9));
        assertThat(three).hasToString("3 replicas: all after 18.33 ms, the first after 3.333 ms on average");
        assertThat(new Replicas(1, TEN_MS)).hasToString("1 replica: all after 10 ms, the first after 10 ms on average");
    }

    @Test
    void they_are_the_largest_and_the_smallest_of_latencies() {
        Latency one = Latency.exponential(TEN_MS);
        Latency all = one;
        Latency first = one;
        for (int copies = 1; copies <= 6; copies++) {
            Replicas replicas = new Replicas(copies, TEN_MS);

            assertThat(replicas.allWithin(0.95).value().seconds())
                    .isEqualTo(all.p95().value().seconds(), within(1e-9));
            assertThat(replicas.firstWithin(0.95).value().seconds())
                    .isEqualTo(first.p95().value().seconds(), within(1e-9));
            assertThat(replicas.meanOfAll().seconds()).isEqualTo(all.mean().seconds(), within(1e-9));
            all = all.max(one);
            first = first.min(one);
        }
    }

    @Test
    void there_is_one_at_least() {
        assertThatThrownBy(() -> new Replicas(0, TEN_MS))
                .hasMessage("A request needs from 1 to 1,000,000 replicas but was given 0.");
        assertThatThrownBy(() -> new Replicas(2, TEN_MS).allWithin(1))
                .hasMessage("The share of requests must lie between 0 and 1, such as 0.99, but was 1.0.");
    }
}
