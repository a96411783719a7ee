package se4ai.faulttree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se4ai.measure.Interval;

/**
 * A sensitivity tells, for each basic event, which probability it may have for the top event's to stay at or below a target,
 * all others staying as they are.
 *
 * @param now the top event's probability
 * @param limits one a basic event, in the order of the analysis
 */
public record Sensitivity(double target, double now, List<Limit> limits) {

    /**
     * A limit is what one basic event's probability may be for the top event to meet a target.
     *
     * @param allowed empty where this event alone cannot do it
     */
    public record Limit(BasicEvent event, Optional<Interval> allowed) {

        public boolean isEnoughAlone() {
            return allowed.isPresent();
        }

        @Override
        public String toString() {
            return event.name() + ": "
                    + allowed.map(interval -> interval.high() < 1 || interval.low() == 0
                                    ? "at most " + SmallNumber.of(interval.high())
                                    : "at least " + SmallNumber.of(interval.low()))
                            .orElse("cannot do it alone");
        }
    }

    public Sensitivity {
        limits = List.copyOf(limits);
    }

    /**
     * The limits for a target.
     *
     * @param target in [0, 1]
     */
    public static Sensitivity of(Analysis analysis, double target) {
        if (!(target >= 0 && target <= 1)) {
            throw new IllegalArgumentException(
                    "The target for the top event must be a probability in [0, 1] but was " + target + ".");
        }
        double now = analysis.probability().value();
        double[] slopes = analysis.birnbaum();
        List<Limit> limits = new ArrayList<>();
        for (int i = 0; i < slopes.length; i++) {
            BasicEvent event = analysis.basicEvents().get(i);
            limits.add(new Limit(event, allowed(event.model().point(), slopes[i], now, target)));
        }
        return new Sensitivity(target, now, limits);
    }

    /** The probability is {@code now + (p − p₀) · slope}; which p keep it at or below the target? */
    private static Optional<Interval> allowed(double p, double slope, double now, double target) {
        if (slope == 0) {
            return now <= target ? Optional.of(Interval.of(0, 1)) : Optional.empty();
        }
        double limit = p + (target - now) / slope;
        if (slope > 0) {
            return limit < 0 ? Optional.empty() : Optional.of(Interval.of(0, Math.min(1, limit)));
        }
        return limit > 1 ? Optional.empty() : Optional.of(Interval.of(Math.max(0, limit), 1));
    }

    /** The limit of one event. */
    public Limit of(String event) {
        return limits.stream()
                .filter(limit -> limit.event().name().equals(event))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no basic event '" + event + "' here."));
    }

    /** The events that can meet the target alone. */
    public List<Limit> enoughAlone() {
        return limits.stream().filter(Limit::isEnoughAlone).toList();
    }

    @Override
    public String toString() {
        return "for " + SmallNumber.of(target) + " instead of " + SmallNumber.of(now)
                + limits.stream().map(limit -> "\n" + limit).collect(Collectors.joining());
    }
}
