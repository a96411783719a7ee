package se4ai.check;

import java.util.LinkedHashMap;
import java.util.Map;
import se4ai.measure.Figures;

/**
 * A number check compares a number with the expected one, and knows the numbers that common mistakes lead to.
 *
 * <pre>{@code
 * NumberCheck.expecting(0.0239, "frames per second")
 *         .wrong(41.83, "That is seconds per frame; a rate counts frames per second.")
 * }</pre>
 */
public final class NumberCheck implements Check<Number> {

    private static final double TOLERANCE = 0.01;
    private static final double NEAR = 0.10;

    private final double expected;
    private final String unit;
    private final String because;
    private final Map<Double, String> wrong;

    private NumberCheck(double expected, String unit, String because, Map<Double, String> wrong) {
        this.expected = expected;
        this.unit = unit;
        this.because = because;
        this.wrong = wrong;
    }

    /** Accepts numbers within one per cent; 0 means that the answer is still missing. */
    public static NumberCheck expecting(double expected, String unit) {
        return new NumberCheck(expected, unit, "", Map.of());
    }

    /** What a right answer means. */
    public NumberCheck because(String reason) {
        return new NumberCheck(expected, unit, " " + reason, wrong);
    }

    /** A wrong number that a known mistake leads to, with what to say then. */
    public NumberCheck wrong(double number, String message) {
        Map<Double, String> more = new LinkedHashMap<>(wrong);
        more.put(number, message);
        return new NumberCheck(expected, unit, because, more);
    }

    @Override
    public Finding of(Number answer) {
        double number = answer.doubleValue();
        if (number == 0) {
            return Finding.notYet("No answer yet: put your number of " + unit + " in place of 0.");
        }
        if (isWithin(TOLERANCE, number, expected)) {
            return Finding.correct(Figures.of(number, 3) + " " + unit + "." + because);
        }
        for (Map.Entry<Double, String> mistake : wrong.entrySet()) {
            if (isWithin(TOLERANCE, number, mistake.getKey())) {
                return Finding.almost(mistake.getValue());
            }
        }
        if (isWithin(NEAR, number, expected)) {
            return Finding.almost(Figures.of(number, 3) + " is within 10 %; calculate with all the digits given.");
        }
        return Finding.notYet(Figures.of(number, 3) + " " + unit + " is too " + (number < expected ? "small" : "large")
                + ". Write the formula with its units first.");
    }

    private static boolean isWithin(double part, double number, double target) {
        return Math.abs(number - target) <= part * Math.abs(target);
    }
}
