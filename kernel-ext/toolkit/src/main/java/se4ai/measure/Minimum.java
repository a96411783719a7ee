package se4ai.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * A minimum is the smaller of several numbers that do not depend on each other: how long it takes until the first of
 * them is there, as when a request is sent twice.
 *
 * @param parts at least two
 */
public record Minimum(List<Distribution> parts) implements Distribution {

    public Minimum {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("A minimum needs at least two parts but has " + parts.size() + ".");
        }
        parts = List.copyOf(parts);
    }

    /** The smaller of the two; of two without memory, one without memory that is over as often as either. */
    static Distribution of(Distribution one, Distribution other) {
        if (one instanceof Exponential first && other instanceof Exponential second) {
            return new Exponential(1 / (1 / first.mean() + 1 / second.mean()));
        }
        List<Distribution> parts = new ArrayList<>();
        for (Distribution each : List.of(one, other)) {
            parts.addAll(each instanceof Minimum minimum ? minimum.parts : List.of(each));
        }
        return new Minimum(parts);
    }

    /** By integrating the cumulative function, to about ten figures. */
    @Override
    public double mean() {
        return moments().mean();
    }

    /** By integrating the cumulative function, to about ten figures. */
    @Override
    public double variance() {
        return moments().variance();
    }

    private Moments moments() {
        return Moments.of(this::cumulative, median().value(), parts);
    }

    @Override
    public double cumulative(double value) {
        double none = 1;
        for (Distribution part : parts) {
            none *= 1 - part.cumulative(value);
        }
        return 1 - none;
    }

    @Override
    public Interval cumulativeBounds(double value) {
        double none = 1;
        double noneAtMost = 1;
        for (Distribution part : parts) {
            Interval bounds = part.cumulativeBounds(value);
            none *= 1 - bounds.high();
            noneAtMost *= 1 - bounds.low();
        }
        return Interval.of(1 - noneAtMost, 1 - none);
    }

    @Override
    public boolean isExact() {
        return parts.stream().allMatch(Distribution::isExact);
    }

    @Override
    public Quantile quantile(double share) {
        Interval range = range(Quantile.checked(share));
        return new Quantile(share, Inverse.of(this::cumulative, share, range.low(), range.high()));
    }

    @Override
    public Interval quantileBounds(double share) {
        return isExact() ? Bounds.exact(this, share) : Bounds.between(this, share, range(share));
    }

    /** By the quantile of one part that one is there; before an earlier one of each, too few are. */
    private Interval range(double share) {
        double high = Double.POSITIVE_INFINITY;
        for (Interval each : Bounds.ofEach(parts, share)) {
            high = Math.min(high, each.high());
        }
        double ofEach = Math.max(0, -Math.expm1(Math.log1p(-share) / parts.size()));
        return Interval.of(Math.min(high, Bounds.least(Bounds.ofEach(parts, ofEach))), high);
    }

    @Override
    public double sample(SeededRandom random) {
        double least = Double.POSITIVE_INFINITY;
        for (Distribution part : parts) {
            least = Math.min(least, part.sample(random));
        }
        return least;
    }

    @Override
    public Minimum times(double factor) {
        return new Minimum(parts.stream().map(part -> part.times(factor)).toList());
    }

    @Override
    public String toString() {
        return "the smaller of "
                + String.join(" and ", parts.stream().map(Object::toString).toList());
    }
}
