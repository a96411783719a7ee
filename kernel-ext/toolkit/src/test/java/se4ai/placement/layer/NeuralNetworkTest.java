package se4ai.placement.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NeuralNetworkTest {

    private static final NeuralNetwork TINY = NeuralNetwork.named("tiny")
            .input(1, 28, 28)
            .convolution("conv", 6, Kernel.of(5))
            .pool("pool", Kernel.of(2).stride(2))
            .dense("fc", 10)
            .build();

    @Test
    void it_adds_up_its_layers() {
        assertThat(TINY.multiplyAdds()).isEqualTo(6 * 24 * 24 * 25 + 864 * 10);
        assertThat(TINY.flops().operations()).isEqualTo(2.0 * TINY.multiplyAdds());
        assertThat(TINY.parameters()).isEqualTo(150 + 6 + 8640 + 10);
        assertThat(TINY.weightBytes().bytes()).isEqualTo(4.0 * (150 + 8640));
        assertThat(TINY.bytesPerNumber(1).weightBytes().bytes()).isEqualTo(150 + 8640);
        assertThat(TINY).hasToString("tiny: 4 layers, 190.1 kFLOP, 8,806 parameters");
    }

    @Test
    void it_knows_who_takes_what() {
        assertThat(TINY.consumersOf("conv")).containsExactly(TINY.layer("pool"));
        assertThat(TINY.outputs()).containsExactly(TINY.layer("fc"));
        assertThat(TINY.input()).isEqualTo(TINY.layer("input"));
        assertThat(TINY.isChain()).isTrue();
    }

    @Test
    void an_unknown_layer_is_answered_with_those_there_are() {
        assertThatThrownBy(() -> TINY.layer("pool9"))
                .hasMessage("Network 'tiny' has no layer 'pool9'. Its layers are input, conv, pool, fc.");
    }

    @Test
    void layers_take_only_earlier_ones() {
        Layer input = TINY.input();
        Layer pool = TINY.layer("pool");

        assertThatThrownBy(() -> new NeuralNetwork("odd", "", List.of()))
                .hasMessage("Network 'odd' must begin with an input layer.");
        assertThatThrownBy(() -> new NeuralNetwork("odd", "", List.of(input, pool)))
                .hasMessage("Layer 'pool' of network 'odd' takes 'conv', which is not an earlier layer.");
        assertThatThrownBy(() -> new NeuralNetwork("odd", "", List.of(input, input)))
                .hasMessage("In network 'odd', layer 'input' must take an earlier layer.");
        assertThatThrownBy(() -> new NeuralNetwork("odd", "", List.of(input, TINY.layer("conv"), TINY.layer("conv"))))
                .hasMessage("Network 'odd' has two layers 'conv'. Rename one.");
    }

    @Test
    void a_layer_is_checked() {
        Shape shape = Shape.of(1, 1, 1);

        assertThatThrownBy(() -> new Layer(" ", LayerKind.DENSE, List.of(), 0, shape, 0, 0, 0, 4))
                .hasMessage("A layer needs a name but was given ' '.");
        assertThatThrownBy(() -> new Layer("fc", LayerKind.DENSE, List.of(), 0, shape, 1, 2, 1, 4))
                .hasMessage(
                        "Layer 'fc' has 1 multiply-adds, 2 weights and 1 parameters: none may be negative, and every"
                                + " weight is a parameter.");
        assertThatThrownBy(() -> TINY.bytesPerNumber(0))
                .hasMessage("A number in layer 'input' takes at least 1 byte but was to take 0.");
    }
}
