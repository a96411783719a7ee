package se4ai.faulttree;

/** A gate kind says how a gate's output follows from its inputs. */
public enum GateKind {
    AND("AND", "all of"),
    OR("OR", "any of"),
    AT_LEAST("AT LEAST", "at least"),
    NOT("NOT", "not"),
    XOR("XOR", "an odd number of"),
    NAND("NAND", "not all of"),
    NOR("NOR", "none of"),
    INHIBIT("INHIBIT", "under a condition");

    private final String symbol;
    private final String words;

    GateKind(String symbol, String words) {
        this.symbol = symbol;
        this.words = words;
    }

    /** The name of the symbol in drawings, such as {@code AND}. */
    public String symbol() {
        return symbol;
    }

    /** How the kind is read aloud, such as {@code all of}. */
    public String words() {
        return words;
    }
}
