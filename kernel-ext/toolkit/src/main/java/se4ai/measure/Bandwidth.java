package se4ai.measure;

import se4ai.measure.Units.Unit;

/**
 * Bandwidth is how much data a link or a memory moves in a second: networks count bits, memories count bytes.
 *
 * <pre>{@code
 * Bandwidth.parse("8 Mbit/s").compareTo(Bandwidth.parse("1 MB/s"));   // 0: the same
 * }</pre>
 *
 * @param bitsPerSecond finite, above 0
 */
public record Bandwidth(double bitsPerSecond, Source source) implements Quantity<Bandwidth> {

    private static final int BITS = 8;

    private static final Units UNITS = new Units(
            "A bandwidth",
            Unit.of("bit/s", 1),
            Unit.of("kbit/s", 1e3),
            Unit.of("Mbit/s", 1e6),
            Unit.of("Gbit/s", 1e9),
            Unit.of("Tbit/s", 1e12),
            Unit.alias("kbps", 1e3),
            Unit.alias("Mbps", 1e6),
            Unit.alias("Gbps", 1e9),
            Unit.alias("B/s", BITS),
            Unit.alias("kB/s", BITS * 1e3),
            Unit.alias("MB/s", BITS * 1e6),
            Unit.alias("GB/s", BITS * 1e9),
            Unit.alias("TB/s", BITS * 1e12));

    public Bandwidth {
        UNITS.check(bitsPerSecond, false, "Where nothing can be sent there is no link: leave the link out.");
    }

    public static Bandwidth ofBitsPerSecond(double bitsPerSecond) {
        return new Bandwidth(bitsPerSecond, Source.UNSTATED);
    }

    /** So many million bits per second. */
    public static Bandwidth megabits(double megabits) {
        return ofBitsPerSecond(megabits * 1e6);
    }

    /** So many thousand million bytes per second, as memories are rated. */
    public static Bandwidth gigabytes(double gigabytes) {
        return ofBitsPerSecond(gigabytes * 1e9 * BITS);
    }

    /** The bandwidth that a text such as {@code 3 Mbit/s} or {@code 8 GB/s} says. */
    public static Bandwidth parse(String text) {
        return ofBitsPerSecond(UNITS.parse(text));
    }

    public double bytesPerSecond() {
        return bitsPerSecond / BITS;
    }

    public double megabits() {
        return bitsPerSecond / 1e6;
    }

    public Bandwidth times(double factor) {
        return new Bandwidth(bitsPerSecond * factor, source);
    }

    /** How many times this is the other: what is asked of a link over what it can carry is its load. */
    public double over(Bandwidth other) {
        return bitsPerSecond / other.bitsPerSecond;
    }

    /** How much data passes in that time. */
    public Bytes times(Duration duration) {
        return new Bytes(bytesPerSecond() * duration.seconds(), source.orWeaker(duration.source()));
    }

    @Override
    public double value() {
        return bitsPerSecond;
    }

    @Override
    public Dimension dimension() {
        return Dimension.DATA.over(Dimension.TIME);
    }

    @Override
    public Bandwidth from(Source source) {
        return new Bandwidth(bitsPerSecond, source);
    }

    /** The bandwidth in bits to four figures, such as {@code 14.63 Mbit/s}. */
    @Override
    public String toString() {
        return UNITS.print(bitsPerSecond);
    }
}
