package se4ai.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;

class SharedPartsTest {

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

    @Test
    void a_comparison_looks_from_a_tenth_to_ten_times_where_no_range_is_given() {
        Comparison duel = PROBLEM.compare(CROPPED, "cloud", "phone");

        assertThat(duel.vary(Parameter.roundTrip("mobile"))).hasToString("phone wins above 55 ms round trip on mobile");
        assertThat(duel.vary(Parameter.up("mobile")))
                .hasToString("phone wins everywhere from 6 Mbit/s up on mobile to 600 Mbit/s up on mobile");
    }

    @Test
    void an_encoding_without_times_changes_the_size_alone() {
        assertThat(CROPPED.encoded("20 kB").encoding())
                .contains(new Workload.Encoding(Bytes.parse("20 kB"), Duration.ZERO, Duration.ZERO));
    }
}
