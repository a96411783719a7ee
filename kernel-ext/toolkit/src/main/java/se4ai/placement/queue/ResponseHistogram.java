package se4ai.placement.queue;

import java.util.Arrays;

/**
 * Counts times in parts whose width is at most a 512th of the time, so that a percentile is found to 0.2 % without
 * keeping every time.
 */
final class ResponseHistogram {

    private static final int PARTS_OF_OCTAVE = 9;
    private static final int SHIFT = 52 - PARTS_OF_OCTAVE;
    private static final int OCTAVES = 80;
    /** The exponent of the least time that is told apart from 0: 2⁻⁴⁰ s, about a picosecond. */
    private static final int LEAST_EXPONENT = -40;

    private static final int FIRST = (LEAST_EXPONENT + 1023) << PARTS_OF_OCTAVE;
    private static final int LAST = (OCTAVES << PARTS_OF_OCTAVE) - 1;

    /** Whole numbers, in a type that does not overflow and that a browser counts fast in. */
    private final double[] counts = new double[LAST + 1];

    private double total;
    private double least = Double.POSITIVE_INFINITY;
    private double most;

    void clear() {
        Arrays.fill(counts, 0);
        total = 0;
        least = Double.POSITIVE_INFINITY;
        most = 0;
    }

    void add(double time) {
        int part = (int) (Double.doubleToRawLongBits(time) >>> SHIFT) - FIRST;
        counts[Math.max(0, Math.min(LAST, part))]++;
        total++;
        least = Math.min(least, time);
        most = Math.max(most, time);
    }

    void addAll(ResponseHistogram other) {
        for (int part = 0; part <= LAST; part++) {
            counts[part] += other.counts[part];
        }
        total += other.total;
        least = Math.min(least, other.least);
        most = Math.max(most, other.most);
    }

    /** The time that the given share stays within; not a number where no time was counted. */
    double quantile(double share) {
        double rank = share * total;
        double below = 0;
        for (int part = 0; part <= LAST; part++) {
            if (counts[part] > 0 && below + counts[part] >= rank) {
                double low = edge(part);
                double time = low + (edge(part + 1) - low) * (rank - below) / counts[part];
                return Math.max(least, Math.min(most, time));
            }
            below += counts[part];
        }
        return Double.NaN;
    }

    private static double edge(int part) {
        return Double.longBitsToDouble((long) (part + FIRST) << SHIFT);
    }
}
