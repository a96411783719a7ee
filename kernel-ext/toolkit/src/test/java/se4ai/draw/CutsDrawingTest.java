package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.measure.Bandwidth;
import se4ai.measure.Duration;
import se4ai.placement.layer.Cuts;
import se4ai.placement.layer.Kernel;
import se4ai.placement.layer.Networks;
import se4ai.placement.layer.NeuralNetwork;

class CutsDrawingTest {

    private static final NeuralNetwork TINY = NeuralNetwork.named("tiny")
            .input(1, 100, 100)
            .pool("pool", Kernel.of(10).stride(10))
            .dense("fc", 10)
            .build();

    private static Cuts cuts(NeuralNetwork network) {
        return Cuts.of(
                network,
                layer -> Duration.parse("30 ms"),
                layer -> Duration.parse("1 ms"),
                Bandwidth.parse("1 Mbit/s"));
    }

    @Test
    void each_cut_of_a_chain_is_a_bar_and_the_best_is_named() {
        Drawing drawing = CutsDrawing.of(cuts(TINY));
        Page page = Page.checked(drawing);

        assertThat(page.words())
                .contains("► best: after pool, 64.2 ms", "all far", "► after pool", "all near")
                .contains("near layers", "transfer", "far layers");
        assertThat(drawing.text()).isEqualTo("""
                        How long an answer takes, by cut
                        best: after pool: 64.2 ms = 60 ms near + 3.2 ms for 400 B + 1 ms far
                        all far: 352 ms = 30 ms near + 320 ms for 40 kB + 2 ms far
                        after pool: 64.2 ms = 60 ms near + 3.2 ms for 400 B + 1 ms far
                        all near: 90 ms""");
    }

    @Test
    void the_parts_are_told_apart_without_colour() {
        Page page = Page.checked(CutsDrawing.of(cuts(TINY)));

        assertThat(page.elements("path")).as("hatched").hasSize(1 + 2);
        assertThat(page.elements("rect").stream()
                        .filter(part -> part.getAttribute("fill-opacity").equals("0.14")))
                .as("pale")
                .hasSize(1 + 2);
    }

    @Test
    void of_a_network_that_branches_the_ends_and_the_best_are_drawn() {
        assertThat(Page.checked(CutsDrawing.of(cuts(Networks.resNet50()))).words())
                .contains("all far", "► all near")
                .doesNotHaveDuplicates();
    }

    @Test
    void long_networks_fit_too() {
        Page.checked(CutsDrawing.of(cuts(Networks.vgg16())));
        Page.checked(CutsDrawing.of(cuts(Networks.alexNet())));
    }
}
