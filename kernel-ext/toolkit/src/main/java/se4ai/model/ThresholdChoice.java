package se4ai.model;

import se4ai.measure.Money;

/** A threshold choice is the threshold that someone picks for a product, held against what the sweep measured. */
public record ThresholdChoice(ThresholdSweep sweep, CostMatrix costs, Threshold threshold) {

    /** What the model does at the step of the sweep nearest to the chosen threshold. */
    public Outcomes outcomes() {
        return sweep.at(threshold).outcomes();
    }

    public Money cost() {
        return costs.of(outcomes());
    }

    /** Whether no threshold of the sweep is cheaper for the product. */
    public boolean isCheapest() {
        return sweep.cheapest(costs).contains(sweep.at(threshold).threshold());
    }

    @Override
    public String toString() {
        return costs.product() + " from " + threshold + ": " + outcomes() + "; costs " + cost();
    }
}
