package se4ai.pipeline.rehearsal;

import se4ai.pipeline.Stage;

/** A fault is one thing that goes wrong at one stage of a pipeline; some faults no evaluation can see. */
public enum Fault {
    WRONG_TARGET(
            Stage.REQUIREMENTS,
            "wrong target",
            "The model is asked which birds were large, because that was easier to ask than which aircraft are damaged."),
    ONE_PLACE(
            Stage.COLLECTION,
            "one place only",
            "All reports come from inland airports, where flocks are rare; the product also serves the coast."),
    MIXED_UNITS(Stage.CLEANING, "mixed units", "Some airports report speeds in km/h; nobody converts them to knots."),
    MISSED_LABELS(Stage.LABELLING, "missed labels", "Damage that was found only later is labelled 'none'."),
    LEAK(
            Stage.FEATURES,
            "leak",
            "The cost of the repair is used as a feature; it is known only weeks after the prediction."),
    TOO_FEW(Stage.TRAINING, "too few examples", "The model learns from a handful of the reports, and by heart."),
    SEEN_BEFORE(
            Stage.EVALUATION,
            "tested on what it has seen",
            "A model that learned by heart is tried on reports that it has learned from."),
    OTHER_UNIT(
            Stage.DEPLOYMENT,
            "other unit in operation",
            "The service is given speeds in km/h; the model has learned from knots."),
    NOBODY_LOOKS(
            Stage.MONITORING,
            "nobody looks",
            "No one compares what comes in, or what becomes of it, with what was promised.");

    private final Stage stage;
    private final String words;
    private final String meaning;

    Fault(Stage stage, String words, String meaning) {
        this.stage = stage;
        this.words = words;
        this.meaning = meaning;
    }

    /** Where it happens. */
    public Stage stage() {
        return stage;
    }

    /** What happens, in a sentence. */
    public String meaning() {
        return meaning;
    }

    @Override
    public String toString() {
        return words;
    }
}
