package se4ai.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * A mixture is one of several distributions, drawn anew each time: an answer that mostly comes from a cache, and
 * sometimes does not.
 *
 * <pre>{@code
 * Distribution.mixture(0.9, Distribution.deterministic(2)).otherwise(Distribution.exponential(40));
 * }</pre>
 *
 * @param parts at least one; their weights add up to 1, and those of weight 0 are left out
 */
public record Mixture(List<Part> parts) implements Distribution {

    private static final double ROUNDING = 1e-9;

    /**
     * A part of a mixture is a distribution and how often it is the one drawn from.
     *
     * @param weight in [0, 1]
     */
    public record Part(double weight, Distribution distribution) {

        public Part {
            if (!(weight >= 0 && weight <= 1)) {
                throw new IllegalArgumentException(
                        "The weight of a part of a mixture must lie in [0, 1] but was " + weight + ".");
            }
        }
    }

    /**
     * An open mixture is one whose weights do not add up to 1 yet.
     *
     * @param parts at least one
     */
    public record Open(List<Part> parts) {

        public Open {
            parts = List.copyOf(parts);
        }

        /** One more part, after which others follow. */
        public Open with(double weight, Distribution part) {
            return new Open(and(weight, part));
        }

        /** The mixture with a last part, with which the weights must add up to 1. */
        public Mixture or(double weight, Distribution last) {
            return new Mixture(and(weight, last));
        }

        /** The mixture with a last part that takes the weight that is left. */
        public Mixture otherwise(Distribution last) {
            double left = 1 - total(parts);
            if (left < -ROUNDING) {
                throw new IllegalArgumentException("The weights of a mixture must add up to 1 but were already "
                        + Figures.of(total(parts), 6) + " before the last part.");
            }
            return or(Math.max(0, left), last);
        }

        private List<Part> and(double weight, Distribution part) {
            List<Part> more = new ArrayList<>(parts);
            more.add(new Part(weight, part));
            return more;
        }
    }

    public Mixture {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A mixture needs at least one part but has none.");
        }
        double total = total(parts);
        if (!(Math.abs(total - 1) <= ROUNDING)) {
            throw new IllegalArgumentException("The weights of a mixture must add up to 1 but were "
                    + Figures.of(total, 6) + " together. End with otherwise(…) to leave the rest to the last part.");
        }
        parts = hasNever(parts) ? parts.stream().filter(part -> part.weight > 0).toList() : List.copyOf(parts);
    }

    /** The beginning of a mixture: {@code Mixture.of(0.9, a).or(0.1, b)}, or {@code Mixture.of(0.9, a).otherwise(b)}. */
    public static Open of(double weight, Distribution part) {
        return new Open(List.of(new Part(weight, part)));
    }

    private static boolean hasNever(List<Part> parts) {
        for (Part part : parts) {
            if (part.weight == 0) {
                return true;
            }
        }
        return false;
    }

    private static double total(List<Part> parts) {
        double total = 0;
        for (Part part : parts) {
            total += part.weight;
        }
        return total;
    }

    private List<Distribution> distributions() {
        return parts.stream().map(Part::distribution).toList();
    }

    @Override
    public double mean() {
        double mean = 0;
        for (Part part : parts) {
            mean += part.weight * part.distribution.mean();
        }
        return mean;
    }

    @Override
    public double variance() {
        double mean = mean();
        double variance = 0;
        for (Part part : parts) {
            double off = part.distribution.mean() - mean;
            variance += part.weight * (part.distribution.variance() + off * off);
        }
        return variance;
    }

    @Override
    public double cumulative(double value) {
        double sum = 0;
        for (Part part : parts) {
            sum += part.weight * part.distribution.cumulative(value);
        }
        return Math.min(1, sum);
    }

    @Override
    public Interval cumulativeBounds(double value) {
        double low = 0;
        double high = 0;
        for (Part part : parts) {
            Interval bounds = part.distribution.cumulativeBounds(value);
            low += part.weight * bounds.low();
            high += part.weight * bounds.high();
        }
        return Interval.of(Math.min(1, low), Math.min(1, high));
    }

    @Override
    public boolean isExact() {
        return distributions().stream().allMatch(Distribution::isExact);
    }

    @Override
    public Quantile quantile(double share) {
        Interval range = range(share);
        return new Quantile(share, Inverse.of(this::cumulative, share, range.low(), range.high()));
    }

    @Override
    public double least() {
        double least = Double.POSITIVE_INFINITY;
        for (Part part : parts) {
            least = Math.min(least, part.distribution.least());
        }
        return least;
    }

    @Override
    public Interval quantileBounds(double share) {
        return isExact() ? Bounds.exact(this, share) : Bounds.between(this, share, range(share));
    }

    /** The mixture stays within where every part does, and does not where none does. */
    private Interval range(double share) {
        List<Interval> each = Bounds.ofEach(distributions(), share);
        return Interval.of(Bounds.least(each), Bounds.most(each));
    }

    @Override
    public double sample(SeededRandom random) {
        double left = random.nextDouble();
        int at = 0;
        while (at < parts.size() - 1 && left >= parts.get(at).weight) {
            left -= parts.get(at).weight;
            at++;
        }
        return parts.get(at).distribution.sample(random);
    }

    @Override
    public Mixture times(double factor) {
        return new Mixture(parts.stream()
                .map(part -> new Part(part.weight, part.distribution.times(factor)))
                .toList());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(text.length() == 0 ? "" : ", or ")
                    .append(Probability.of(part.weight))
                    .append(' ')
                    .append(part.distribution);
        }
        return text.toString();
    }
}
