package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.measure.Distribution;
import se4ai.measure.Rate;

class SimulationTest {

    @Test
    void a_single_server_agrees_with_its_closed_form() {
        SimulationResult result = Simulation.of(Arrivals.poisson(Rate.parse("8/s")))
                .station("gpu", Distribution.exponential(0.1))
                .run();
        System.out.println(result);
        assertThat(result.meanResponse().ninetyNine().contains(0.5)).isTrue();
    }
}
