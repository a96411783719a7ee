package se4ai.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.Device;
import ai.djl.modality.Classifications;
import ai.djl.modality.cv.ImageFactory;
import ai.djl.modality.cv.output.DetectedObjects;
import ai.djl.modality.cv.output.Rectangle;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.awt.image.BufferedImage;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DjlValuesTest {

    private boolean closed;

    @Test
    void an_array_is_shown_with_its_shape_and_type() {
        assertThat(Cell.text(array(2, 3))).isEqualTo("""
                NDArray 2 × 3 float32 on cpu()
                0  1  2
                3  4  5""");
        assertThat(Cell.table(array(2, 3))).isEqualTo("""
                NDArray 2 × 3 float32 on cpu()
                 | 0 | 1 | 2
                0 | 0 | 1 | 2
                1 | 3 | 4 | 5""");
        assertThat(Cell.text(array(40)))
                .isEqualTo("NDArray 40 float32 on cpu()\n0  1  2  3  4  5  …  34  35  36  37  38  39");
        assertThat(Cell.text(array())).isEqualTo("NDArray scalar float32 on cpu()\n0.0");
        assertThat(Cell.text(array(0, 3))).isEqualTo("NDArray 0 × 3 float32 on cpu(), empty");
    }

    @Test
    void of_an_array_with_more_sides_the_first_matrix_is_shown() {
        assertThat(Cell.text(array(5, 2, 2))).isEqualTo("""
                NDArray 5 × 2 × 2 float32 on cpu(), shown is [0]
                0  1
                2  3""");
    }

    @Test
    void a_huge_array_is_not_copied() {
        assertThat(Cell.text(array(2_000, 2_000)))
                .isEqualTo(
                        "NDArray 2,000 × 2,000 float32 on cpu(), too large to be copied for a look: get(\":10, :10\") "
                                + "is a part of it.");
    }

    @Test
    void a_closed_array_says_so() {
        NDArray array = array(2, 3);
        assertThat(DjlValues.line(array)).isEqualTo("NDArray 2 × 3 float32 on cpu()");
        closed = true;

        assertThat(Cell.text(array))
                .isEqualTo(
                        "An NDArray that is closed: its memory is given back. Show it before its manager is closed, or "
                                + "compute it again.");
        assertThat(DjlValues.line(array)).isEqualTo("NDArray (closed)");
    }

    @Test
    void a_classification_lists_the_likeliest_classes_first() {
        Classifications classes = new Classifications(List.of("dog", "cat"), List.of(0.25, 0.75));

        assertThat(Cell.text(classes)).isEqualTo("class | probability\ncat | 75.0 %\ndog | 25.0 %");
        assertThat(Cell.table(classes)).isEqualTo("""
                Classification
                class | probability |\s
                cat | 75.0 % | ████████░░
                dog | 25.0 % | ███░░░░░░░""");
    }

    @Test
    void detected_objects_have_their_place_in_the_image() {
        DetectedObjects objects =
                new DetectedObjects(List.of("cat"), List.of(0.9), List.of(new Rectangle(0.1, 0.2, 0.3, 0.4)));

        assertThat(Cell.text(objects)).isEqualTo("""
                object | probability | from the left | from the top | width | height
                cat | 90.0 % | 10.0 % | 20.0 % | 30.0 % | 40.0 %""");
        assertThat(Cell.table(objects)).isEqualTo("1 object\n" + Cell.text(objects));
    }

    @Test
    void an_image_is_shown_as_one() {
        BufferedImage image = new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB);

        assertThat(Cell.shows(ImageFactory.getInstance().fromImage(image)).getData(MIMEType.IMAGE_PNG))
                .isEqualTo(Cell.shows(image).getData(MIMEType.IMAGE_PNG));
    }

    /** Stands in for an engine's array, whose values count up from 0. */
    private NDArray array(long... sides) {
        Shape shape = new Shape(sides);
        return (NDArray) Proxy.newProxyInstance(
                NDArray.class.getClassLoader(),
                new Class<?>[] {NDArray.class},
                (proxy, method, given) -> answer(shape, method.getName()));
    }

    private @Nullable Object answer(Shape shape, String question) {
        return switch (question) {
            case "isReleased" -> closed;
            case "getShape" -> shape;
            case "getDataType" -> DataType.FLOAT32;
            case "getDevice" -> Device.cpu();
            case "getName", "close" -> null;
            case "get" -> array(Arrays.copyOfRange(shape.getShape(), shape.dimension() - 2, shape.dimension()));
            case "toFloatArray" -> {
                float[] values = new float[(int) shape.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = i;
                }
                yield values;
            }
            default -> throw new UnsupportedOperationException(question);
        };
    }
}
