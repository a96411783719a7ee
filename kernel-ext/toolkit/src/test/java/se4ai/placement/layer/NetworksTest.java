package se4ai.placement.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NetworksTest {

    /** A line of the table: what the layer's authors and a hand calculation say. */
    private record Row(
            String network, String layer, Shape shape, long multiplyAdds, long parameters, long multiplyAddsSoFar) {

        static Row of(String line) {
            String[] cells = line.split(",");
            return new Row(
                    cells[0],
                    cells[1],
                    Shape.of(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), Integer.parseInt(cells[4])),
                    Long.parseLong(cells[5]),
                    Long.parseLong(cells[6]),
                    Long.parseLong(cells[7]));
        }
    }

    private static final List<NeuralNetwork> TABLED = List.of(
            Networks.alexNet(),
            Networks.alexNetTorchvision(),
            Networks.vgg16(),
            Networks.resNet50(),
            Networks.mobileNetV2(),
            Networks.yoloV8n());

    /** Joined maps of YOLOv8n stand in the table with all their channels. */
    private static List<Row> rows() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NetworksTest.class.getResourceAsStream("layers.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Row::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_layer_has_the_shape_the_multiply_adds_and_the_parameters_of_the_table() {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.network() + " " + row.layer(), () -> {
                    NeuralNetwork network = network(row.network());
                    Layer layer = network.layer(row.layer());

                    assertThat(layer.shape()).isEqualTo(row.shape());
                    assertThat(layer.multiplyAdds()).isEqualTo(row.multiplyAdds());
                    assertThat(layer.flops().operations()).isEqualTo(2.0 * row.multiplyAdds());
                    assertThat(layer.parameters()).isEqualTo(row.parameters());
                    assertThat(layer.outputBytes().bytes())
                            .isEqualTo(4.0 * row.shape().numbers());
                    assertThat(soFar(network, layer)).isEqualTo(row.multiplyAddsSoFar());
                }));
    }

    @Test
    void layers_that_are_not_in_the_table_compute_nothing() {
        List<Row> rows = rows();

        assertThat(rows).hasSize(180);
        assertThat(TABLED)
                .allSatisfy(network -> assertThat(network.layers())
                        .filteredOn(layer -> rows.stream()
                                .noneMatch(row -> row.network().equals(network.name())
                                        && row.layer().equals(layer.name())))
                        .allSatisfy(layer -> {
                            assertThat(layer.kind()).isEqualTo(LayerKind.ROUTE);
                            assertThat(layer.multiplyAdds() + layer.parameters())
                                    .isZero();
                        }));
    }

    @Test
    void the_totals_are_those_that_are_published() {
        assertThat(TABLED)
                .extracting(NeuralNetwork::multiplyAdds)
                .containsExactly(
                        724_406_816L, 714_188_480L, 15_470_264_320L, 4_089_184_256L, 300_774_272L, 4_371_456_000L);
        assertThat(TABLED)
                .extracting(NeuralNetwork::parameters)
                .containsExactly(60_965_224L, 61_100_840L, 138_357_544L, 25_557_032L, 3_504_872L, 3_157_200L);
        assertThat(Networks.yoloV8n().flops()).hasToString("8.743 GFLOP");
    }

    @Test
    void the_first_layers_of_alexnet_make_more_data_than_they_get() {
        NeuralNetwork alexNet = Networks.alexNet();

        assertThat(alexNet.input().outputBytes().bytes()).isEqualTo(618_348);
        assertThat(alexNet.layer("conv1").outputBytes().bytes()).isEqualTo(1_161_600);
        assertThat(alexNet.layer("pool5").outputBytes().bytes()).isEqualTo(36_864);
        assertThat(alexNet.bytesPerNumber(1).layer("pool5").outputBytes().bytes())
                .isEqualTo(9_216);
    }

    @Test
    void the_dense_layers_of_alexnet_hold_most_of_its_weights() {
        double bytes = Networks.alexNet().layers().stream()
                .filter(layer -> layer.kind() == LayerKind.DENSE)
                .mapToDouble(layer -> layer.weightBytes().bytes())
                .sum();

        assertThat(bytes).isEqualTo(58_621_952.0 * 4);
        assertThat(Networks.alexNet().layer("fc6").flops().operations()
                        / Networks.alexNet().layer("fc6").weightBytes().bytes())
                .as("half an operation for each byte")
                .isEqualTo(0.5);
    }

    @Test
    void shortcuts_are_edges() {
        NeuralNetwork resNet = Networks.resNet50();

        assertThat(resNet.layer("layer1.0.add").inputs()).containsExactly("layer1.0.conv3", "layer1.0.downsample");
        assertThat(resNet.layer("layer1.1.add").inputs()).containsExactly("layer1.1.conv3", "layer1.0.add");
        assertThat(resNet.consumersOf("layer1.0.add"))
                .extracting(Layer::name)
                .containsExactly("layer1.1.conv1", "layer1.1.add");
        assertThat(Networks.mobileNetV2().layer("b3.add").inputs()).containsExactly("b3.project", "b2.project");
        assertThat(resNet.isChain()).isFalse();
        assertThat(Networks.vgg16().isChain()).isTrue();
    }

    @Test
    void the_neck_of_yolo_joins_maps_from_afar() {
        NeuralNetwork yolo = Networks.yoloV8n();

        assertThat(yolo.layer("14.Concat").inputs()).containsExactly("13.Upsample", "4.C2f");
        assertThat(yolo.layer("20.Concat").inputs()).containsExactly("19.Conv", "9.SPPF");
        assertThat(yolo.layer("22.Detect").inputs()).containsExactly("15.C2f", "18.C2f", "21.C2f");
        assertThat(yolo.layer("6.C2f").kind()).isEqualTo(LayerKind.BLOCK);
    }

    @Test
    void the_detector_of_the_course_proposes_1917_boxes() {
        NeuralNetwork ssd = Networks.ssdLite();

        assertThat(ssd.outputs()).extracting(Layer::name).containsExactly("boxes", "scores");
        assertThat(ssd.layer("boxes").shape()).isEqualTo(Shape.of(4, 1917, 1));
        assertThat(ssd.layer("scores").shape()).isEqualTo(Shape.of(91, 1917, 1));
        assertThat(ssd.layer("b14.expand").shape()).isEqualTo(Shape.of(576, 19, 19));
        assertThat(ssd.layer("conv_last").shape()).isEqualTo(Shape.of(1280, 10, 10));
        assertThat(ssd.layer("extra4.widen").shape()).isEqualTo(Shape.of(128, 1, 1));
    }

    private static NeuralNetwork network(String name) {
        return TABLED.stream()
                .filter(network -> network.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static long soFar(NeuralNetwork network, Layer last) {
        return network.layers().stream()
                .limit(network.layers().indexOf(last) + 1)
                .mapToLong(Layer::multiplyAdds)
                .sum();
    }
}
