package se4ai.drift;

/**
 * Judgements are values of one input, each with whether the model was wrong there: what is known once the labels have
 * come.
 *
 * <pre>{@code
 * Judgements.of("2012", speeds, wrong);
 * }</pre>
 */
public final class Judgements {

    private final String name;
    private final double[] values;
    private final boolean[] wrong;

    private Judgements(String name, double[] values, boolean[] wrong) {
        this.name = name;
        this.values = values;
        this.wrong = wrong;
    }

    /**
     * The values, and for each of them whether the model was wrong.
     *
     * @param values two or more, each finite
     * @param wrong as many
     */
    public static Judgements of(String name, double[] values, boolean[] wrong) {
        double[] checked = Checked.values("A list of judgements", name, values);
        if (wrong.length != values.length) {
            throw new IllegalArgumentException("Judgements '" + name + "' need a verdict for each value, but have "
                    + Checked.count(values.length, "value") + " and " + Checked.count(wrong.length, "verdict") + ".");
        }
        return new Judgements(name, checked, wrong.clone());
    }

    public String name() {
        return name;
    }

    public int size() {
        return values.length;
    }

    /** How many of them are wrong. */
    public int errors() {
        int errors = 0;
        for (boolean each : wrong) {
            errors += each ? 1 : 0;
        }
        return errors;
    }

    /** The values alone, as a reference. */
    public Reference reference() {
        return Reference.of(name, values);
    }

    /** The values alone, as a window. */
    public Window window() {
        return Window.of(name, values);
    }

    /** How many values fall into each bin, or how many of them are wrong. */
    int[] counted(Bins bins, boolean onlyWrong) {
        int[] counts = new int[bins.size()];
        for (int i = 0; i < values.length; i++) {
            counts[bins.indexOf(values[i])] += !onlyWrong || wrong[i] ? 1 : 0;
        }
        return counts;
    }

    @Override
    public String toString() {
        return name + ": " + Checked.count(errors(), "error") + " in " + Checked.count(size(), "judgement");
    }
}
