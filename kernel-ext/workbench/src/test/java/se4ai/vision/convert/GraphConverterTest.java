package se4ai.vision.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnxruntime.OrtException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import se4ai.vision.convert.Tensor.Floats;

class GraphConverterTest {

    @Test
    void convolution_bias_and_relu6_give_what_the_hand_computes() throws OrtException {
        // The kernel adds a pixel and the one diagonally below it; beyond the edge there is nothing to add.
        TinyGraph graph = TinyGraph.of(1, 3, 3, 1)
                .floats("kernel", shape(2, 2, 1, 1), 1, 0, 0, 1)
                .floats("bias", shape(1), -5)
                .node("conv", "Conv2D", convolution("SAME", 1), "x", "kernel")
                .node("biased", "BiasAdd", "{}", "conv", "bias")
                .node("relu", "Relu6", "{}", "biased");
        float[] pixels = {1, 2, 3, 4, 5, 6, 7, 8, 9};

        assertThat(graph.run("conv", shape(1, 3, 3, 1), pixels).values()).containsExactly(6, 8, 3, 12, 14, 6, 7, 8, 9);
        assertThat(graph.run("relu", shape(1, 3, 3, 1), pixels).values()).containsExactly(1, 3, 0, 6, 6, 1, 2, 3, 4);
    }

