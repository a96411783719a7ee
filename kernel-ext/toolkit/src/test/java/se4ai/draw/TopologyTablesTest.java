package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopologyTablesTest {

    @Test
    void a_link_is_a_row() {
        assertThat(TopologyTables.links(Glasses.TOPOLOGY).text()).isEqualTo("""
                        Link | Between | Up | Down | Round trip | Loss | Available | Per GB
                        bluetooth | glasses and phone | 3 Mbit/s | 3 Mbit/s | p50 120 ms, p99 198.4 ms | 0 % | 99.5 % | –
                        lte | phone and cloud | 10 Mbit/s | 40 Mbit/s | 50 ms | 1 % | 98 % | USD 0.50""");
    }

    @Test
    void a_device_is_a_row() {
        assertThat(TopologyTables.devices(Glasses.TOPOLOGY).text())
                .contains("glasses | 600 mW | 2 W | 2.1 Wh | 1 GB | 1 | – | 100 % | –")
                .contains("cloud | – | – | – | – | 2 | USD 4.10, used 60 % | 100 % | –");
    }

    @Test
    void a_workload_is_a_row() {
        assertThat(TopologyTables.workloads(Glasses.PROBLEM.workloads()).text())
                .contains("object detection | 10 kB | 2 kB | 5 per second, at random | p99 within 500 ms | 20 MB |"
                        + " what the camera sees | –")
                .contains("speech | 4 kB | 1 kB | 2 per second, evenly | p99 within 300 ms | 5 MB | – | –");
        assertThat(TopologyTables.of(Glasses.SPEECH.keptPrivate("what is said").worksOffline())
                        .text())
                .endsWith("what is said, stays private | must work");
        assertThat(TopologyTables.of(Glasses.PHONE).text()).contains("\nphone | ");
        assertThat(TopologyTables.of(Glasses.TOPOLOGY.link("lte")).text()).contains("\nlte | ");
    }
}
