package se4ai.pipeline.rehearsal;

/**
 * A notice is what monitoring says when it sees something.
 *
 * @param week in which it says so, from 1
 * @param kind what it looks at
 */
public record Notice(int week, Kind kind) {

    /** What monitoring can look at. */
    public enum Kind {
        INPUTS("the inputs are not those that the model learned from"),
        OUTCOMES("the model is right less often than evaluation claimed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** What it says. */
    public String words() {
        return kind.toString();
    }

    @Override
    public String toString() {
        return "week " + week + ": " + kind;
    }
}
