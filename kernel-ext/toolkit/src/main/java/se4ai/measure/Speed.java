package se4ai.measure;

/**
 * A speed is how far something moves in a second.
 *
 * <pre>{@code
 * Speed.mph(43);                    // 43 mph
 * Speed.mph(43).metresIn(5.6);      // 107.6…
 * }</pre>
 *
 * @param metresPerSecond at least 0
 */
public record Speed(double metresPerSecond) implements Comparable<Speed> {

    /** One mile per hour in metres per second, by definition. */
    private static final double MPH = 0.44704;

    private static final double KMH = 1 / 3.6;

    public Speed {
        if (!(metresPerSecond >= 0 && metresPerSecond < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "Speed must be a finite number of metres per second, at least 0, but was " + metresPerSecond + ".");
        }
    }

    public static Speed ofMetresPerSecond(double metresPerSecond) {
        return new Speed(metresPerSecond);
    }

    /** A speed in miles per hour. */
    public static Speed mph(double mph) {
        return new Speed(mph * MPH);
    }

    /** A speed in kilometres per hour. */
    public static Speed kmh(double kmh) {
        return new Speed(kmh * KMH);
    }

    public double inMph() {
        return metresPerSecond / MPH;
    }

    public double inKmh() {
        return metresPerSecond / KMH;
    }

    /** How far something comes at this speed. */
    public double metresIn(double seconds) {
        return metresPerSecond * seconds;
    }

    public boolean isZero() {
        return metresPerSecond == 0;
    }

    @Override
    public int compareTo(Speed other) {
        return Double.compare(metresPerSecond, other.metresPerSecond);
    }

    @Override
    public String toString() {
        return Figures.of(inMph(), 3) + " mph";
    }
}
