package se4ai.pipeline;

/** Known at says when the value of a feature is there, measured from the moment of the prediction. */
public enum KnownAt {
    BEFORE("before the prediction"),
    AT("at the moment of the prediction"),
    AFTER("only after the prediction");

    private final String words;

    KnownAt(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