    @Test
    void a_convolution_without_padding_steps_by_its_stride() throws OrtException {
        TinyGraph graph = TinyGraph.of(1, 3, 4, 1)
                .floats("kernel", shape(1, 2, 1, 1), 1, 10)
                .node("conv", "Conv2D", convolution("VALID", 2), "x", "kernel");

        Floats result = graph.run("conv", shape(1, 2, 2, 1), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

        assertThat(result.values()).containsExactly(21, 43, 109, 131);
    }

    @Test
    void a_convolution_over_channels_is_a_matrix_product_in_each_pixel() throws OrtException {
        TinyGraph graph = TinyGraph.of(1, 1, 1, 2)
                .floats("kernel", shape(1, 1, 2, 3), 1, 2, 3, 4, 5, 6)
                .node("conv", "Conv2D", convolution("SAME", 1), "x", "kernel");

        assertThat(graph.run("conv", shape(1, 1, 1, 3), 10, 1).values()).containsExactly(14, 25, 36);
    }

    @Test
    void a_depthwise_convolution_keeps_the_channels_apart() throws OrtException {
        TinyGraph graph = TinyGraph.of(1, 1, 1, 2)
                .floats("kernel", shape(1, 1, 2, 2), 1, 2, 3, 4)
                .node("conv", "DepthwiseConv2dNative", convolution("SAME", 1), "x", "kernel");

        assertThat(graph.run("conv", shape(1, 1, 1, 4), 10, 100).values()).containsExactly(10, 20, 300, 400);
    }

    @Test
    void half_precision_rounds_the_kernel_and_nothing_else() throws OrtException {
        float third = 1 / 3f;
        TinyGraph graph = TinyGraph.of(1, 1, 1, 1)
                .floats("kernel", shape(1, 1, 1, 1), third)
                .floats("bias", shape(1), third)
                .node("conv", "Conv2D", convolution("SAME", 1), "x", "kernel")
                .node("biased", "BiasAdd", "{}", "conv", "bias");

        assertThat(graph.run(Precision.SINGLE, "biased", shape(1, 1, 1, 1), 1).values())
                .containsExactly(third + third);
        assertThat(graph.run(Precision.HALF, "biased", shape(1, 1, 1, 1), 1).values())
                .containsExactly(0.333251953125f + third);
    }

    @Test
    void a_kernel_beyond_half_precision_is_refused() {
        TinyGraph graph = TinyGraph.of(1, 1, 1, 1)
                .floats("kernel", shape(1, 1, 1, 1), 70000)
                .node("conv", "Conv2D", convolution("SAME", 1), "x", "kernel");

        assertThatThrownBy(() -> graph.convert("conv", Precision.HALF, 1, 1, 1, 1))
                .hasMessage("Constant 'conv/kernel' holds 70000.0, but half precision ends at 65504.0.");
    }

    @Test
    void batch_normalisation_centres_and_scales_each_channel() throws OrtException {
        // Channel 0: (5 - 3) / 2 × 2 + 1. Channel 1: (8 - 10) / 1 × 3 + 0.
        TinyGraph graph = TinyGraph.of(1, 1, 1, 2)
                .floats("gamma", shape(2), 2, 3)
                .floats("beta", shape(2), 1, 0)
                .floats("mean", shape(2), 3, 10)
                .floats("variance", shape(2), 3.5f, 0.5f)
                .node("norm", "FusedBatchNorm", "{'epsilon': {'f': 0.5}}", "x", "gamma", "beta", "mean", "variance");

        assertThat(graph.run("norm", shape(1, 1, 1, 2), 5, 8).values()).containsExactly(3, -6);
    }

    @Test
    void arithmetic_goes_number_by_number() throws OrtException {
        TinyGraph graph = TinyGraph.of(2)
                .floats("two", shape(), 2)
                .node("sum", "Add", "{}", "x", "two")
                .node("difference", "Sub", "{}", "x", "two")
                .node("product", "Mul", "{}", "sum", "difference")
                .node("total", "AddN", "{}", "product", "x", "two")
                .node("exp", "Exp", "{}", "difference")
                .node("sigmoid", "Sigmoid", "{}", "difference");

        assertThat(graph.run("total", shape(2), 2, 3).values()).containsExactly(4, 10);
        assertThat(graph.run("exp", shape(2), 2, 2).values()).containsExactly(1, 1);
        assertThat(graph.run("sigmoid", shape(2), 2, 2).values()).containsExactly(0.5f, 0.5f);
    }

    @Test
    void unpacking_and_packing_again_restores_the_tensor() throws OrtException {
        TinyGraph graph = TinyGraph.of(2, 3)
                .node("columns", "Unpack", "{'num': {'i': 3}, 'axis': {'i': 1}}", "x")
                .node("table", "Pack", "{'axis': {'i': 1}}", "columns", "columns:1", "columns:2")
                .node("swapped", "Pack", "{}", "columns:2", "columns:0");

        assertThat(graph.run("table", shape(2, 3), 1, 2, 3, 4, 5, 6).values()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(graph.run("swapped", shape(2, 2), 1, 2, 3, 4, 5, 6).values()).containsExactly(3, 6, 1, 4);
    }

    @Test
    void tensors_are_joined_repeated_and_turned() throws OrtException {
        TinyGraph graph = TinyGraph.of(1, 2)
                .longs("first", 0)
                .longs("thrice", 3, 1)
                .longs("swap", 1, 0)
                .node("tiled", "Tile", "{}", "x", "thrice")
                .node("joined", "ConcatV2", "{}", "x", "tiled", "first")
                .node("turned", "Transpose", "{}", "tiled", "swap");

        assertThat(graph.run("joined", shape(4, 2), 7, 8).values()).containsExactly(7, 8, 7, 8, 7, 8, 7, 8);
        assertThat(graph.run("turned", shape(2, 3), 7, 8).values()).containsExactly(7, 7, 7, 8, 8, 8);
    }

    @Test
    void dimensions_of_length_one_come_and_go() throws OrtException {
        TinyGraph graph = TinyGraph.of(2)
                .longs("axis", 1)
                .node("column", "ExpandDims", "{}", "x", "axis")
                .node("list", "Squeeze", "{'squeeze_dims': {'list': {'i': ['1']}}}", "column");

        assertThat(graph.run("column", shape(2, 1), 7, 8).shape()).containsExactly(2, 1);
        assertThat(graph.run("list", shape(2), 7, 8).shape()).containsExactly(2);
    }

    @Test
    void a_shape_may_be_computed_from_another_tensor() throws OrtException {
        // Keep the first length, and let the rest follow: what an SSD's box predictors do with their batch.
        TinyGraph graph = TinyGraph.of(2, 3, 1)
                .longs("zero", 0)
                .longs("one", 1)
                .longs("rest", -1)
                .node("shape", "Shape", "{}", "x")
                .node("batch", "StridedSlice", "{}", "shape", "zero", "one", "one")
                .node("wanted", "ConcatV2", "{}", "batch", "rest", "zero")
                .node("flat", "Reshape", "{}", "x", "wanted");

        assertThat(graph.run("flat", shape(2, 3), 1, 2, 3, 4, 5, 6).shape()).containsExactly(2, 3);
    }

    @Test
    void a_slice_begins_and_has_a_size_or_runs_to_the_end() throws OrtException {
        TinyGraph graph = TinyGraph.of(2, 3)
                .longs("begin", 0, 1)
                .longs("size", 1, -1)
                .node("slice", "Slice", "{}", "x", "begin", "size");

        assertThat(graph.run("slice", shape(1, 2), 1, 2, 3, 4, 5, 6).values()).containsExactly(2, 3);
    }

    @Test
    void nothing_before_the_cut_is_converted() throws OrtException {
        TinyGraph graph = TinyGraph.of(1)
                .node("x", "TensorArrayGatherV3", "{}", "loop")
                .node("loop", "Exit", "{}", "x")
                .node("twice", "AddN", "{}", "x", "x");

        assertThat(graph.run("twice", shape(1), 4).values()).containsExactly(8);
    }

    @Test
    void a_constant_that_only_steers_the_conversion_is_not_stored() {
        TinyGraph graph =
                TinyGraph.of(1, 2).longs("permutation", 1, 0).node("turned", "Transpose", "{}", "x", "permutation");

        String file = new String(graph.convert("turned", Precision.SINGLE, 2, 1), StandardCharsets.ISO_8859_1);

        assertThat(file).contains("Transpose").doesNotContain("permutation");
    }

    @Test
    void an_unknown_operation_is_named_with_its_node() {
        TinyGraph graph = TinyGraph.of(1).node("pool", "MaxPool", "{}", "x");

        assertThatThrownBy(() -> graph.convert("pool", Precision.SINGLE, 1))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("Node 'pool' does MaxPool, an operation that this converter does not know;"
                        + " teach it in NodeConverter.");
    }

    @Test
    void images_with_channels_first_are_refused() {
        TinyGraph graph = TinyGraph.of(1, 1, 1, 1)
                .floats("kernel", shape(1, 1, 1, 1), 1)
                .node("conv", "Conv2D", convolution("SAME", 1).replace(base64("NHWC"), base64("NCHW")), "x", "kernel");

        assertThatThrownBy(() -> graph.convert("conv", Precision.SINGLE, 1, 1, 1, 1))
                .hasMessage("Node 'conv' (Conv2D) has data_format NCHW; this converter reads NHWC only.");
    }

    private static int[] shape(int... lengths) {
        return lengths;
    }

    private static String convolution(String padding, int stride) {
        return """
                {'padding': {'s': '%s'}, 'data_format': {'s': '%s'},
                 'strides': {'list': {'i': [1, %d, %d, 1]}}, 'dilations': {'list': {'i': [1, 1, 1, 1]}}}
                """.formatted(base64(padding), base64("NHWC"), stride, stride);
    }

    private static String base64(String word) {
        return Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8));
    }
}
