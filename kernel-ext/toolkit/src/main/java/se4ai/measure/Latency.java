package se4ai.measure;

import java.util.List;

/**
 * A latency is how long an answer takes, as a distribution: no single number tells it.
 *
 * <p>Latencies add up, their percentiles do not: what is slow once in a hundred times in each of two steps is slow in
 * both once in ten thousand times. So a {@link Percentile} cannot be added; add the latencies.
 *
 * <pre>{@code
 * var link = Latency.exponential(Duration.parse("40 ms"));
 * var server = Latency.exponential(Duration.parse("10 ms"));
 * link.plus(server).p99();   // p99 195.7 ms, although the two are p99 184.2 ms and p99 46.05 ms
 * }</pre>
 *
 * @param seconds nothing below 0
 */
public record Latency(Distribution seconds) {

    public static final Latency NONE = new Latency(new Deterministic(0));

    public Latency {
        double least = seconds.least();
        if (!(least >= 0)) {
            throw new IllegalArgumentException("A latency is 0 s or longer, but this one can be "
                    + Figures.scientific(least, 4) + " s: " + seconds
                    + ". Nothing is answered before it was asked: leave the negative part out.");
        }
    }

    public static Latency of(Distribution seconds) {
        return new Latency(seconds);
    }

    /** Always the same. */
    public static Latency of(Duration duration) {
        return new Latency(new Deterministic(duration.seconds()));
    }

    /** Always what a text such as {@code 50 ms} says. */
    public static Latency parse(String text) {
        return of(Duration.parse(text));
    }

    /** Without memory: however long one has waited, the rest is as long again on average. */
    public static Latency exponential(Duration mean) {
        return new Latency(new Exponential(mean.seconds()));
    }

    public static Latency uniform(Duration shortest, Duration longest) {
        return new Latency(new Uniform(shortest.seconds(), longest.seconds()));
    }

    /** Half the answers within the median, 99 % within the other. */
    public static Latency lognormal(Duration median, Duration p99) {
        if (p99.compareTo(median) <= 0) {
            throw new IllegalArgumentException(
                    "The p99 of a lognormal latency is longer than its median, but the median" + " was " + median
                            + " and the p99 " + p99 + ".");
        }
        return new Latency(Distribution.lognormal(median.seconds(), p99.seconds()));
    }

    /** Half the answers within the median, 99 % within the other: {@code lognormal("50 ms", "180 ms")}. */
    public static Latency lognormal(String median, String p99) {
        return lognormal(Duration.parse(median), Duration.parse(p99));
    }

    /** What was measured, in seconds; at least one value. */
    public static Latency measured(double... seconds) {
        return new Latency(Distribution.of(seconds));
    }

    /** One with that probability, otherwise the other: an answer from the cache or from the model. */
    public static Latency either(double probability, Latency one, Latency other) {
        double share = Probability.of(probability).value();
        return new Latency(
                new Mixture(List.of(new Mixture.Part(share, one.seconds), new Mixture.Part(1 - share, other.seconds))));
    }

    /** One after the other, neither depending on the other. */
    public Latency plus(Latency next) {
        return new Latency(seconds.plus(next.seconds));
    }

    /** All of them one after the other, none depending on another. */
    public static Latency inLine(List<Latency> steps) {
        return new Latency(Sum.of(steps.stream().map(Latency::seconds).toList()));
    }

    /** So much longer, always. */
    public Latency plus(Duration constant) {
        return new Latency(seconds.plus(constant.seconds()));
    }

    /** Both at the same time, until the later one is there. */
    public Latency max(Latency other) {
        return new Latency(seconds.max(other.seconds));
    }

    /** Both at the same time, until the earlier one is there: the same request sent to two servers. */
    public Latency min(Latency other) {
        return new Latency(seconds.min(other.seconds));
    }

    /** So many times as long, as on a device that is so many times slower. */
    public Latency times(double factor) {
        return new Latency(seconds.times(factor));
    }

    public Duration mean() {
        return Duration.seconds(seconds.mean());
    }

    /**
     * The duration that the share of all answers stays within.
     *
     * @param share in [0, 1]; 0.99 for the p99
     */
    public Percentile percentile(double share) {
        double value = seconds.quantile(share).value();
        if (value == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("No duration holds the share " + share
                    + " of these answers: there is no longest one. Ask for a smaller share, such as 0.999.");
        }
        return new Percentile(share, Duration.seconds(value));
    }

    public Percentile p50() {
        return percentile(0.5);
    }

    public Percentile p95() {
        return percentile(0.95);
    }

    public Percentile p99() {
        return percentile(0.99);
    }

    /** How likely the answer is there by then. */
    public Probability within(Duration deadline) {
        return Probability.of(seconds.cumulative(deadline.seconds()));
    }

    /** The mean and two percentiles: {@code mean 50 ms, p95 149.8 ms, p99 195.7 ms}. */
    @Override
    public String toString() {
        return seconds instanceof Deterministic ? "always " + mean() : "mean " + mean() + ", " + p95() + ", " + p99();
    }
}
