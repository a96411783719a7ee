package se4ai.drift;

import java.util.List;
import se4ai.measure.Figures;
import se4ai.measure.Money;
import se4ai.measure.Probability;

/**
 * A policy outcome is what a retraining policy led to: how often the model was trained, how stale it was, how often it
 * erred, and what that cost.
 *
 * @param errors the true probability of an error on each day
 * @param trainedOn the days on which the model was trained again, of which the first possible is day 1
 * @param trainingCost of all trainings
 * @param mistakeCost of all wrong predictions
 */
public record PolicyOutcome(
        RetrainingPolicy policy, List<Double> errors, List<Integer> trainedOn, Money trainingCost, Money mistakeCost) {

    public PolicyOutcome {
        errors = List.copyOf(errors);
        trainedOn = List.copyOf(trainedOn);
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("The outcome of policy '" + policy + "' needs at least one day.");
        }
    }

    public int days() {
        return errors.size();
    }

    public int trainings() {
        return trainedOn.size();
    }

    /** How many days ago the model had been trained, on average over all days. */
    public double meanStaleness() {
        long sum = 0;
        int learned = 0;
        int next = 0;
        for (int day = 0; day < days(); day++) {
            if (next < trainedOn.size() && trainedOn.get(next) == day) {
                learned = day;
                next++;
            }
            sum += day - learned;
        }
        return (double) sum / days();
    }

    public Probability meanError() {
        double sum = 0;
        for (double each : errors) {
            sum += each;
        }
        return Probability.of(sum / days());
    }

    public Money cost() {
        return trainingCost.plus(mistakeCost);
    }

    public Money costPerDay() {
        return cost().times(1.0 / days());
    }

    @Override
    public String toString() {
        return policy + ": trained again " + Figures.of(trainings(), 12) + (trainings() == 1 ? " time" : " times")
                + " in " + Checked.count(days(), "day") + ", " + Figures.of(meanStaleness(), 3) + " days old and "
                + meanError() + " wrong on average; costs " + costPerDay() + " a day";
    }
}
