package se4ai.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final Offset<Double> EXACTLY = Offset.offset(1e-12);
    private static final Workload CROPPED = ArGlasses.croppedDetection();
    private static final PlacementProblem PROBLEM = ArGlasses.problem().with(CROPPED);

    @Test
    void a_device_that_only_passes_data_on_has_to_be_up_as_well() {
        assertThat(PROBLEM.estimate(CROPPED, "cloud").availability().value())
                .isCloseTo(0.999 * 0.873 * 0.9995, EXACTLY);
    }

    @Test
    void a_device_on_two_ways_counts_once() {
        Placement either = Placement.on("cloud").fallingBackTo(Placement.on("phone"));

        assertThat(PROBLEM.estimate(CROPPED, either).availability().value()).isCloseTo(0.999, EXACTLY);
    }
}
