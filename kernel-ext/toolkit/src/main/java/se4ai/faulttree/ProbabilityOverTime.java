package se4ai.faulttree;

import java.util.ArrayList;
import java.util.List;

/**
 * A probability over time is how likely the top event is at each moment of a mission.
 *
 * @param hours since the start, rising
 * @param values one a moment, each in [0, 1]
 */
public record ProbabilityOverTime(List<Double> hours, List<Double> values) {

    public ProbabilityOverTime {
        hours = List.copyOf(hours);
        values = List.copyOf(values);
        if (hours.isEmpty() || hours.size() != values.size()) {
            throw new IllegalArgumentException("A probability over time needs a value for each moment, but there are "
                    + hours.size() + " moments and " + values.size() + " values.");
        }
    }

    /**
     * Calculates the probability at each moment; a part that is tested has its peak just before a test.
     *
     * @throws IllegalArgumentException where a probability is not known
     */
    public static ProbabilityOverTime of(Analysis analysis, Mission mission) {
        List<BasicEvent> events = analysis.basicEvents();
        analysis.formulas().points();
        List<Double> hours = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (double time : mission.times(analysis.tree())) {
            hours.add(time);
            values.add(analysis.probability(
                    events.stream().mapToDouble(event -> event.model().at(time)).toArray()));
        }
        return new ProbabilityOverTime(hours, values);
    }

    public double most() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    public double atTheEnd() {
        return values.get(values.size() - 1);
    }

    /** The average over the mission, by trapezoids; of repairable parts, the average unavailability. */
    public double mean() {
        double area = 0;
        for (int i = 1; i < hours.size(); i++) {
            area += (hours.get(i) - hours.get(i - 1)) * (values.get(i) + values.get(i - 1)) / 2;
        }
        double length = hours.get(hours.size() - 1) - hours.get(0);
        return length > 0 ? area / length : values.get(0);
    }

    @Override
    public String toString() {
        return "over " + SmallNumber.of(hours.get(hours.size() - 1)) + " hours: mean " + SmallNumber.of(mean())
                + ", at most " + SmallNumber.of(most()) + ", at the end " + SmallNumber.of(atTheEnd());
    }
}
