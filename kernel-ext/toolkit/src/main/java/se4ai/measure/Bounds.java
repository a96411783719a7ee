package se4ai.measure;

import java.util.List;

/** Between which values the quantiles of distributions lie. */
final class Bounds {

    private Bounds() {}

    static Interval exact(Distribution distribution, double share) {
        double value = distribution.quantile(share).value();
        return Interval.of(value, value);
    }

    /** The quantiles of the two functions that the cumulative function lies between. */
    static Interval between(Distribution distribution, double share, Interval range) {
        double low = Inverse.of(x -> distribution.cumulativeBounds(x).high(), share, range.low(), range.high());
        double high = Inverse.of(x -> distribution.cumulativeBounds(x).low(), share, range.low(), range.high());
        return Interval.of(low, Math.max(low, high));
    }

    static List<Interval> ofEach(List<Distribution> distributions, double share) {
        return distributions.stream().map(part -> part.quantileBounds(share)).toList();
    }

    static double least(List<Interval> intervals) {
        return intervals.stream().mapToDouble(Interval::low).min().orElseThrow();
    }

    static double most(List<Interval> intervals) {
        return intervals.stream().mapToDouble(Interval::high).max().orElseThrow();
    }
}
