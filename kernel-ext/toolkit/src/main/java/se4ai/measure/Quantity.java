package se4ai.measure;

/**
 * A quantity is a number with its unit and its source.
 *
 * <p>Two quantities of the same kind compare by their number alone; whether they are equal depends on the source too.
 *
 * @param <Q> the kind of quantity itself
 */
public sealed interface Quantity<Q extends Quantity<Q>> extends Comparable<Q>
        permits Bytes, Bandwidth, Duration, Rate, Energy, Power, Money, Flops, FlopRate {

    /** The number in the unit that {@link #dimension} names; a data size in bits. */
    double value();

    Dimension dimension();

    Source source();

    /** The same quantity with another source. */
    Q from(Source source);

    /** The same quantity, as an assumption that somebody answers for. */
    default Q assumed(String reason) {
        return from(Source.assumed(reason));
    }

    @Override
    default int compareTo(Q other) {
        return Double.compare(value(), other.value());
    }
}
