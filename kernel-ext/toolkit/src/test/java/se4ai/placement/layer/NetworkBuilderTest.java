package se4ai.placement.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkBuilderTest {

    private static NetworkBuilder tiny() {
        return NeuralNetwork.named("tiny").input(4, 8, 8);
    }

    private static Layer only(NetworkBuilder builder) {
        List<Layer> layers = builder.build().layers();
        return layers.get(layers.size() - 1);
    }

    @Test
    void a_convolution_follows_from_its_shapes() {
        Layer layer = only(tiny().convolution("c", 6, Kernel.of(3)));

        assertThat(layer.shape()).isEqualTo(Shape.of(6, 6, 6));
        assertThat(layer.weights()).isEqualTo(6 * 4 * 9);
        assertThat(layer.multiplyAdds()).isEqualTo(6 * 36 * 4 * 9);
        assertThat(layer.parameters()).isEqualTo(6 * 4 * 9 + 6);
        assertThat(layer).hasToString("c: convolution, 6 × 6 × 6, 15.55 kFLOP, 864 B");
    }

    /** The shape formulas against counting: a kernel is laid on every place where it fits, and each product is counted. */
    @Test
    void the_formulas_agree_with_counting() {
        for (int size = 1; size <= 5; size++) {
            for (int stride = 1; stride <= 3; stride++) {
                for (int padding = 0; padding <= 2; padding++) {
                    Kernel kernel =
                            Kernel.of(size).stride(stride).padding(padding).groups(2);
                    long places = 0;
                    for (int at = 0; at + size <= 8 + 2 * padding; at += stride) {
                        places++;
                    }
                    Layer layer = only(tiny().convolution("c", 6, kernel));

                    assertThat(layer.shape().height()).isEqualTo((int) places);
                    assertThat(layer.multiplyAdds()).isEqualTo(products(places, size));
                }
            }
        }
    }

    private static long products(long places, int size) {
        long products = 0;
        for (int out = 0; out < 6; out++) {
            for (int in = 0; in < 4; in++) {
                boolean sameGroup = out / 3 == in / 2;
                products += sameGroup ? places * places * size * size : 0;
            }
        }
        return products;
    }

    @Test
    void biases_and_batch_norms_are_parameters_but_not_weights() {
        Kernel kernel = Kernel.of(1);

        assertThat(only(tiny().convolution("c", 6, kernel)).parameters()).isEqualTo(24 + 6);
        assertThat(only(tiny().convolution("c", 6, kernel.batchNorm())).parameters())
                .isEqualTo(24 + 12);
        assertThat(only(tiny().convolution("c", 6, kernel.withoutBias())).parameters())
                .isEqualTo(24);
        assertThat(only(tiny().dense("d", 10)).parameters()).isEqualTo(256 * 10 + 10);
    }

    @Test
    void a_depthwise_convolution_has_one_kernel_for_each_channel() {
        Layer layer = only(tiny().depthwise("d", Kernel.of(3).padded().withoutBias()));

        assertThat(layer.kind()).isEqualTo(LayerKind.DEPTHWISE);
        assertThat(layer.multiplyAdds()).isEqualTo(4 * 64 * 9);
        assertThat(layer.parameters()).isEqualTo(36);
    }

    @Test
    void pools_and_routes_compute_no_multiply_adds() {
        NeuralNetwork network = tiny().pool("p", Kernel.of(2).stride(2))
                .upsample("u", 2)
                .add("a", "u", "input")
                .concat("c", "a", "u", "input")
                .slice("s", 5)
                .poolAll("g")
                .stack("t", 2, "c", "p")
                .build();

        assertThat(network.layers().stream().map(Layer::shape))
                .containsExactly(
                        Shape.of(4, 8, 8),
                        Shape.of(4, 4, 4),
                        Shape.of(4, 8, 8),
                        Shape.of(4, 8, 8),
                        Shape.of(12, 8, 8),
                        Shape.of(5, 8, 8),
                        Shape.of(5, 1, 1),
                        Shape.of(2, 384 + 32, 1));
        assertThat(network.multiplyAdds()).isZero();
    }

    @Test
    void a_block_is_the_sum_of_what_is_inside() {
        NeuralNetwork network = tiny().convolution("stem", 4, Kernel.of(1))
                .block("b", inside -> inside.convolution("c", 2, Kernel.of(1)).add("sum", "c", "c"))
                .build();

        assertThat(network.layers()).hasSize(3);
        assertThat(network.layer("b").inputs()).containsExactly("stem");
        assertThat(network.layer("b").multiplyAdds()).isEqualTo(2 * 64 * 4);
        assertThat(network.layer("b").inputBytes().bytes()).isEqualTo(4 * 64 * 4);
        assertThat(network.layer("b").shape()).isEqualTo(Shape.of(2, 8, 8));
    }

    @Test
    void an_unknown_input_layer_is_an_error() {
        assertThatThrownBy(() -> tiny().add("sum", "input", "stem"))
                .hasMessage("'sum' takes 'stem', which is not an earlier layer of network 'tiny'. There are input.");
        assertThatThrownBy(() -> tiny().after("stem"))
                .hasMessage("The next layer takes 'stem', which is not an earlier layer of network 'tiny'. There are"
                        + " input.");
        assertThatThrownBy(() -> NeuralNetwork.named("tiny").dense("fc", 1))
                .hasMessage("'fc' has nothing to take. Begin network 'tiny' with input(3, 224, 224).");
        assertThatThrownBy(() -> tiny().concat("none"))
                .hasMessage("'none' needs the names of the layers it takes but got none.");
    }

    @Test
    void groups_divide_the_channels_on_both_sides() {
        assertThatThrownBy(() -> tiny().convolution("c", 6, Kernel.of(1).groups(3)))
                .hasMessage("The 3 groups of 'c' do not divide its 4 channels. Choose a divisor of 4.");
        assertThatThrownBy(() -> tiny().convolution("c", 6, Kernel.of(1).groups(4)))
                .hasMessage("The 4 groups of 'c' do not divide its 6 channels. Choose a divisor of 6.");
    }

    @Test
    void shapes_that_do_not_fit_are_an_error() {
        assertThatThrownBy(() -> tiny().convolution("c", 2, Kernel.of(1)).add("sum", "c", "input"))
                .hasMessage("'sum' cannot add 'c' of shape 2 × 8 × 8 and 'input' of shape 4 × 8 × 8: the shapes must be"
                        + " the same.");
        assertThatThrownBy(() -> tiny().convolution("c", 2, Kernel.of(3)).concat("join", "c", "input"))
                .hasMessage("'join' cannot join 'c' of shape 2 × 6 × 6 and 'input' of shape 4 × 8 × 8: height and width"
                        + " must be the same.");
        assertThatThrownBy(() -> tiny().stack("rows", 0, "input"))
                .hasMessage("'rows' cannot list 'input' of shape 4 × 8 × 8 in columns of 0 numbers.");
        assertThatThrownBy(() -> tiny().slice("s", 5))
                .hasMessage("'s' cannot hand on 5 channels of 'input', which has 4.");
        assertThatThrownBy(() -> tiny().dense("fc", 0))
                .hasMessage("A shape has at least one channel, row and column but was 0 × 1 × 1.");
    }

    @Test
    void names_are_given_once() {
        assertThatThrownBy(() -> tiny().dense("fc", 1).dense("fc", 1))
                .hasMessage("Network 'tiny' has a layer 'fc' already. Choose another name.");
        assertThatThrownBy(() -> tiny().input(1, 1, 1)).hasMessage("Network 'tiny' has its input already.");
        assertThatThrownBy(() -> tiny().block("b", inside -> {})).hasMessage("Block 'b' has no layers.");
    }
}
