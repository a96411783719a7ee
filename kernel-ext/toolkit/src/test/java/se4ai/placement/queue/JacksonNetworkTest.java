package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import se4ai.measure.Rate;
import se4ai.measure.SeededRandom;

class JacksonNetworkTest {

    private static final Rate ONE = Rate.parse("1/s");
    private static final Rate TWO = Rate.parse("2/s");
    private static final JacksonNetwork CASCADE = Queueing.network()
            .station("edge", Rate.parse("50/s"))
            .station("cloud", Rate.parse("10/s"), 2)
            .arriving("edge", Rate.parse("30/s"))
            .routing("edge", "cloud", 0.47);

    @Test
    void each_station_is_a_queue_of_its_own() {
        Steady edge = Queueing.mm1(Rate.parse("30/s"), Rate.parse("50/s")).steady();
        Steady cloud = Queueing.mmc(Rate.parse("14.1/s"), Rate.parse("10/s"), 2).steady();

        assertThat(CASCADE.steady().meanResponse().seconds())
                .isEqualTo(
                        edge.meanResponse().seconds()
                                + 0.47 * cloud.meanResponse().seconds(),
                        within(1e-9));
        assertThat(CASCADE.steady().meanNumber()).isEqualTo(edge.meanNumber() + cloud.meanNumber(), within(1e-9));
        assertThat(CASCADE.bottleneck()).isEqualTo("cloud");
        assertThat(CASCADE.capacity().perSecond()).isEqualTo(20 / 0.47, within(1e-9));
        assertThat(CASCADE.steady().utilisation()).isEqualTo(0.705, within(1e-9));
        assertThat(CASCADE)
                .hasToString("Jackson network of 2 stations\n  edge: 1 server of 50 per second, 30 per second arrive\n"
                        + "  cloud: 2 servers of 10 per second\n  edge to cloud: 47 %");
    }

    @Test
    void it_is_overloaded_as_soon_as_one_station_is() {
        JacksonNetwork more = CASCADE.arriving("edge", Rate.parse("45/s"));

        assertThat(more.state())
                .hasToString("Jackson network of 2 stations: load 1.06, unstable, at most 42.6 per second");
        assertThat(more.queue("edge").state().isSteady()).isTrue();
        assertThat(more.queue("cloud").state().isSteady()).isFalse();
    }

    @Test
    void a_row_of_stations_is_a_tandem() {
        JacksonNetwork row = Queueing.network()
                .station("a", Rate.parse("20/s"))
                .station("b", Rate.parse("10/s"))
                .station("c", Rate.parse("40/s"))
                .arriving("a", Rate.parse("8/s"))
                .routing("a", "b", 1)
                .routing("b", "c", 1);
        Tandem tandem = Queueing.tandem(Rate.parse("8/s"), Rate.parse("20/s"), Rate.parse("10/s"), Rate.parse("40/s"));

        assertThat(row.steady().meanResponse().seconds())
                .isEqualTo(tandem.steady().meanResponse().seconds(), within(1e-9));
        assertThat(row.steady().meanWaiting().seconds())
                .isEqualTo(tandem.steady().meanWaiting().seconds(), within(1e-9));
    }

    @Test
    void its_flows_are_those_of_requests_followed_from_station_to_station() {
        SeededRandom random = new SeededRandom(7);
        for (int i = 0; i < 50; i++) {
            int n = 1 + random.nextInt(6);
            double[][] share = new double[n][n];
            double[] outside = new double[n];
            JacksonNetwork network = Queueing.network();
            for (int at = 0; at < n; at++) {
                outside[at] = 0.1 + random.nextDouble();
                network = network.station("s" + at, Rate.parse("1000/s"))
                        .arriving("s" + at, Rate.ofPerSecond(outside[at]));
            }
            for (int from = 0; from < n; from++) {
                for (int to = 0; to < n; to++) {
                    share[from][to] = random.nextBoolean() ? 0.95 / n * random.nextDouble() : 0;
                    network = network.routing("s" + from, "s" + to, share[from][to]);
                }
            }
            double[] flows = followed(outside, share);
            for (int at = 0; at < n; at++) {
                assertThat(network.queue("s" + at).arrivals().perSecond())
                        .isEqualTo(flows[at], within(1e-9 * flows[at]));
            }
        }
    }

