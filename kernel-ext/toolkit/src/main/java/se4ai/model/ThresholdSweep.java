package se4ai.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A threshold sweep tries one threshold after the other and counts, at each, what the model gets right and wrong.
 *
 * @param steps from the lowest threshold to the highest
 */
public record ThresholdSweep(List<Step> steps) {

    private static final int STEPS_PER_ONE = 20;
    private static final double ROUNDING = 1e-9;

    /** One threshold with what happens at it. */
    public record Step(Threshold threshold, Outcomes outcomes) {}

    /** A picture's detections beside its true objects. */
    public record Judged(Detections detections, List<TrueObject> truth) {
        public Judged {
            truth = List.copyOf(truth);
        }
    }

    public ThresholdSweep {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A threshold sweep needs at least one step but has none.");
        }
        steps = steps.stream().sorted(Comparator.comparing(Step::threshold)).toList();
    }

    /** Thresholds 0.05, 0.10, … 0.95 over all pictures together. */
    public static ThresholdSweep over(List<Judged> pictures) {
        return of(1, STEPS_PER_ONE - 1, STEPS_PER_ONE, threshold -> outcomes(pictures, threshold));
    }

    /**
     * Thresholds in equal steps.
     *
     * @param first the number of the first step
     * @param last the number of the last step
     * @param perOne how many steps lead from 0 to 1
     * @param outcomes what happens at a threshold
     */
    static ThresholdSweep of(int first, int last, int perOne, Function<Threshold, Outcomes> outcomes) {
        return new ThresholdSweep(IntStream.rangeClosed(first, last)
                .mapToObj(i -> Threshold.of((double) i / perOne))
                .map(threshold -> new Step(threshold, outcomes.apply(threshold)))
                .toList());
    }

    /** The step whose threshold is nearest; the lower one where two are. */
    public Step at(Threshold threshold) {
        return steps.stream()
                .min(Comparator.comparingDouble(step -> Math.abs(
                        step.threshold().score().value() - threshold.score().value())))
                .orElseThrow();
    }

    /** All thresholds at which the product's cost is lowest. */
    public List<Threshold> cheapest(CostMatrix costs) {
        double lowest = steps.stream()
                .mapToDouble(step -> costs.of(step.outcomes()).amount())
                .min()
                .orElseThrow();
        // Three times € 0.10 and once € 0.30 are the same cost, though their doubles differ in the last digit.
        double equal = lowest * (1 + ROUNDING);
        return steps.stream()
                .filter(step -> costs.of(step.outcomes()).amount() <= equal)
                .map(Step::threshold)
                .toList();
    }

    /** A threshold chosen for a product, with what it costs there. */
    public ThresholdChoice choose(CostMatrix costs, double threshold) {
        return new ThresholdChoice(this, costs, Threshold.of(threshold));
    }

    private static Outcomes outcomes(List<Judged> pictures, Threshold threshold) {
        return pictures.stream()
                .map(picture -> Outcomes.of(picture.detections().atLeast(threshold), picture.truth()))
                .reduce(Outcomes.NONE, Outcomes::plus);
    }

    @Override
    public String toString() {
        return steps.stream()
                .map(step -> "from " + step.threshold() + ": " + step.outcomes())
                .collect(Collectors.joining("\n"));
    }
}
