package se4ai.hazard;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table, which grow by copying. */
final class Rows {

    private Rows() {}

    static <T> List<T> plus(List<T> rows, List<? extends T> more) {
        List<T> all = new ArrayList<>(rows);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** How a table's text shows its rows: a number for each, from 1. */
    static String numbered(String title, List<?> rows) {
        StringBuilder text = new StringBuilder(title);
        for (int i = 0; i < rows.size(); i++) {
            text.append('\n').append(i + 1).append(". ").append(rows.get(i));
        }
        return text.toString();
    }

    /** An answer counts unless it is left blank or a question mark. */
    static boolean isAnswered(String cell) {
        return !cell.isBlank() && !cell.strip().equals("?");
    }
}
