package se4ai.faulttree;

/** A lint rule names a mistake that is easily made in a fault tree. */
public enum LintRule {
    // The shape: a sketch with one of these is no tree yet.
    NO_EVENTS("nothing there yet"),
    UNNAMED("an event without a name"),
    NAME_TWICE("one name defined twice"),
    UNDEFINED_INPUT("an input that is not defined"),
    GATE_WITHOUT_INPUTS("a gate without inputs"),
    WRONG_NUMBER_OF_INPUTS("a number of inputs that does not fit the gate"),
    CYCLE("an event that leads to itself"),
    SEVERAL_TOPS("several top events"),
    UNUSED_EVENT("an event below no gate"),
    // The logic: what the gates make of the events.
    TOP_CANNOT_HAPPEN("a top event that cannot happen"),
    TOP_NEEDS_NOTHING("a top event that needs no basic event"),
    EVENT_WITHOUT_EFFECT("an event that makes no difference"),
    ONE_INPUT("a gate with one input"),
    INPUT_TWICE("an input that stands twice"),
    SITUATION_ALONE("a situation that is enough alone: an OR that should be an AND?"),
    GUARD_UNDER_OR("a mitigation under an OR"),
    MODELS_AS_INDEPENDENT("models taken as independent"),
    // The words: what the events are called.
    TOP_IS_MODEL_ERROR("a top event that is a model's error"),
    TWO_NAMES("two names for one event"),
    GATE_REPEATED_BELOW("a gate's event repeated below it"),
    NAME_AGAINST_GATE("a name that contradicts its gate"),
    NO_MITIGATION("a mitigation that is none"),
    MODEL_TAKEN_APART("a model taken apart"),
    // The coverage: what is missing.
    STATEMENT_NOT_VIOLATED("a listed statement that no leaf violates"),
    NO_WRONG_PREDICTION("no wrong prediction"),
    MODELS_ONLY("nothing but models"),
    NOT_CHECKED("too large to be looked at in full");

    private final String title;

    LintRule(String title) {
        this.title = title;
    }

    /** The mistake in a few words, such as {@code a gate without inputs}. */
    public String title() {
        return title;
    }

    /** Whether it keeps a sketch from being a tree. */
    public boolean isOfShape() {
        return compareTo(SEVERAL_TOPS) <= 0;
    }
}
