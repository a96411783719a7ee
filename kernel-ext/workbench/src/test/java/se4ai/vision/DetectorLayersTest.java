package se4ai.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.data.DataFolder;
import se4ai.placement.layer.Layer;
import se4ai.placement.layer.Networks;
import se4ai.placement.layer.NeuralNetwork;
import se4ai.vision.OnnxWeights.Weights;

/** The detector as it is derived from shapes, and the file that the notebooks run. */
class DetectorLayersTest {

    private static final long FLOATS = 1;

    private final NeuralNetwork derived = Networks.ssdLite();
    private final List<Weights> file =
            OnnxWeights.of(DataFolder.ofCourse().file("models/ssdlite-mobilenetv2-coco.onnx"));

    /** Output channels and size of each kernel: two convolutions of the same layer agree in both. */
    @Test
    void each_convolution_of_the_file_is_derived() {
        List<String> kernels = kernels().stream()
                .map(kernel -> kernel.sides().get(0) + " channels, " + kernel.numbers() + " weights")
                .toList();
        List<String> layers = derived.layers().stream()
                .filter(layer -> layer.weights() > 0)
                .map(layer -> layer.shape().channels() + " channels, " + layer.weights() + " weights")
                .toList();

        assertThat(layers).hasSize(88).containsExactlyInAnyOrderElementsOf(kernels);
    }

    @Test
    void its_parameters_are_those_of_the_file() {
        long kernels = kernels().stream().mapToLong(Weights::numbers).sum();
        long perChannel = file.stream()
                .filter(weights -> weights.sides().size() == 1 && weights.type() == FLOATS)
                .mapToLong(Weights::numbers)
                .sum();

        assertThat(derived.layers().stream().mapToLong(Layer::weights).sum())
                .isEqualTo(kernels)
                .isEqualTo(4_446_656);
        assertThat(derived.parameters()).isEqualTo(kernels + perChannel).isEqualTo(4_488_895);
    }

    /** The file keeps its 1917 anchors, from which the boxes are measured. */
    @Test
    void it_has_a_box_for_each_anchor_of_the_file() {
        assertThat(file)
                .filteredOn(weights -> weights.sides().size() == 3)
                .containsExactly(new Weights(
                        List.of(1L, (long) derived.layer("boxes").shape().height(), 4L), FLOATS));
    }

    private List<Weights> kernels() {
        return file.stream().filter(weights -> weights.sides().size() == 4).toList();
    }
}
