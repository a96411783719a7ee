package se4ai.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Workload CROPPED = ArGlasses.croppedDetection();

    @Test
    void a_comparison_looks_from_a_tenth_to_ten_times_where_no_range_is_given() {
        Comparison duel = ArGlasses.problem().with(CROPPED).compare(CROPPED, "cloud", "phone");

        assertThat(duel.vary(Parameter.roundTrip("mobile"))).hasToString("phone wins above 55 ms round trip on mobile");
        assertThat(duel.vary(Parameter.up("mobile")))
                .hasToString("phone wins everywhere from 6 Mbit/s up on mobile to 600 Mbit/s up on mobile");
    }
}
