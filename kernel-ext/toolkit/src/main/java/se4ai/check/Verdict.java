package se4ai.check;

/**
 * A verdict says whether an answer is right, nearly right or not there yet, and names one next step.
 *
 * @param exercise the exercise's id
 * @param message what was seen and what to do next, one or two sentences
 */
public record Verdict(String exercise, Kind kind, String message) {

    /** How far an answer is; each kind has a word and a shape, so that colour never stands alone. */
    public enum Kind {
        NOT_YET("Not yet", "○"),
        ALMOST("Almost", "◐"),
        CORRECT("Correct", "✓");

        private final String word;
        private final String shape;

        Kind(String word, String shape) {
            this.word = word;
            this.shape = shape;
        }

        public String word() {
            return word;
        }

        public String shape() {
            return shape;
        }
    }

    public boolean isCorrect() {
        return kind == Kind.CORRECT;
    }

    @Override
    public String toString() {
        return kind.shape() + " " + kind.word() + ": " + message;
    }
}
