package se4ai.model;

import se4ai.measure.Money;

/**
 * A cost matrix says what each kind of mistake costs one product; being right costs nothing.
 *
 * <pre>{@code
 * var robot = CostMatrix.of("delivery robot", euros(50_000), euros(2));
 * robot.of(new Outcomes(3, 4, 1));     // € 50,008
 * }</pre>
 *
 * @param product what the model is used in
 * @param falseNegative the cost of one thing missed
 * @param falsePositive the cost of one false alarm
 */
public record CostMatrix(String product, Money falseNegative, Money falsePositive) {

    public static CostMatrix of(String product, Money falseNegative, Money falsePositive) {
        return new CostMatrix(product, falseNegative, falsePositive);
    }

    /** What these outcomes cost the product. */
    public Money of(Outcomes outcomes) {
        return falseNegative.times(outcomes.falseNegatives()).plus(falsePositive.times(outcomes.falsePositives()));
    }

    /**
     * The probability from which on an alarm is cheaper than none: the right threshold, provided that the scores are
     * probabilities. Source: C. Elkan, <i>The foundations of cost-sensitive learning</i>, IJCAI 2001, 973–978.
     */
    public Threshold breakEven() {
        double both = falseNegative.plus(falsePositive).amount();
        if (both == 0) {
            throw new IllegalArgumentException(
                    "No mistake costs '" + product + "' anything, so that no threshold is better than another.");
        }
        return Threshold.of(falsePositive.amount() / both);
    }

    @Override
    public String toString() {
        return product + ": a miss costs " + falseNegative + ", a false alarm " + falsePositive;
    }
}
