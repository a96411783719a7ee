package se4ai.faulttree;

/**
 * The common-cause effect is what it costs to take events as independent that share a cause: both answers, side by side.
 *
 * @param independent the top event's probability with all basic events independent
 * @param withCommonCauses the same with the common-cause groups
 */
public record CommonCauseEffect(double independent, double withCommonCauses) {

    /** The effect of all common-cause groups of a tree. */
    static CommonCauseEffect of(FaultTree tree) {
        return new CommonCauseEffect(
                tree.withoutCommonCauses().probability().value(),
                tree.probability().value());
    }

    /** How many times as likely the top event is as independence says. */
    public double factor() {
        return withCommonCauses / independent;
    }

    @Override
    public String toString() {
        return "taken as independent " + SmallNumber.of(independent) + ", with common causes "
                + SmallNumber.of(withCommonCauses) + ": " + SmallNumber.of(factor()) + " times as likely";
    }
}
