package se4ai.vision.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se4ai.vision.convert.Tensor.Floats;
import se4ai.vision.convert.Tensor.Longs;

class GraphModelTest {

    private static final String NO_NODES = "{'node': []}";

    @TempDir
    private Path folder;

    @Test
    void nodes_are_read_with_inputs_and_attributes() throws IOException {
        GraphModel model = read("""
                {'node': [
                  {'name': 'x', 'op': 'Placeholder'},
                  {'name': 'y', 'op': 'Conv2D', 'input': ['x', 'k'], 'attr': {
                    'padding': {'s': [83, 65, 77, 69]},
                    'data_format': {'s': 'TkhXQw=='},
                    'strides': {'list': {'i': ['1', '2', '2', '1']}},
                    'epsilon': {'f': 0.5},
                    'axis': {'i': '3'}}}]}
                """, "");

        GraphNode node = model.node("y");
        assertThat(model.node("x").inputs()).isEmpty();
        assertThat(node.inputs()).containsExactly("x", "k");
        assertThat(node.word("padding")).isEqualTo("SAME");
        assertThat(node.word("data_format")).isEqualTo("NHWC");
        assertThat(node.integers("strides")).containsExactly(1, 2, 2, 1);
        assertThat(node.real("epsilon")).isEqualTo(0.5f);
        assertThat(node.integerOrZero("axis")).isEqualTo(3);
        assertThat(node.integerOrZero("mask")).isZero();
        assertThatThrownBy(() -> node.integers("dilations"))
                .hasMessage("Node 'y' (Conv2D) has no attribute 'dilations';"
                        + " it has [padding, data_format, strides, epsilon, axis].");
    }

    @Test
    void a_weight_may_begin_in_one_file_and_end_in_the_next() throws IOException {
        GraphModel model = read(NO_NODES, weight("w", "2", "float32", ""), 0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0);

        assertThat(((Floats) model.weight("w")).values()).containsExactly(1, -2);
    }

    @Test
    void quantised_weights_are_scaled_back() throws IOException {
        GraphModel model = read(
                NO_NODES,
                weight("bytes", "2", "float32", ", 'quantization': {'dtype': 'uint8', 'scale': 0.5, 'min': -1}")
                        + ", "
                        + weight("words", "1", "float32", ", 'quantization': {'dtype': 'uint16', 'scale': 2, 'min': 1}")
                        + ", "
                        + weight("halves", "1", "float32", ", 'quantization': {'dtype': 'float16'}"),
                0,
                255,
                0xff,
                0xff,
                0x00,
                0xc0);

        assertThat(((Floats) model.weight("bytes")).values()).containsExactly(-1, 126.5f);
        assertThat(((Floats) model.weight("words")).values()).containsExactly(131071);
        assertThat(((Floats) model.weight("halves")).values()).containsExactly(-2);
    }

    @Test
    void whole_numbers_are_read_with_their_sign() throws IOException {
        GraphModel model = read(NO_NODES, weight("axis", "1", "int32", ""), 0xff, 0xff, 0xff, 0xff);

        assertThat(((Longs) model.weight("axis")).values()).containsExactly(-1);
    }

    @Test
    void an_unknown_way_of_storing_is_named() {
        assertThatThrownBy(() -> read(NO_NODES, weight("flag", "1", "bool", ""), 1))
                .hasMessage("Weight 'flag' is stored as bool;"
                        + " this converter reads float32, float16, uint8, uint16 and int32.");
    }

    @Test
    void bytes_left_over_are_an_error() {
        assertThatThrownBy(() -> read(NO_NODES, weight("axis", "1", "int32", ""), 1, 0, 0, 0, 9))
                .hasMessage("The weight files of model.json hold 1 bytes more than it describes.");
    }

    @Test
    void a_missing_node_or_weight_is_named() throws IOException {
        GraphModel model = read(NO_NODES, "");

        assertThatThrownBy(() -> model.node("boxes")).hasMessage("The graph has no node named 'boxes'.");
        assertThatThrownBy(() -> model.weight("kernel")).hasMessage("The graph has no weight named 'kernel'.");
    }

    private static String weight(String name, String shape, String type, String more) {
        return "{'name': '%s', 'shape': [%s], 'dtype': '%s'%s}".formatted(name, shape, type, more);
    }

    /** Writes the weights' bytes into two files, the first of three bytes. */
    private GraphModel read(String topology, String weights, int... bytes) throws IOException {
        byte[] all = new byte[bytes.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) bytes[i];
        }
        int cut = Math.min(3, all.length);
        Files.write(folder.resolve("shard1"), Arrays.copyOfRange(all, 0, cut));
        Files.write(folder.resolve("shard2"), Arrays.copyOfRange(all, cut, all.length));
        String json = "{'modelTopology': %s, 'weightsManifest': [{'paths': ['shard1', 'shard2'], 'weights': [%s]}]}";
        Path file = folder.resolve("model.json");
        Files.writeString(file, json.formatted(topology, weights).replace('\'', '"'));
        return GraphModel.read(file);
    }
}
