package se4ai.kernel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeterTest {

    @Test
    void it_adds_up_what_runs_between_begin_and_end() {
        Meter meter = Meter.start();
        Meter.begin();
        byte[] made = new byte[1_000_000];
        Meter.end();
        Meter.begin();
        Meter.end();
        meter.stop();
        Meter.begin();
        Meter.end();
        assertThat(made).hasSize(1_000_000);
        assertThat(meter.runs()).isEqualTo(2);
        assertThat(meter.nanos()).isPositive();
        assertThat(meter.bytes() < 0 || meter.bytes() >= 1_000_000).isTrue();
    }
}
