package se4ai.drift;

import se4ai.measure.Figures;
import se4ai.measure.Probability;

/** The checks that references, windows and detectors share. */
final class Checked {

    /** Fewer values have no spread, and nothing can be told from them. */
    static final int FEWEST = 2;

    private static final String FILL = " Fill it or leave it out before you compare.";

    private Checked() {}

    static String name(String what, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(what + " needs a name that says what its values are, but it was blank.");
        }
        return name;
    }

    /** A copy of the values, each of them finite. */
    static double[] values(String what, String name, double... values) {
        name(what, name);
        if (values.length < FEWEST) {
            throw new IllegalArgumentException(what + " '" + name + "' needs 2 values or more but has "
                    + (values.length == 0 ? "none" : "1") + ".");
        }
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException("Value " + (i + 1) + " of " + Figures.of(values.length, 12) + " in "
                        + what.substring(what.indexOf(' ') + 1) + " '" + name + "' must be a number but was "
                        + values[i] + "." + FILL);
            }
        }
        return values.clone();
    }

    static double observation(double value, long number) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Observation " + Figures.of(number, 19) + " must be a number but was "
                    + value + ". Fill it or leave it out before the detector sees it.");
        }
        return value;
    }

    /** A level of 0 would never alarm, and one of 1 always. */
    static Probability level(Probability level) {
        if (!(level.value() > 0 && level.value() < 1)) {
            throw new IllegalArgumentException("The level of a test must lie between 0 and 1, both excluded, but was "
                    + level.value() + ". Usual is 0.05: Probability.percent(5).");
        }
        return level;
    }

    /** A p-value in words. */
    static String words(Probability p) {
        return p.value() < 1e-15 ? "p below 10⁻¹⁵" : "p = " + Figures.scientific(p.value(), 2);
    }

    static String number(double value) {
        return Figures.scientific(value, 3);
    }

    static String count(long count, String thing) {
        return Figures.of(count, 19) + " " + thing + (count == 1 ? "" : "s");
    }
}
