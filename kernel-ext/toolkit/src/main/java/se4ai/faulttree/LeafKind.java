package se4ai.faulttree;

/** A leaf kind says what a basic event belongs to: a violated statement about the system, or the part that fails. */
public enum LeafKind {
    UNCLASSIFIED("event", "?"),
    REQUIREMENT("requirement", "REQ"),
    ASSUMPTION("assumption", "ASM"),
    SPECIFICATION("specification", "SPEC"),
    MACHINE_LEARNING("machine-learning component", "ML"),
    HARDWARE("hardware", "HW"),
    SOFTWARE("software", "SW"),
    HUMAN("human", "HUM"),
    ENVIRONMENT("environment", "ENV");

    private final String word;
    private final String tag;

    LeafKind(String word, String tag) {
        this.word = word;
        this.tag = tag;
    }

    /** The kind in words, such as {@code machine-learning component}. */
    public String word() {
        return word;
    }

    /** The short form that a drawing has room for, such as {@code ML}. */
    public String tag() {
        return tag;
    }
}
