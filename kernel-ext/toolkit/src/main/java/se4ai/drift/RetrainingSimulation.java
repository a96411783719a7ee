package se4ai.drift;

import java.util.ArrayList;
import java.util.List;
import se4ai.measure.Money;

/**
 * A retraining simulation lives through a drifting world with a policy, and counts what it costs.
 *
 * <p>A model is trained before day 0, at no charge. Its true error is what costs; a trigger sees only the errors that are
 * drawn from it. Where the cost of errors grows by a each day since training and training costs c, training every T days
 * costs c/T + a(T − 1)/2 a day, least near T = √(2c/a).
 *
 * <pre>{@code
 * var simulation = RetrainingSimulation.of(DriftingWorld.gradual(365, 0.001), euros(200), euros(1));
 * simulation.compare(RetrainingPolicy.never(), RetrainingPolicy.every(20));
 * }</pre>
 *
 * @param training what it costs to train once
 * @param mistake what one wrong prediction costs
 */
public record RetrainingSimulation(DriftingWorld world, Money training, Money mistake) {

    public RetrainingSimulation {
        training.plus(mistake);
    }

    public static RetrainingSimulation of(DriftingWorld world, Money training, Money mistake) {
        return new RetrainingSimulation(world, training, mistake);
    }

    /** What comes of one policy. */
    public PolicyOutcome run(RetrainingPolicy policy) {
        List<Integer> trainedOn = new ArrayList<>();
        List<Double> errors = new ArrayList<>();
        SequentialDetector detector = policy instanceof RetrainingPolicy.Trigger trigger
                ? trigger.detector().fresh()
                : null;
        int learned = 0;
        boolean isAlarm = false;
        for (int day = 0; day < world.days(); day++) {
            boolean isDue = policy instanceof RetrainingPolicy.Schedule schedule && day - learned == schedule.days();
            if (isDue || isAlarm) {
                learned = day;
                trainedOn.add(day);
            }
            double error = world.error(day, learned).value();
            errors.add(error);
            isAlarm = detector != null && detector.observe(world.seenError(day, error));
        }
        return outcome(policy, trainedOn, errors);
    }

    private PolicyOutcome outcome(RetrainingPolicy policy, List<Integer> trainedOn, List<Double> errors) {
        double wrong = errors.stream().mapToDouble(each -> each).sum() * world.predictionsPerDay();
        return new PolicyOutcome(policy, errors, trainedOn, training.times(trainedOn.size()), mistake.times(wrong));
    }

    /** What comes of several policies in the same world. */
    public PolicyComparison compare(RetrainingPolicy... policies) {
        List<PolicyOutcome> outcomes = new ArrayList<>();
        for (RetrainingPolicy policy : policies) {
            outcomes.add(run(policy));
        }
        return new PolicyComparison(outcomes);
    }

    /** The schedule that costs least here, tried day by day; the longest of those that cost the same. */
    public PolicyOutcome bestSchedule() {
        PolicyOutcome best = run(RetrainingPolicy.every(world.days()));
        for (int days = world.days() - 1; days >= 1; days--) {
            PolicyOutcome outcome = run(RetrainingPolicy.every(days));
            best = outcome.cost().compareTo(best.cost()) < 0 ? outcome : best;
        }
        return best;
    }

    @Override
    public String toString() {
        return world + "; training costs " + training + ", a wrong prediction " + mistake;
    }
}
