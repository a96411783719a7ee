package se4ai.hazard;

/**
 * A risk band says what a risk demands: to be left as it is, to be made as low as reasonably practicable (ALARP), or
 * not to be taken at all.
 *
 * <p>Source: Health and Safety Executive, <i>Reducing risks, protecting people</i>, 2001.
 */
public enum RiskBand {
    BROADLY_ACCEPTABLE('B', "broadly acceptable", "keep it so"),
    TOLERABLE('T', "tolerable if ALARP", "reduce it until more would cost out of all proportion"),
    INTOLERABLE('I', "intolerable", "reduce it or do without the product");

    private final char letter;
    private final String words;
    private final String duty;

    RiskBand(char letter, String words, String duty) {
        this.letter = letter;
        this.words = words;
        this.duty = duty;
    }

    public char letter() {
        return letter;
    }

    public String words() {
        return words;
    }

    /** What to do about a risk of this band. */
    public String duty() {
        return duty;
    }

    @Override
    public String toString() {
        return words;
    }
}
