package se4ai.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * A maximum is the larger of several numbers that do not depend on each other: how long it takes until the last of them
 * is there.
 *
 * @param parts at least two
 */
public record Maximum(List<Distribution> parts) implements Distribution {

    public Maximum {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("A maximum needs at least two parts but has " + parts.size() + ".");
        }
        parts = List.copyOf(parts);
    }

    static Maximum of(Distribution one, Distribution other) {
        List<Distribution> parts = new ArrayList<>();
        for (Distribution each : List.of(one, other)) {
            parts.addAll(each instanceof Maximum maximum ? maximum.parts : List.of(each));
        }
        return new Maximum(parts);
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
        double product = 1;
        for (Distribution part : parts) {
            product *= part.cumulative(value);
        }
        return product;
    }

    @Override
    public Interval cumulativeBounds(double value) {
        double low = 1;
        double high = 1;
        for (Distribution part : parts) {
            Interval bounds = part.cumulativeBounds(value);
            low *= bounds.low();
            high *= bounds.high();
        }
        return Interval.of(low, high);
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

    /** At its own quantile no part is too late yet; at a later one of each, all are there with the share. */
    private Interval range(double share) {
        double low = Double.NEGATIVE_INFINITY;
        for (Interval each : Bounds.ofEach(parts, share)) {
            low = Math.max(low, each.low());
        }
        double ofEach = Math.min(1, Math.pow(share, 1.0 / parts.size()));
        return Interval.of(low, Math.max(low, Bounds.most(Bounds.ofEach(parts, ofEach))));
    }

    @Override
    public double sample(SeededRandom random) {
        double most = Double.NEGATIVE_INFINITY;
        for (Distribution part : parts) {
            most = Math.max(most, part.sample(random));
        }
        return most;
    }

    @Override
    public Maximum times(double factor) {
        return new Maximum(parts.stream().map(part -> part.times(factor)).toList());
    }

    @Override
    public String toString() {
        return "the larger of "
                + String.join(" and ", parts.stream().map(Object::toString).toList());
    }
}
