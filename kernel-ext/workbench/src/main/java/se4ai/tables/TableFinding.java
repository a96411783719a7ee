package se4ai.tables;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table finding is one thing in which a table is not as its schema says.
 *
 * @param where the column or the rule that it is about
 * @param rows how many rows it is about, 0 where it is about the table as a whole
 * @param examples the first of the rows, counted from 0, with what they hold
 */
public record TableFinding(Kind kind, String where, String sentence, int rows, List<Example> examples) {

    /** What may be wrong with a table. */
    public enum Kind {
        MISSING_COLUMN("missing column"),
        UNEXPECTED_COLUMN("unexpected column"),
        WRONG_TYPE("wrong type"),
        MISSING_VALUES("missing values"),
        OUT_OF_RANGE("out of range"),
        UNKNOWN_VALUE("unknown value"),
        OFF_CENTRE("off centre"),
        DUPLICATES("duplicates"),
        TOO_FEW_ROWS("too few rows"),
        BROKEN_RULE("broken rule");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * A row that shows a finding.
     *
     * @param row counted from 0
     */
    public record Example(int row, String value) {

        @Override
        public String toString() {
            return "row " + row + ": " + (value.isEmpty() ? "(missing)" : value);
        }
    }

    public TableFinding {
        examples = List.copyOf(examples);
    }

    @Override
    public String toString() {
        return sentence
                + (examples.isEmpty()
                        ? ""
                        : examples.stream().map(Example::toString).collect(Collectors.joining("; ", " (", ")")));
    }
}
