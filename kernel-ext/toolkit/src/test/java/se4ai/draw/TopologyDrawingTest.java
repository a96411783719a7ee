package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.placement.Link;
import se4ai.placement.Topology;

class TopologyDrawingTest {

    @Test
    void each_device_hangs_on_the_link_that_leads_to_it() {
        Drawing drawing = TopologyDrawing.of(Glasses.TOPOLOGY);

        assertThat(Page.checked(drawing).words())
                .containsSubsequence(
                        "glasses",
                        "bluetooth: 3 Mbit/s up, 3 Mbit/s down",
                        "round trip p50 120 ms, p99 198.4 ms",
                        "phone",
                        "lte: 10 Mbit/s up, 40 Mbit/s down",
                        "round trip 50 ms",
                        "cloud",
                        "2 servers; rented, USD 4.10 per hour");
        assertThat(drawing.text())
                .contains("\ncloud: 2 servers; rented, USD 4.10 per hour; from phone by lte: 10 Mbit/s");
    }

    @Test
    void the_device_where_the_data_arises_is_on_top() {
        Topology turned = Topology.of(Glasses.CLOUD, Glasses.PHONE, Glasses.GLASSES)
                .linked(Glasses.TOPOLOGY.link("bluetooth"), Glasses.TOPOLOGY.link("lte"));

        assertThat(TopologyDrawing.of(turned).text()).contains("\nphone: ", "from cloud by lte");
        assertThat(TopologyDrawing.of(turned.from(Glasses.GLASSES)).text()).contains("from glasses by bluetooth");
    }

    @Test
    void a_link_that_closes_a_ring_is_named_below() {
        Topology ring = Glasses.TOPOLOGY.linked(
                Glasses.TOPOLOGY.link("bluetooth"),
                Glasses.TOPOLOGY.link("lte"),
                Link.between("wifi", "phone", "cloud").both("50 Mbit/s"));

        assertThat(Page.checked(TopologyDrawing.of(ring)).words())
                .containsSubsequence("also wifi: phone to cloud, 50 Mbit/s up, 50 Mbit/s", "down");
    }

    @Test
    void devices_without_links_are_drawn_too() {
        assertThat(Page.checked(TopologyDrawing.of(Topology.of(Glasses.GLASSES, Glasses.PHONE)))
                        .words())
                .contains("glasses", "phone");
    }
}
