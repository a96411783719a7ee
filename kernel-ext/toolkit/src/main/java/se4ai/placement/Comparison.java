package se4ai.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se4ai.measure.Duration;

/**
 * A comparison sets two placements of one workload against each other, and asks which number would change the winner.
 *
 * <pre>{@code
 * problem.compare(detect, "cloud", "phone").vary(Parameter.up("lte"), "1 Mbit/s", "100 Mbit/s");
 * // cloud wins above 14.63 Mbit/s up on lte
 * }</pre>
 *
 * @param workload by its name
 */
public record Comparison(PlacementProblem problem, String workload, Placement one, Placement other) {

    private static final int HALVINGS = 200;
    private static final double FACTOR = 2;
    private static final double FAR = 10;

    /**
     * A break-even is the value of a parameter at which two placements are as good as each other.
     *
     * @param at in base units; empty where one of them wins everywhere between the ends
     * @param sentence who wins, and from where on
     */
    public record BreakEven(Parameter parameter, Optional<Double> at, String sentence) {

        @Override
        public String toString() {
            return sentence;
        }
    }

    /**
     * A swing is how far a difference moves when one number is half and twice as large.
     *
     * @param half by how many seconds the first placement is slower, the number being half as large
     * @param twice the same, the number being twice as large
     * @param flips whether the winner changes
     */
    public record Swing(Parameter parameter, double half, double twice, boolean flips) {

        @Override
        public String toString() {
            return "half or twice " + parameter + (flips ? " changes the winner" : " changes nothing");
        }
    }

    /** The faster of the two, by the percentile of the deadline. */
    public Placement winner() {
        return difference(problem) <= 0 ? one : other;
    }

    /** By how much the second is slower than the first, or the first than the second. */
    public Duration margin() {
        double difference = Math.abs(difference(problem));
        return Double.isFinite(difference)
                ? Duration.seconds(difference)
                : refuse("one of them is overloaded and has no latency");
    }

    private Duration refuse(String why) {
        throw new IllegalArgumentException(
                "How much " + one + " and " + other + " differ cannot be said: " + why + ".");
    }

    /** Where between a tenth and ten times what it is now the winner changes. */
    public BreakEven vary(Parameter parameter) {
        double now = parameter.in(problem);
        return between(parameter, now / FAR, now * FAR);
    }

    /** Where between two values of a parameter the winner changes. */
    public BreakEven vary(Parameter parameter, String from, String to) {
        double low = parameter.parse(from);
        double high = parameter.parse(to);
        if (!(low > 0 && low < high)) {
            throw new IllegalArgumentException("A parameter is varied from a value above 0 to a larger one, but was"
                    + " from " + from + " to " + to + ".");
        }
        return between(parameter, low, high);
    }

    private BreakEven between(Parameter parameter, double low, double high) {
        boolean oneAtLow = wins(parameter, low);
        boolean oneAtHigh = wins(parameter, high);
        if (oneAtLow == oneAtHigh) {
            String sentence = (oneAtLow ? one : other) + " wins everywhere from " + parameter.say(low) + " to "
                    + parameter.say(high);
            return new BreakEven(parameter, Optional.empty(), sentence);
        }
        double at = root(parameter, low, high, oneAtLow);
        return new BreakEven(
                parameter, Optional.of(at), (oneAtHigh ? one : other) + " wins above " + parameter.say(at));
    }

    private double root(Parameter parameter, double low, double high, boolean oneAtLow) {
        double below = low;
        double above = high;
        for (int i = 0; i < HALVINGS && above - below > 1e-13 * above; i++) {
            double middle = Math.sqrt(below * above);
            if (wins(parameter, middle) == oneAtLow) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return above;
    }

    private boolean wins(Parameter parameter, double value) {
        return difference(parameter.set(problem, value)) <= 0;
    }

    /** Which of the parameters would change the winner if it were half or twice as large, the widest swing first. */
    public List<Swing> tornado(Parameter... parameters) {
        List<Swing> swings = new ArrayList<>();
        boolean now = difference(problem) <= 0;
        for (Parameter parameter : parameters) {
            double value = parameter.in(problem);
            double half = difference(parameter.set(problem, value / FACTOR));
            double twice = difference(parameter.set(problem, value * FACTOR));
            swings.add(new Swing(parameter, half, twice, half <= 0 != now || twice <= 0 != now));
        }
        swings.sort((a, b) -> Double.compare(width(b), width(a)));
        return List.copyOf(swings);
    }

    private static double width(Swing swing) {
        double width = Math.abs(swing.twice() - swing.half());
        return Double.isNaN(width) ? 0 : width;
    }

    /** By how many seconds the first is slower; what is overloaded never answers. */
    private double difference(PlacementProblem asked) {
        double mine = seconds(asked, one);
        double theirs = seconds(asked, other);
        return mine == theirs ? 0 : mine - theirs;
    }

    private double seconds(PlacementProblem asked, Placement placement) {
        return asked.estimate(asked.workload(workload), placement)
                .percentile()
                .map(latency -> latency.value().seconds())
                .orElse(Double.POSITIVE_INFINITY);
    }

    @Override
    public String toString() {
        return winner() + " is faster for " + workload + " than " + (winner().equals(one) ? other : one);
    }
}
