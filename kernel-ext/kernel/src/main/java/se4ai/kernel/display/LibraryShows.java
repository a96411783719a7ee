package se4ai.kernel.display;

import static se4ai.kernel.display.Show.carded;
import static se4ai.kernel.display.Show.drawn;

import ai.djl.modality.Classifications;
import ai.djl.modality.cv.Image;
import ai.djl.modality.cv.output.DetectedObjects;
import ai.djl.ndarray.NDArray;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.internal.chartpart.Chart;
import se4ai.charts.ChartDrawing;
import se4ai.tables.TablePages;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The values of libraries that a cell shows as more than their text, by the names of their types. */
final class LibraryShows {

    private LibraryShows() {}

    /** The show for a type; only then are its classes loaded. */
    static @Nullable Show<?> named(String type) {
        return switch (type) {
            case "tech.tablesaw.api.Table" -> carded(Table.class, TablePages::of);
            case "tech.tablesaw.columns.Column" -> carded(Column.class, TablePages::of);
            case "org.knowm.xchart.internal.chartpart.Chart" -> drawn(Chart.class, ChartDrawing::of);
            case "java.awt.image.BufferedImage" -> new Show<>(BufferedImage.class, ImageShow::of);
            case "ai.djl.ndarray.NDArray" -> new Show<>(NDArray.class, DjlValues::array);
            case "ai.djl.modality.Classifications" -> new Show<>(Classifications.class, DjlValues::classes);
            case "ai.djl.modality.cv.output.DetectedObjects" -> new Show<>(DetectedObjects.class, DjlValues::objects);
            case "ai.djl.modality.cv.Image" -> new Show<>(Image.class, DjlValues::image);
            default -> null;
        };
    }
}
