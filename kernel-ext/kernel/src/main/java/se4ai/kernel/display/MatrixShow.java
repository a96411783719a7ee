package se4ai.kernel.display;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Figures;

/** Shows an array of arrays as a matrix: its shape, and of many rows and columns the first and the last. */
final class MatrixShow {

    private static final int MOST = 13;
    private static final int SIDE = 6;
    private static final int DIGITS = 5;
    private static final int CHARACTERS = 40;
    private static final int LEFT_OUT = -1;

    private MatrixShow() {}

    /** Of arrays of any element; rows may differ in length or be missing. */
    static Shown of(Object[] matrix) {
        int fewest = Integer.MAX_VALUE;
        int most = 0;
        for (Object row : matrix) {
            int length = row == null ? 0 : Array.getLength(row);
            fewest = Math.min(fewest, length);
            most = Math.max(most, length);
        }
        String type = TypeNames.of(matrix.getClass().getComponentType().getComponentType());
        String shape = matrix.length == 0 || fewest == most
                ? Figures.fixed(matrix.length, 0) + " × " + Figures.fixed(most, 0) + " " + type
                : PlainText.count(matrix.length, "row", "rows") + " of " + Figures.fixed(fewest, 0) + " to "
                        + Figures.fixed(most, 0) + " " + type;
        return of(shape, matrix.length, most, (row, column) -> entry(matrix[row], column));
    }

    private static @Nullable Object entry(@Nullable Object row, int column) {
        if (row == null) {
            return column == 0 ? null : "";
        }
        return column < Array.getLength(row) ? Array.get(row, column) : "";
    }

    /** Its entry at a row and a column; a text without characters where there is none. */
    @FunctionalInterface
    interface Entry {
        @Nullable
        Object at(int row, int column);
    }

    static Shown of(String shape, int height, int width, Entry entries) {
        if (height == 0 || width == 0) {
            return Shown.text(shape);
        }
        List<Integer> columns = chosen(width);
        List<List<String>> texts = new ArrayList<>();
        for (int row : chosen(height)) {
            texts.add(columns.stream()
                    .map(column ->
                            row == LEFT_OUT || column == LEFT_OUT ? dots(row, column) : text(entries.at(row, column)))
                    .toList());
        }
        return Shown.html(html(shape, chosen(height), columns, texts), shape + lines(texts));
    }

    private static List<Integer> chosen(int length) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < Math.min(length, length <= MOST ? MOST : SIDE); i++) {
            places.add(i);
        }
        if (length > MOST) {
            places.add(LEFT_OUT);
            for (int i = length - SIDE; i < length; i++) {
                places.add(i);
            }
        }
        return places;
    }

    private static String dots(int row, int column) {
        return row == column ? "⋱" : row == LEFT_OUT ? "⋮" : "…";
    }

    /** A learner reads the size of an entry, so five figures are enough; the caption keeps the type. */
    private static String text(@Nullable Object value) {
        if (value instanceof Double || value instanceof Float) {
            return Figures.scientific(((Number) value).doubleValue(), DIGITS);
        }
        return PlainText.line(value, CHARACTERS);
    }

    private static String html(String shape, List<Integer> rows, List<Integer> columns, List<List<String>> texts) {
        List<String> headings = new ArrayList<>(List.of(""));
        columns.forEach(column -> headings.add(column == LEFT_OUT ? "…" : Integer.toString(column)));
        HtmlTable table = new HtmlTable(shape, headings);
        for (int i = 0; i < rows.size(); i++) {
            String name = rows.get(i) == LEFT_OUT ? "⋮" : Integer.toString(rows.get(i));
            table.row(
                    name,
                    texts.get(i).stream()
                            .map(text -> new HtmlTable.Cell(text, true))
                            .toList());
        }
        return table.html();
    }

    /** Right-aligned in columns. */
    private static String lines(List<List<String>> texts) {
        int[] widths = new int[texts.get(0).size()];
        texts.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        StringBuilder text = new StringBuilder();
        for (List<String> row : texts) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(i == 0 ? "" : "  ")
                        .append(" ".repeat(widths[i] - row.get(i).length()));
                line.append(row.get(i));
            }
            text.append('\n').append(line.toString().stripTrailing());
        }
        return text.toString();
    }
}
