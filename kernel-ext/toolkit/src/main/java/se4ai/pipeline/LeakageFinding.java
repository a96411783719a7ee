package se4ai.pipeline;

/**
 * A leakage finding is one place where knowledge leaks, with what to do.
 *
 * @param where the feature or grouping that it is about
 */
public record LeakageFinding(Kind kind, String where, String message) {

    /** A kind is a way in which knowledge leaks. */
    public enum Kind {
        KNOWN_LATER("known later"),
        SAME_ROW("same row"),
        SAME_GROUP("same group"),
        FUTURE("from the future"),
        TOO_GOOD("too good");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    @Override
    public String toString() {
        return message;
    }
}
