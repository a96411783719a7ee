package se4ai.measure;

import se4ai.measure.Units.Unit;

/**
 * Bytes are how much data there is; a byte is 8 bits, a kilobyte 1,000 bytes and a kibibyte 1,024.
 *
 * <pre>{@code
 * Bytes.parse("6 MB").over(Bandwidth.parse("3 Mbit/s"));   // 16 s
 * }</pre>
 *
 * @param bytes finite, 0 or more
 */
public record Bytes(double bytes, Source source) implements Quantity<Bytes> {

    private static final int BITS = 8;

    private static final Units UNITS = new Units(
            "A data size",
            Unit.of("B", 1),
            Unit.of("kB", 1e3),
            Unit.of("MB", 1e6),
            Unit.of("GB", 1e9),
            Unit.of("TB", 1e12),
            Unit.alias("KiB", 1_024),
            Unit.alias("MiB", 1_048_576),
            Unit.alias("GiB", 1_073_741_824),
            Unit.alias("bit", 1.0 / BITS),
            Unit.alias("kbit", 1e3 / BITS),
            Unit.alias("Mbit", 1e6 / BITS));

    public static final Bytes ZERO = new Bytes(0, Source.EXACT);

    public Bytes {
        UNITS.check(bytes, true, "");
    }

    public static Bytes of(double bytes) {
        return new Bytes(bytes, Source.UNSTATED);
    }

    public static Bytes kilobytes(double kilobytes) {
        return of(kilobytes * 1e3);
    }

    public static Bytes megabytes(double megabytes) {
        return of(megabytes * 1e6);
    }

    /** The size that a text such as {@code 60 kB}, {@code 4 MiB} or {@code 8 Mbit} says. */
    public static Bytes parse(String text) {
        return of(UNITS.parse(text));
    }

    public double bits() {
        return bytes * BITS;
    }

    public Bytes plus(Bytes other) {
        return new Bytes(bytes + other.bytes, source.orWeaker(other.source));
    }

    public Bytes times(double factor) {
        return new Bytes(bytes * factor, source);
    }

    /** How many times this is the other. */
    public double over(Bytes other) {
        return bytes / other.bytes;
    }

    /** How long these bytes take on a link or a bus of that bandwidth, their bits one after the other. */
    public Duration over(Bandwidth bandwidth) {
        return new Duration(bits() / bandwidth.bitsPerSecond(), source.orWeaker(bandwidth.source()));
    }

    /** The bandwidth that so many bytes need so often. */
    public Bandwidth times(Rate rate) {
        return new Bandwidth(bits() * rate.perSecond(), source.orWeaker(rate.source()));
    }

    @Override
    public double value() {
        return bits();
    }

    @Override
    public Dimension dimension() {
        return Dimension.DATA;
    }

    @Override
    public Bytes from(Source source) {
        return new Bytes(bytes, source);
    }

    /** The size to four figures, such as {@code 36.86 kB}. */
    @Override
    public String toString() {
        return UNITS.print(bytes);
    }
}
