package se4ai.measure;

/**
 * A seeded random source gives the same numbers for the same seed, on the JVM and in a browser.
 *
 * <p>The algorithm is SplitMix64. Source: G. L. Steele, D. Lea, C. H. Flood, <i>Fast splittable pseudorandom number
 * generators</i>, OOPSLA 2014.
 */
public final class SeededRandom {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    public SeededRandom(long seed) {
        this.state = seed;
    }

    /** The next 64 bits. */
    public long nextLong() {
        state += GOLDEN_GAMMA;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0, included, to 1, excluded. */
    public double nextDouble() {
        return (nextLong() >>> 11) * UNIT;
    }

    /**
     * A whole number from 0, included, to the bound, excluded.
     *
     * @param bound at least 1
     */
    public int nextInt(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException(
                    "The bound of a random number must be at least 1 but was " + bound + ".");
        }
        return (int) (nextDouble() * bound);
    }

    public boolean nextBoolean() {
        return nextLong() < 0;
    }

    /** A draw from the standard normal distribution, by Box and Muller. */
    public double nextGaussian() {
        double radius = Math.sqrt(-2 * Math.log(1 - nextDouble()));
        return radius * Math.cos(2 * Math.PI * nextDouble());
    }

    /**
     * A draw from the gamma distribution with scale 1. Source: G. Marsaglia, W. W. Tsang, <i>A simple method for
     * generating gamma variables</i>, ACM TOMS 26 (2000).
     *
     * @param shape above 0
     */
    public double nextGamma(double shape) {
        if (shape < 1) {
            return nextGamma(shape + 1) * Math.pow(1 - nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = nextGaussian();
            double v = (1 + c * x) * (1 + c * x) * (1 + c * x);
            if (v > 0 && Math.log(1 - nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
