package se4ai.faulttree;

import java.util.TreeSet;

/**
 * A mission is the time that a system is in use, looked at step by step.
 *
 * <pre>{@code
 * tree.over(Mission.hours(1_000).steps(100));
 * }</pre>
 *
 * @param hours above 0
 * @param steps at least 1
 */
public record Mission(double hours, int steps) {

    private static final int USUAL = 100;
    private static final int MOST_TESTS = 10_000;

    public Mission {
        if (!(hours > 0 && hours < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A mission must last longer than 0 hours but was " + hours + ".");
        }
        if (steps < 1 || steps > MOST_TESTS) {
            throw new IllegalArgumentException(
                    "A mission has from 1 to 10,000 steps but was given " + steps + ". The usual number is 100.");
        }
    }

    /** A mission of so many hours in 100 steps. */
    public static Mission hours(double hours) {
        return new Mission(hours, USUAL);
    }

    public Mission steps(int newSteps) {
        return new Mission(hours, newSteps);
    }

    /** The times to look at: the steps, and each test just before it and just after. */
    double[] times(FaultTree tree) {
        TreeSet<Double> times = new TreeSet<>();
        for (int step = 0; step <= steps; step++) {
            times.add(hours * step / steps);
        }
        for (BasicEvent event : tree.basicEvents()) {
            if (event.model() instanceof ProbabilityModel.Tested tested) {
                addTests(tested.interval(), event, times);
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void addTests(double interval, BasicEvent event, TreeSet<Double> times) {
        if (hours / interval > MOST_TESTS) {
            throw new IllegalArgumentException("'" + event.name() + "' is tested more than 10,000 times in "
                    + SmallNumber.of(hours) + " hours. Look at a shorter mission.");
        }
        for (int test = 1; test * interval < hours; test++) {
            times.add(test * interval);
            times.add(Math.nextUp(test * interval));
        }
    }
}
