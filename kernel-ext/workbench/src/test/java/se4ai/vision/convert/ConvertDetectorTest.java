package se4ai.vision.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the published model was converted into once; the published model itself is not at hand here. */
class ConvertDetectorTest {

    private static final Path DETECTOR =
            Path.of(System.getProperty("course.root"), "data", "models", "ssdlite-mobilenetv2-coco.onnx");

    @Test
    void the_detector_takes_an_image_and_gives_boxes_and_scores() throws OrtException {
        try (OrtSession session = OrtEnvironment.getEnvironment().createSession(DETECTOR.toString())) {
            Map<String, NodeInfo> inputs = session.getInputInfo();
            Map<String, NodeInfo> outputs = session.getOutputInfo();

            assertThat(shape(inputs, "image")).containsExactly(1, 300, 300, 3);
            assertThat(shape(outputs, "boxes")).containsExactly(1, 1917, 4);
            assertThat(shape(outputs, "scores")).containsExactly(1, 1917, 90);
        }
    }

    @Test
    void the_detector_is_stored_in_half_precision_and_so_below_ten_million_bytes() throws IOException {
        byte[] file = Files.readAllBytes(DETECTOR);

        assertThat(file).hasSizeLessThan(10_000_000);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("/kernel/half");
    }

    @Test
    void the_tool_says_what_it_needs() {
        assertThatThrownBy(() -> ConvertDetector.main(new String[] {"model.json"}))
                .hasMessage("Give two paths, MODEL_JSON and OUT.onnx, but there were 1.");
    }

    private static long[] shape(Map<String, NodeInfo> values, String name) {
        NodeInfo value = Objects.requireNonNull(values.get(name), name);
        return ((TensorInfo) value.getInfo()).getShape();
    }
}