    /** What arrives, plus where it goes next, plus where it goes then, until nothing is left of it. */
    private static double[] followed(double[] outside, double[][] share) {
        int n = outside.length;
        double[] sum = outside.clone();
        double[] on = outside.clone();
        for (int step = 0; step < 2000; step++) {
            double[] next = new double[n];
            for (int from = 0; from < n; from++) {
                for (int to = 0; to < n; to++) {
                    next[to] += on[from] * share[from][to];
                }
            }
            for (int at = 0; at < n; at++) {
                sum[at] += next[at];
            }
            on = next;
        }
        return sum;
    }

    @Test
    void requests_may_come_back() {
        JacksonNetwork again =
                Queueing.network().station("OCR", TWO).arriving("OCR", ONE).routing("OCR", "OCR", 0.25);

        assertThat(again.queue("OCR").arrivals().perSecond()).isEqualTo(4.0 / 3, within(1e-12));
        assertThat(again.steady().meanResponse().seconds()).isEqualTo(2, within(1e-9));
    }

    @Test
    void requests_enter_pass_and_leave() {
        JacksonNetwork two = Queueing.network().station("a", TWO).station("b", TWO);

        assertThatThrownBy(two::state)
                .hasMessage("No requests enter the network; say where with arriving(\"station\", rate).");
        assertThatThrownBy(() -> two.arriving("a", ONE).state())
                .hasMessage("No request ever comes to 'b'. Route some to it, let some arrive there, or leave it out.");
        assertThatThrownBy(() -> two.arriving("a", ONE)
                        .routing("a", "b", 1)
                        .routing("b", "a", 1)
                        .state())
                .hasMessage(
                        "Requests at 'a' never leave the network. Let a share below 1 be routed on somewhere on their "
                                + "way.");
        assertThatThrownBy(() -> two.arriving("a", ONE)
                        .routing("a", "b", 0.5)
                        .routing("b", "b", 1)
                        .state())
                .hasMessageStartingWith("Requests at 'b' never leave the network.");
    }

    @Test
    void routes_add_up_to_one_at_most() {
        JacksonNetwork two = Queueing.network().station("a", TWO).station("b", TWO);

        assertThatThrownBy(() -> two.routing("a", "a", 0.5).routing("a", "b", 0.6))
                .hasMessage(
                        "The routes from 'a' must add up to at most 1 but add up to 1.1; what is not routed leaves the "
                                + "network.");
        assertThatThrownBy(() -> two.routing("a", "b", 0.5).routing("a", "b", 0.2))
                .hasMessage("The network has two routes from 'a' to 'b'; give their sum as one.");
        assertThatThrownBy(() -> two.routing("a", "b", -0.1))
                .hasMessage("Probability must lie in [0, 1] but was -0.1.");
    }

    @Test
    void stations_have_names_of_their_own() {
        JacksonNetwork one = Queueing.network().station("a", TWO);

        assertThatThrownBy(() -> one.station("a", ONE))
                .hasMessage("The network has two stations 'a'; each needs a name of its own.");
        assertThatThrownBy(() -> one.arriving("b", ONE)).hasMessage("The network has no station 'b'. It has 'a'.");
        assertThatThrownBy(() -> one.routing("a", "b", 0.5)).hasMessage("The network has no station 'b'. It has 'a'.");
        assertThatThrownBy(() -> Queueing.network().arriving("b", ONE))
                .hasMessage("The network has no station 'b'. It has none yet; add it with station(\"b\", rate).");
        assertThatThrownBy(() -> one.station(" ", ONE)).hasMessage("A station of a network needs a name.");
        assertThatThrownBy(() -> one.station("b", ONE, 0))
                .hasMessage("Station 'b' needs from 1 to 1,000,000 servers but was given 0.");
    }
}
