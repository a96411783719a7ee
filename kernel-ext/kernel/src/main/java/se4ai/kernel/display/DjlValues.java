package se4ai.kernel.display;

import ai.djl.modality.Classifications;
import ai.djl.modality.Classifications.Classification;
import ai.djl.modality.cv.Image;
import ai.djl.modality.cv.output.DetectedObjects;
import ai.djl.modality.cv.output.DetectedObjects.DetectedObject;
import ai.djl.modality.cv.output.Rectangle;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import se4ai.measure.Figures;

/** Shows what DJL computes with and gives back: arrays, classifications, detected objects, images. */
final class DjlValues {

    private static final int ROWS = 10;
    private static final int COPIED = 1_000_000;
    private static final String CLOSED =
            "An NDArray that is closed: its memory is given back. Show it before its manager is closed, or compute it again.";

    private DjlValues() {}

    static Shown array(NDArray array) {
        try {
            return array.isReleased() ? Shown.text(CLOSED) : open(array);
        } catch (IllegalStateException | UnsupportedOperationException failure) {
            return Shown.text(
                    array.isReleased() ? CLOSED : "An NDArray that cannot be read: " + Guarded.cause(failure) + ".");
        }
    }

    private static Shown open(NDArray array) {
        Shape shape = array.getShape();
        String what = "NDArray " + named(array);
        if (!isNumeric(array.getDataType())) {
            return Shown.text(what);
        }
        if (shape.dimension() > 2 && shape.size() > 0) {
            return firstOf(array, what);
        }
        return values(array, what);
    }

    /** A matrix stands for an array with more sides than a page has. */
    private static Shown firstOf(NDArray array, String what) {
        int[] zeros = new int[array.getShape().dimension() - 2];
        try (NDArray first = array.get(Arrays.stream(zeros).asLongStream().toArray())) {
            return values(first, what + ", shown is " + Arrays.toString(zeros));
        }
    }

    private static Shown values(NDArray array, String what) {
        Shape shape = array.getShape();
        if (shape.size() == 0) {
            return Shown.text(what + ", empty");
        }
        if (shape.size() > COPIED) {
            return Shown.text(what + ", too large to be copied for a look: get(\":10, :10\") is a part of it.");
        }
        if (shape.dimension() == 0) {
            return Shown.text(what + "\n" + Array.get(copied(array), 0));
        }
        Object all = copied(array);
        int width = (int) shape.get(shape.dimension() - 1);
        return MatrixShow.of(
                what, (int) (shape.size() / width), width, (row, column) -> Array.get(all, row * width + column));
    }

    private static Object copied(NDArray array) {
        return switch (array.getDataType()) {
            case BOOLEAN -> array.toBooleanArray();
            case FLOAT32 -> array.toFloatArray();
            case FLOAT64 -> array.toDoubleArray();
            default -> array.toArray();
        };
    }

    private static boolean isNumeric(DataType type) {
        return type.isFloating() || type.isInteger() || type == DataType.BOOLEAN;
    }

    private static String named(NDArray array) {
        Shape shape = array.getShape();
        String sides = Arrays.stream(shape.getShape())
                .mapToObj(side -> Figures.fixed(side, 0))
                .collect(Collectors.joining(" × "));
        String name = array.getName() == null ? "" : "'" + array.getName() + "' ";
        return name + (sides.isEmpty() ? "scalar" : sides) + " "
                + array.getDataType().name().toLowerCase(Locale.ROOT) + " on " + array.getDevice();
    }

    /** Without its elements, for a place in a list. */
    static String line(Object value) {
        if (value instanceof NDArray array) {
            try {
                return array.isReleased() ? "NDArray (closed)" : "NDArray " + named(array);
            } catch (IllegalStateException failure) {
                return "NDArray (closed)";
            }
        }
        return Guarded.text(value);
    }

    static Shown classes(Classifications classes) {
        List<Classification> likely =
                classes.topK(Math.min(ROWS, classes.getClassNames().size()));
        int more = classes.getClassNames().size() - likely.size();
        HtmlTable table = new HtmlTable("Classification", List.of("class", "probability", ""));
        StringBuilder text = new StringBuilder("class | probability");
        for (Classification each : likely) {
            String percent = percent(each.getProbability());
            table.row(each.getClassName(), List.of(new HtmlTable.Cell(percent, true), bar(each.getProbability())));
            text.append('\n').append(each.getClassName()).append(" | ").append(percent);
        }
        return rest(table, text, more);
    }

    static Shown objects(DetectedObjects objects) {
        List<DetectedObject> found = new ArrayList<>();
        for (int i = 0; i < Math.min(2 * ROWS, objects.getNumberOfObjects()); i++) {
            found.add(objects.item(i));
        }
        HtmlTable table = new HtmlTable(
                PlainText.count(objects.getNumberOfObjects(), "object", "objects"),
                List.of("object", "probability", "from the left", "from the top", "width", "height"));
        StringBuilder text = new StringBuilder("object | probability | from the left | from the top | width | height");
        for (DetectedObject each : found) {
            Rectangle box = each.getBoundingBox().getBounds();
            List<String> figures = List.of(
                    percent(each.getProbability()),
                    percent(box.getX()),
                    percent(box.getY()),
                    percent(box.getWidth()),
                    percent(box.getHeight()));
            table.row(
                    each.getClassName(),
                    figures.stream()
                            .map(figure -> new HtmlTable.Cell(figure, true))
                            .toList());
            text.append('\n').append(each.getClassName()).append(" | ").append(String.join(" | ", figures));
        }
        return rest(table, text, objects.getNumberOfObjects() - found.size());
    }

    private static Shown rest(HtmlTable table, StringBuilder text, int more) {
        String rest = more > 0 ? Few.more(more) : "";
        table.note(rest);
        return Shown.html(table.html(), text + (rest.isEmpty() ? "" : "\n" + rest));
    }

    /** Ten squares for certainty: a bar that needs no colour. */
    private static HtmlTable.Cell bar(double probability) {
        int full = (int) Math.round(Math.max(0, Math.min(1, probability)) * ROWS);
        return new HtmlTable.Cell("█".repeat(full) + "░".repeat(ROWS - full), false);
    }

    private static String percent(double share) {
        return Figures.fixed(share * 100, 1) + " %";
    }

    static Shown image(Image image) {
        if (image.getWrappedImage() instanceof BufferedImage picture) {
            return ImageShow.of(picture);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            image.save(bytes, "png");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = image.getWidth() + " × " + image.getHeight() + " image";
        String png = Base64.getEncoder().encodeToString(bytes.toByteArray());
        return new Shown(text, MIMEType.IMAGE_PNG, png, Map.of("alt", text));
    }
}
