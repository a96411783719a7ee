package se4ai.check;

/**
 * A guess is what a reader expects before running a cell; seeing how far off it was is what makes the result stick.
 *
 * <pre>{@code
 * var guess = Guess.of(3, "objects");
 * guess.against(2);
 * }</pre>
 *
 * @param unit what is counted or measured
 */
public record Guess(double value, String unit) {

    public static Guess of(double value, String unit) {
        return new Guess(value, unit);
    }

    /** Holds the guess against what came out. */
    public GuessResult against(double actual) {
        return new GuessResult(this, actual);
    }
}
