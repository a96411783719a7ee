package se4ai.hazard;

/**
 * A likelihood says in words how often a harm must be expected in the life of one product.
 *
 * <p>Source: MIL-STD-882E, <i>System Safety</i>, 2012, table II; its letters, in other words.
 */
public enum Likelihood {
    ELIMINATED('F', "cannot happen: its cause has been taken away"),
    IMPROBABLE('E', "so unlikely that nobody expects to see it"),
    REMOTE('D', "unlikely, but possible"),
    OCCASIONAL('C', "will happen sometime"),
    PROBABLE('B', "will happen several times"),
    FREQUENT('A', "will happen often");

    private final char letter;
    private final String meaning;

    Likelihood(char letter, String meaning) {
        this.letter = letter;
        this.meaning = meaning;
    }

    /** The letter of the standard, from A, frequent, to F, eliminated. */
    public char letter() {
        return letter;
    }

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String meaning() {
        return meaning;
    }

    @Override
    public String toString() {
        return word();
    }
}
