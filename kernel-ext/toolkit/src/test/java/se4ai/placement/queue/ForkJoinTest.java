package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se4ai.measure.Rate;
import se4ai.measure.SeededRandom;

class ForkJoinTest {

    private static final Rate HALF = Rate.parse("0.5/s");
    private static final Rate ONE = Rate.parse("1/s");

    @Test
    void it_is_exact_for_two_branches_and_says_so() {
        Steady two = Queueing.forkJoin(HALF, ONE, 2).steady();
        Steady three = Queueing.forkJoin(HALF, ONE, 3).steady();

        assertThat(two.meanResponse().seconds()).isEqualTo(23.0 / 8, within(1e-12));
        assertThat(two.accuracy()).isEqualTo(Steady.Accuracy.EXACT);
        assertThat(three.accuracy()).isEqualTo(Steady.Accuracy.APPROXIMATION);
        assertThat(three)
                .hasToString("Fork-join of 3 M/M/1: utilisation 0.5, mean response 3.398 s of which 1.564 s waiting, "
                        + "mean number 1.7 (approximation)");
    }

    @Test
    void one_branch_is_a_queue() {
        assertThat(Queueing.forkJoin(HALF, ONE, 1).steady().meanResponse())
                .isEqualTo(Queueing.mm1(HALF, ONE).steady().meanResponse());
    }

    @Test
    void the_response_lies_between_its_bounds() {
        for (int branches = 1; branches <= 32; branches++) {
            for (double load : new double[] {0.001, 0.3, 0.6, 0.9, 0.99}) {
                ForkJoin join = Queueing.forkJoin(ONE.times(load), ONE, branches);

                assertThat(join.steady().meanResponse().seconds())
                        .isBetween(
                                join.lowerBound().seconds() * (1 - 1e-12),
                                join.upperBound().seconds() * (1 + 1e-12));
            }
        }
        assertThat(Queueing.forkJoin(HALF, ONE, 4).lowerBound().seconds()).isEqualTo(25.0 / 12, within(1e-12));
    }

    @Test
    void it_is_near_to_requests_that_are_followed_one_by_one() {
        for (int branches : new int[] {2, 10}) {
            double followed = followed(0.5, 1, branches, 200_000);

            assertThat(Queueing.forkJoin(HALF, ONE, branches)
                            .steady()
                            .meanResponse()
                            .seconds())
                    .isEqualTo(followed, within(0.05 * followed));
        }
    }

    private static double followed(double arrivals, double service, int branches, int requests) {
        SeededRandom random = new SeededRandom(10);
        double now = 0;
        double sum = 0;
        double[] free = new double[branches];
        for (int i = 0; i < requests; i++) {
            now -= Math.log(1 - random.nextDouble()) / arrivals;
            double last = 0;
            for (int branch = 0; branch < branches; branch++) {
                free[branch] = Math.max(free[branch], now) - Math.log(1 - random.nextDouble()) / service;
                last = Math.max(last, free[branch]);
            }
            sum += last - now;
        }
        return sum / requests;
    }

    @Test
    void a_full_branch_has_no_bounds() {
        assertThatThrownBy(() -> Queueing.forkJoin(ONE, ONE, 2).upperBound())
                .hasMessageStartingWith("Fork-join of 2 M/M/1 has no steady state: 1 per second arrive");
        assertThatThrownBy(() -> Queueing.forkJoin(ONE, ONE, 2).lowerBound()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Queueing.forkJoin(HALF, ONE, 0))
                .hasMessage("A fork-join queue needs from 1 to 1,000,000 branches but was given 0.");
    }
}
