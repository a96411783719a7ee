package se4ai.drift;

import se4ai.measure.SeededRandom;

/** Seeded values for tests. */
final class Draws {

    private Draws() {}

    static double[] normal(SeededRandom random, int count, double mean) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = mean + random.nextGaussian();
        }
        return values;
    }

    /** Whole numbers, so that many are equal. */
    static double[] tied(SeededRandom random, int count, int different) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextInt(different);
        }
        return values;
    }

    /** Ones with that probability, else zeros. */
    static double[] coins(SeededRandom random, int count, double probability) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = random.nextDouble() < probability ? 1 : 0;
        }
        return values;
    }

    static double[] joined(double[] first, double[] second) {
        double[] all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
