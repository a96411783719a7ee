package se4ai.hazard;

/**
 * A severity says how bad a harm is, whether or not it is likely.
 *
 * <p>Source: MIL-STD-882E, <i>System Safety</i>, 2012, table I; given here for people, in other words.
 */
public enum Severity {
    NEGLIGIBLE("a slight injury, or less"),
    MARGINAL("an injury that costs a day of work or more"),
    CRITICAL("a lasting injury, or several people in hospital"),
    CATASTROPHIC("death, or a permanent total disability");

    private final String meaning;

    Severity(String meaning) {
        this.meaning = meaning;
    }

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What it takes for a harm to be this bad. */
    public String meaning() {
        return meaning;
    }

    public boolean isWorseThan(Severity other) {
        return compareTo(other) > 0;
    }

    @Override
    public String toString() {
        return word();
    }
}
