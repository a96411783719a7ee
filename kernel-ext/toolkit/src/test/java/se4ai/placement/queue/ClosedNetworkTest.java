package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.measure.Duration;
import se4ai.measure.SeededRandom;

class ClosedNetworkTest {

    private static final ClosedNetwork FRAMES = Queueing.closed(
            ServiceCentre.of("phone", Duration.parse("5 ms")),
            ServiceCentre.of("uplink", Duration.parse("30 ms")),
            ServiceCentre.of("GPU", Duration.parse("27 ms")));

    @Test
    void ten_frames_in_flight_keep_the_uplink_busy() {
        MeanValues ten = FRAMES.with(10);

        assertThat(ten.throughput().perSecond()).isEqualTo(31.58285305548344, within(1e-9));
        assertThat(ten.utilisationAt("uplink")).isEqualTo(0.9474855916645033, within(1e-9));
        assertThat(ten.responseAt("phone")
                        .plus(ten.responseAt("uplink"))
                        .plus(ten.responseAt("GPU"))
                        .seconds())
                .isEqualTo(ten.response().seconds(), within(1e-12));
        assertThat(ten)
                .hasToString(
                        "10 customers: 31.6 per second, mean response 316.6 ms, phone 0.187, uplink 5.9, GPU 3.91");
        assertThat(FRAMES).hasToString("phone, 5 ms; uplink, 30 ms; GPU, 27 ms");
    }

    @Test
    void one_customer_meets_nobody() {
        MeanValues one = FRAMES.thinking(Duration.parse("1 s")).with(1);

        assertThat(one.response().milliseconds()).isEqualTo(62, within(1e-9));
        assertThat(one.throughput().perSecond()).isEqualTo(1 / 1.062, within(1e-12));
        assertThat(one)
                .hasToString("1 customer: 0.942 per second, mean response 62 ms, phone 0.00471, uplink 0.0282, "
                        + "GPU 0.0254");
    }

    @Test
    void it_agrees_with_the_convolution_of_buzen() {
        SeededRandom random = new SeededRandom(9);
        for (int i = 0; i < 100; i++) {
            double[] demand = new double[1 + random.nextInt(5)];
            List<ServiceCentre> centres = new ArrayList<>();
            for (int at = 0; at < demand.length; at++) {
                demand[at] = 0.05 + random.nextDouble();
                centres.add(ServiceCentre.of("c" + at, Duration.seconds(demand[at])));
            }
            double think = random.nextBoolean() ? 0 : 5 * random.nextDouble();
            int customers = 1 + random.nextInt(20);
            MeanValues values = new ClosedNetwork(centres, Duration.seconds(think)).with(customers);
            double[] g = buzen(demand, think, customers);

            double throughput = g[customers - 1] / g[customers];
            assertThat(values.throughput().perSecond()).isEqualTo(throughput, within(1e-9 * throughput));
            for (int at = 0; at < demand.length; at++) {
                double number = 0;
                for (int n = 1; n <= customers; n++) {
                    number += Math.pow(demand[at], n) * g[customers - n] / g[customers];
                }
                assertThat(values.numberAt("c" + at)).isEqualTo(number, within(1e-9 * number));
            }
        }
    }

    /** The normalising constants for none, one, two … customers. J. P. Buzen, Communications of the ACM 16 (1973). */
    private static double[] buzen(double[] demand, double think, int customers) {
        double[] g = new double[customers + 1];
        g[0] = 1;
        for (int n = 1; n <= customers; n++) {
            g[n] = g[n - 1] * think / n;
        }
        for (double each : demand) {
            for (int n = 1; n <= customers; n++) {
                g[n] += each * g[n - 1];
            }
        }
        return g;
    }

    @Test
    void customers_who_think_and_one_server_are_machines_that_break() {
        // The machine-repairman problem: a chain of the machines that are broken, solved from its balance.
        int machines = 5;
        double think = 2;
        double repair = 0.7;
        double idle = 0;
        double term = 1;
        for (int n = 0; n <= machines; n++) {
            idle += term;
            term *= (machines - n) * repair / think;
        }
        MeanValues values = Queueing.closed(ServiceCentre.of("repair", Duration.seconds(repair)))
                .thinking(Duration.seconds(think))
                .with(machines);

        assertThat(values.throughput().perSecond()).isEqualTo((1 - 1 / idle) / repair, within(1e-9));
    }

