package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se4ai.measure.Duration;
import se4ai.measure.Rate;
import se4ai.measure.SeededRandom;

class BoundedQueueTest {

    private static final Rate TEN = Rate.parse("10/s");

    @Test
    void it_settles_at_every_load_for_it_turns_requests_away() {
        Steady over = Queueing.mm1k(Rate.parse("12/s"), TEN, 5).state();

        assertThat(over.throughput().perSecond()).isEqualTo(8.992942541329638, within(1e-9));
        assertThat(over)
                .hasToString("M/M/1/5: utilisation 0.899, mean response 335.9 ms of which 235.9 ms waiting, "
                        + "mean number 3.02, 25 % turned away");
    }

    @Test
    void with_one_place_nobody_waits() {
        Steady one = Queueing.mm1k(TEN, TEN, 1).state();

        assertThat(one.blocked().value()).isEqualTo(0.5, within(1e-12));
        assertThat(one.meanWaiting()).isEqualTo(Duration.seconds(0));
        assertThat(one.meanResponse().seconds()).isEqualTo(0.1, within(1e-12));
    }

    @Test
    void at_a_load_of_one_all_numbers_of_requests_are_as_likely() {
        Steady full = Queueing.mm1k(TEN, TEN, 4).state();

        assertThat(full.blocked().value()).isEqualTo(0.2, within(1e-12));
        assertThat(full.meanNumber()).isEqualTo(2, within(1e-12));
    }

    @Test
    void it_agrees_with_the_balance_of_its_chain() {
        SeededRandom random = new SeededRandom(5);
        for (int i = 0; i < 100; i++) {
            double arrivals = 0.1 + 10 * random.nextDouble();
            double service = 0.1 + 10 * random.nextDouble();
            int places = 1 + random.nextInt(12);
            Steady steady = Queueing.mm1k(Rate.ofPerSecond(arrivals), Rate.ofPerSecond(service), places)
                    .state();
            BirthDeath chain = BirthDeath.of(arrivals, service, 1, places);

            assertThat(steady.meanNumber()).isEqualTo(chain.number(), within(1e-9));
            assertThat(steady.meanQueue()).isEqualTo(chain.queue(), within(1e-9));
            assertThat(steady.blocked().value()).isEqualTo(chain.full(), within(1e-9));
            assertThat(steady.utilisation()).isEqualTo(chain.busy(), within(1e-9));
            assertThat(steady.throughput().perSecond())
                    .isEqualTo(arrivals * (1 - chain.full()), within(1e-9 * arrivals));
            assertThat(steady.response().mean().seconds())
                    .isEqualTo(steady.meanResponse().seconds(), within(1e-9));
            assertThat(steady.waiting().mean().seconds())
                    .isEqualTo(steady.meanWaiting().seconds(), within(1e-9));
        }
    }

    @Test
    void with_much_room_it_is_the_queue_without_bound() {
        Steady bounded = Queueing.mm1k(Rate.parse("8/s"), TEN, 400).state();
        Steady free = Queueing.mm1(Rate.parse("8/s"), TEN).steady();

        assertThat(bounded.meanResponse().seconds())
                .isEqualTo(free.meanResponse().seconds(), within(1e-9));
        assertThat(bounded.response().p99().value().seconds())
                .isEqualTo(free.response().p99().value().seconds(), within(1e-7));
    }

    @Test
    void a_flood_and_a_drop_give_numbers_too() {
        Steady flood = Queueing.mm1k(Rate.ofPerSecond(1e200), TEN, 100_000).state();
        Steady drop = Queueing.mm1k(Rate.ofPerSecond(1e-200), TEN, 100_000).state();

        assertThat(flood.utilisation()).isEqualTo(1);
        assertThat(flood.throughput().perSecond()).isEqualTo(10, within(1e-9));
        assertThat(flood.meanResponse().seconds()).isEqualTo(10_000, within(1e-6));
        assertThat(drop.meanResponse().seconds()).isEqualTo(0.1, within(1e-9));
        assertThatThrownBy(drop::response)
                .hasMessage("Of the response times of M/M/1/100000 only the mean is known in closed form; simulate it "
                        + "for percentiles.");
    }

    @Test
    void it_has_room() {
        assertThatThrownBy(() -> Queueing.mm1k(TEN, TEN, 0))
                .hasMessage("A queue needs from 1 to 1,000,000 places but was given 0.");
    }
}
