package se4ai.vision;

import ai.djl.MalformedModelException;
import ai.djl.inference.Predictor;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.TranslateException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se4ai.data.DataFolder;
import se4ai.measure.Duration;
import se4ai.measure.Source;
import se4ai.measure.Timings;
import se4ai.model.Detection;
import se4ai.model.Detections;
import se4ai.model.LabelMap;

/**
 * A detector looks at a photo and claims which things are where in it; it always answers with its 100 surest claims.
 *
 * <p>The model is SSDLite MobileNetV2, trained on COCO. Source: Sandler et al., <i>MobileNetV2: Inverted Residuals and
 * Linear Bottlenecks</i>, CVPR 2018.
 *
 * <pre>{@code
 * var detector = Detector.open();
 * detector.detect(Photo.named("coffee")).atLeast(0.5)
 * }</pre>
 */
public final class Detector {

    /** How many boxes the detector answers with, whatever it sees. */
    public static final int MOST_BOXES = 100;

    private static final String MODEL = "models/ssdlite-mobilenetv2-coco.onnx";
    private static final String LABELS = "models/coco-labels.txt";
    private static final Source HERE = Source.measured("on this machine");
    private static final double REPEATED = 0.6;
    private static final float[] FLOORS = {0.01f, 0.001f, 0f};

    static {
        // Nothing is fetched and nothing is reported: every file comes from the data folder and the class path.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
    }

    private final Predictor<BufferedImage, RawDetections> predictor;
    private final LabelMap labels;

    private Detector(Predictor<BufferedImage, RawDetections> predictor, LabelMap labels) {
        this.predictor = predictor;
        this.labels = labels;
    }

    /** Loads the model from the course's data. */
    public static Detector open() {
        DataFolder data = DataFolder.ofCourse();
        return new Detector(load(data.file(MODEL)).newPredictor(), LabelMap.parse(data.text(LABELS)));
    }

    /** The same model, its answers named by another map. */
    public Detector withLabels(LabelMap other) {
        return new Detector(predictor, other);
    }

    public LabelMap labels() {
        return labels;
    }

    /** The 100 surest claims about a photo, boxes that repeat a surer one left out. */
    public Sighting detect(Photo photo) {
        RawDetections raw = predict(photo);
        Detections found = new Detections(List.of());
        for (int i = 0; i < FLOORS.length && found.size() < MOST_BOXES; i++) {
            found = named(raw, FLOORS[i]).withoutOverlaps(REPEATED, MOST_BOXES);
        }
        return new Sighting(photo, found);
    }

    /** How long so many runs on one photo take; a first one, which is slower, is left out. */
    public Timings time(Photo photo, int runs) {
        detect(photo);
        List<Duration> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            detect(photo);
            all.add(Duration.seconds((System.nanoTime() - start) / 1e9).from(HERE));
        }
        return new Timings(all);
    }

    @Override
    public String toString() {
        return "SSDLite MobileNetV2, " + labels.used().size() + " kinds of things, answers with " + MOST_BOXES
                + " boxes";
    }

    private Detections named(RawDetections raw, float floor) {
        List<Detection> all = new ArrayList<>();
        for (int box = 0; box < raw.boxes(); box++) {
            for (int number = 1; number <= raw.classes(); number++) {
                float score = raw.score(box, number);
                if (score >= floor && labels.isUsed(number)) {
                    all.add(Detection.of(labels.name(number), score, raw.box(box)));
                }
            }
        }
        return new Detections(all);
    }

    private synchronized RawDetections predict(Photo photo) {
        try {
            return predictor.predict(photo.pixels());
        } catch (TranslateException e) {
            throw new IllegalStateException(
                    "The detector failed on photo '" + photo.name() + "': " + e.getMessage(), e);
        }
    }

    private static ZooModel<BufferedImage, RawDetections> load(Path onnx) {
        try {
            return Criteria.builder()
                    .setTypes(BufferedImage.class, RawDetections.class)
                    .optModelPath(onnx)
                    .optEngine("OnnxRuntime")
                    .optTranslator(new DetectorTranslator())
                    .build()
                    .loadModel();
        } catch (IOException | ModelNotFoundException | MalformedModelException e) {
            throw new IllegalStateException("The model '" + MODEL + "' cannot be loaded: " + e.getMessage(), e);
        }
    }
}
