package se4ai.course;

import se4ai.check.Check;
import se4ai.check.Finding;
import se4ai.model.Threshold;
import se4ai.model.ThresholdChoice;

/** Checks that no threshold is cheaper than the chosen one. */
final class ThresholdCheck implements Check<ThresholdChoice> {

    private static final double NEARLY_CHEAPEST = 1.5;

    private final String inputs;

    /** @param inputs what the costs are for, such as {@code photos} */
    ThresholdCheck(String inputs) {
        this.inputs = inputs;
    }

    @Override
    public Finding of(ThresholdChoice choice) {
        if (choice.isCheapest()) {
            return Finding.correct("From " + choice.threshold() + " on, the "
                    + choice.costs().product() + " pays " + choice.cost() + " for these " + inputs
                    + "; no threshold of the sweep is cheaper.");
        }
        String now = "From " + choice.threshold() + " on it pays " + choice.cost() + " (" + choice.outcomes() + ").";
        Threshold best = choice.sweep().cheapest(choice.costs()).get(0);
        double lowest = choice.sweep()
                .choose(choice.costs(), best.score().value())
                .cost()
                .amount();
        return choice.cost().amount() <= NEARLY_CHEAPEST * lowest
                ? Finding.almost(now + " A threshold nearby is cheaper: compare the neighbours.")
                : Finding.notYet(now + " Look for the lowest point of its curve: which mistake is dear here?");
    }
}
