package se4ai.vision.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The tool that makes the course's object detector: reads the published TensorFlow.js files, writes one ONNX file. */
final class ConvertDetector {

    /** After this node an image is a tensor of 300 × 300 pixels; the loop before it only resizes. */
    private static final String RESIZED_IMAGE = "Preprocessor/map/TensorArrayStack/TensorArrayGatherV3";

    private static final String DECODED_BOXES = "Postprocessor/Reshape_2";
    private static final String CLASS_SCORES = "Postprocessor/Slice";

    private static final int SIDE = 300;

    /** How many places and shapes of a box the detector considers in every image. */
    private static final int ANCHORS = 1917;

    private static final int CLASSES = 90;

    private ConvertDetector() {}

    /** Converts {@code args[0]}, a model.json, into {@code args[1]}. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException(
                    "Give two paths, MODEL_JSON and OUT.onnx, but there were %d.".formatted(args.length));
        }
        byte[] detector = convert(GraphModel.read(Path.of(args[0])), Precision.HALF);
        Files.write(Path.of(args[1]), detector);
        System.out.printf("%s: %,d bytes%n", args[1], detector.length);
    }

    /**
     * The detector as an ONNX file. In goes {@code image}, red, green and blue from 0 to 255; out come {@code boxes}
     * (top, left, bottom, right from 0 to 1) and {@code scores}, whose column k is the COCO class with the number k + 1.
     */
    static byte[] convert(GraphModel model, Precision precision) {
        GraphConverter converter = new GraphConverter(model, precision);
        converter.input(RESIZED_IMAGE, "image", 1, SIDE, SIDE, 3);
        converter.output(DECODED_BOXES, "boxes", 1, ANCHORS, 4);
        converter.output(CLASS_SCORES, "scores", 1, ANCHORS, CLASSES);
        return converter.toByteArray();
    }
}
