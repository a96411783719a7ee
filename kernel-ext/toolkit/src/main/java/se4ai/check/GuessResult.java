package se4ai.check;

import se4ai.measure.Figures;

/** A guess result shows a guess beside what came out, and how far apart they are. */
public record GuessResult(Guess guess, double actual) {

    /** How many times too large or too small the guess was; 1 where it was right, infinite across 0. */
    public double factor() {
        if (guess.value() != actual && Math.signum(guess.value()) != Math.signum(actual)) {
            return Double.POSITIVE_INFINITY;
        }
        double smaller = Math.min(Math.abs(guess.value()), Math.abs(actual));
        double larger = Math.max(Math.abs(guess.value()), Math.abs(actual));
        return larger == smaller ? 1 : larger / smaller;
    }

    @Override
    public String toString() {
        String numbers = "You guessed " + Figures.of(guess.value(), 3) + " " + guess.unit() + "; it is "
                + Figures.of(actual, 3) + ".";
        if (guess.value() == actual) {
            return numbers + " Exactly.";
        }
        String direction = guess.value() > actual ? "too high" : "too low";
        return Double.isInfinite(factor())
                ? numbers + " Your guess was " + direction + "."
                : numbers + " Your guess was " + direction + " by a factor of " + Figures.of(factor(), 2) + ".";
    }
}
