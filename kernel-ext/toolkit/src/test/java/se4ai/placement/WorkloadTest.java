package se4ai.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;

class WorkloadTest {

    @Test
    void an_encoding_without_times_changes_the_size_alone() {
        assertThat(ArGlasses.objectDetection().encoded("20 kB").encoding())
                .contains(new Workload.Encoding(Bytes.parse("20 kB"), Duration.ZERO, Duration.ZERO));
    }
}
