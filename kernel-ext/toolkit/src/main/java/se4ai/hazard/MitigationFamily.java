package se4ai.hazard;

/**
 * A mitigation family says in which way a mitigation keeps a mistake from becoming a harm.
 *
 * <p>The first five work even where the model is wrong. The last one makes the model wrong less often, which is worth
 * having and guarantees nothing.
 */
public enum MitigationFamily {
    HUMAN_IN_THE_LOOP("human in the loop", "a person decides, or can step in"),
    UNDOABLE_ACTION("undoable action", "what was done can be taken back"),
    GUARDRAIL("guardrail", "a rule or a piece of hardware stops what must never happen"),
    DETECTION_AND_RECOVERY("detection and recovery", "the mistake is noticed and the system goes on safely"),
    CONTAINMENT_AND_ISOLATION("containment and isolation", "the mistake cannot reach what matters"),
    BETTER_MODEL("better model", "the model makes the mistake less often");

    private final String words;
    private final String meaning;

    MitigationFamily(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    public String words() {
        return words;
    }

    public String meaning() {
        return meaning;
    }

    /** Whether it lies outside the model, and so holds where the model does not. */
    public boolean isOutsideTheModel() {
        return this != BETTER_MODEL;
    }

    @Override
    public String toString() {
        return words;
    }
}
