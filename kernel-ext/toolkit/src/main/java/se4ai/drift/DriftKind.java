package se4ai.drift;

/** A kind of drift says what has changed: the inputs, the right answers to the same inputs, both, or nothing that shows. */
public enum DriftKind {
    NONE(
            "no drift shown",
            "Keep the model, and keep watching: a small window shows only large drift, and labels come late."),
    DATA(
            "data drift",
            "The inputs moved, but the model is wrong no more often for the same input. Look first for a changed sensor, "
                    + "unit or source; then measure the model where the new inputs lie, and collect labels there."),
    CONCEPT(
            "concept drift",
            "The same inputs have other right answers than before, which no check of the inputs can see. Train again on "
                    + "labels from after the change, and shorten the wait for labels."),
    BOTH(
            "data drift and concept drift",
            "Inputs and right answers moved. Rule out a broken input first, as it shows as both; then train again on data "
                    + "from after the change.");

    private final String words;
    private final String advice;

    DriftKind(String words, String advice) {
        this.words = words;
        this.advice = advice;
    }

    static DriftKind of(boolean isData, boolean isConcept) {
        return isData ? isConcept ? BOTH : DATA : isConcept ? CONCEPT : NONE;
    }

    /** What to do about it. */
    public String advice() {
        return advice;
    }

    @Override
    public String toString() {
        return words;
    }
}
