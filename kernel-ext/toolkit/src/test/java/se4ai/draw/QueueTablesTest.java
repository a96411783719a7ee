package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.measure.Distribution;
import se4ai.measure.Duration;
import se4ai.measure.Rate;
import se4ai.placement.queue.Arrivals;
import se4ai.placement.queue.Queueing;
import se4ai.placement.queue.ServiceCentre;
import se4ai.placement.queue.Simulation;
import se4ai.placement.queue.SimulationResult;

class QueueTablesTest {

    private static SimulationResult simulated(String arrivals) {
        return Simulation.of(Arrivals.poisson(Rate.parse(arrivals)))
                .station("gpu", Distribution.exponential(0.1))
                .jobs(2_000)
                .replications(5)
                .run();
    }

    @Test
    void a_queue_that_settles_has_its_numbers() {
        assertThat(QueueTables.of(Queueing.mm1(Rate.parse("80/s"), Rate.parse("100/s")))
                        .text())
                .startsWith("""
                        M/M/1 in closed form, exact
                        What | How much
                        Utilisation | 80 %
                        Throughput | 80 per second
                        Mean response | 50 ms
                        of which waiting | 40 ms
                        Response, p99 | 230.3 ms
                        """)
                .endsWith("\nMean number there | 4");
        assertThat(QueueTables.of(Queueing.mm1k(Rate.parse("80/s"), Rate.parse("100/s"), 3))
                        .text())
                .contains("Turned away | ");
        assertThat(QueueTables.of(Queueing.gg1(Rate.parse("8/s"), 0.5, Duration.parse("100 ms"), 0.5))
                        .text())
                .contains("in closed form, an approximation");
    }

    @Test
    void an_overloaded_queue_is_a_state() {
        assertThat(QueueTables.of(Queueing.md1(Rate.parse("30/s"), Duration.parse("48 ms")))
                        .text())
                .isEqualTo("""
                        ✗ overloaded
                        M/D/1: load 1.44, unstable, at most 20.8 per second
                        The queue grows without end: no mean and no percentile describes it.""");
    }

    @Test
    void a_simulation_says_how_far_it_may_be_off() {
        String text = QueueTables.of(simulated("5/s")).text();

        assertThat(text).startsWith("Simulated, ± for 95 % confidence\nStation | Busy | ");
        assertThat(text.lines().filter(line -> line.startsWith("gpu | "))).allMatch(line -> line.contains(" ± "));
        assertThat(text).containsSubsequence("Mean response | ", " ms ± ", "p99 | ", " ms ± ");
    }

    @Test
    void a_simulation_that_does_not_settle_is_a_state() {
        assertThat(QueueTables.of(simulated("12/s")).text())
                .contains("✗ gpu: load 1.2, unstable, serves fewer than 10 per second | – | –")
                .endsWith("✗ End to end there is no steady state.")
                .doesNotContain("±  ", "p99");
    }

    @Test
    void closed_form_and_simulation_stand_side_by_side() {
        assertThat(QueueTables.compare(Queueing.mm1(Rate.parse("5/s"), Rate.parse("10/s")), simulated("5/s"))
                        .text())
                .startsWith("M/M/1: closed form and simulation, ± for 95 %\n")
                .contains("Mean response | 200 ms | ", "p99 | 921 ms | ");
        assertThat(QueueTables.compare(Queueing.mm1(Rate.parse("12/s"), Rate.parse("10/s")), simulated("12/s"))
                        .text())
                .contains("closed form: ✗ M/M/1: load 1.2, unstable, at most 10 per second")
                .contains("simulation: ✗ gpu: load 1.2, unstable");
    }

    @Test
    void a_closed_network_has_a_row_for_each_centre() {
        var disk = ServiceCentre.of("disk", Duration.parse("30 ms"));
        var cpu = ServiceCentre.of("cpu", Duration.parse("20 ms"));

        assertThat(QueueTables.of(Queueing.closed(cpu, disk).with(1)).text()).isEqualTo("""
                        1 customer: 20 per second, mean response 50 ms
                        Centre | Demand | Customers there | Busy | Time there
                        cpu | 20 ms | 0.4 | 40 % | 20 ms
                        disk | 30 ms | 0.6 | 60 % | 30 ms""");
    }
}