    @Test
    void a_delay_is_time_to_think() {
        ClosedNetwork delay = Queueing.closed(
                ServiceCentre.of("GPU", Duration.parse("27 ms")),
                ServiceCentre.delay("network", Duration.parse("100 ms")));
        ClosedNetwork think = Queueing.closed(ServiceCentre.of("GPU", Duration.parse("27 ms")))
                .thinking(Duration.parse("100 ms"));

        assertThat(delay.with(7).throughput().perSecond())
                .isEqualTo(think.with(7).throughput().perSecond(), within(1e-9));
        assertThat(delay.with(7).numberAt("network")).isEqualTo(delay.with(7).utilisationAt("network"), within(1e-12));
        assertThat(delay).hasToString("GPU, 27 ms; network, 100 ms without queue");
        assertThat(think).hasToString("GPU, 27 ms; think 100 ms");
    }

    @Test
    void a_customer_may_come_several_times_a_round() {
        assertThat(ServiceCentre.of("disk", 20, Duration.parse("1.5 ms"))
                        .demand()
                        .milliseconds())
                .isEqualTo(30, within(1e-12));
    }

    @Test
    void the_bottleneck_bounds_it() {
        assertThat(FRAMES.bottleneck().name()).isEqualTo("uplink");
        assertThat(FRAMES.mostThroughput().perSecond()).isEqualTo(1 / 0.03, within(1e-9));
        assertThat(FRAMES.saturation()).isEqualTo(62.0 / 30, within(1e-9));
        ClosedNetwork thinking = FRAMES.thinking(Duration.parse("50 ms"));
        for (int customers = 1; customers <= 50; customers++) {
            MeanValues values = thinking.with(customers);

            assertThat(values.throughput()).isLessThanOrEqualTo(thinking.throughputBound(customers));
            assertThat(values.response().seconds())
                    .isGreaterThanOrEqualTo(thinking.responseBound(customers).seconds() - 1e-12);
            assertThat(values.utilisationAt("uplink")).isBetween(0.0, 1.0);
            assertThat(Little.number(values.throughput(), values.response().plus(thinking.think())))
                    .isEqualTo(customers, within(1e-9 * customers));
        }
        assertThat(thinking.responseBound(1)).isEqualTo(thinking.demand());
        assertThat(thinking.responseBound(10).milliseconds()).isEqualTo(250, within(1e-9));
    }

    @Test
    void it_goes_round_in_some_time_with_somebody() {
        assertThatThrownBy(() -> FRAMES.with(0))
                .hasMessage("A closed network needs from 1 to 1,000,000 customers but was given 0.");
        assertThatThrownBy(() -> FRAMES.with(-3))
                .hasMessage("A closed network needs from 1 to 1,000,000 customers but was given -3.");
        assertThatThrownBy(() -> FRAMES.throughputBound(0))
                .hasMessage("A closed network needs from 1 to 1,000,000 customers but was given 0.");
        assertThatThrownBy(Queueing::closed)
                .hasMessage("A closed network needs from 1 to 1,000,000 service centres but was given 0.");
        assertThatThrownBy(() -> Queueing.closed(ServiceCentre.of("GPU", Duration.ZERO)))
                .hasMessage("A round of a closed network must take some time, but all demands and the think time are "
                        + "0 s.");
        assertThatThrownBy(() -> Queueing.closed(
                        ServiceCentre.of("GPU", Duration.parse("1 s")), ServiceCentre.of("GPU", Duration.parse("2 s"))))
                .hasMessage("The service centres of a closed network need names of their own but were 'GPU', 'GPU'.");
        assertThatThrownBy(() -> ServiceCentre.of("", Duration.parse("1 s")))
                .hasMessage("A service centre needs a name.");
        assertThatThrownBy(() -> FRAMES.with(1).numberAt("TPU"))
                .hasMessage("The closed network has no centre 'TPU'. It has 'phone', 'uplink', 'GPU'.");
        assertThatThrownBy(() -> Queueing.closed(ServiceCentre.delay("network", Duration.parse("1 s")))
                        .bottleneck())
                .hasMessage("No centre of this closed network has a queue, so it has no bottleneck.");
    }
}
