package se4ai.training;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import se4ai.model.Examples;

/** Brings each feature to mean 0 and standard deviation 1, as it was in training; a constant one to 0. */
record Scaling(double[] means, double[] deviations) {

    /** As the features are in these examples. */
    static Scaling of(Examples examples) {
        int features = examples.features().size();
        double[] means = new double[features];
        double[] deviations = new double[features];
        for (int feature = 0; feature < features; feature++) {
            means[feature] = mean(examples, feature);
            deviations[feature] = deviation(examples, feature, means[feature]);
        }
        return new Scaling(means, deviations);
    }

    /** Leaves all numbers as they are. */
    static Scaling none(int features) {
        double[] ones = new double[features];
        Arrays.fill(ones, 1);
        return new Scaling(new double[features], ones);
    }

    double[] scaled(double[] row) {
        double[] scaled = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            scaled[i] = (row[i] - means[i]) / deviations[i];
        }
        return scaled;
    }

    void store(DataOutputStream out) throws IOException {
        for (int i = 0; i < means.length; i++) {
            out.writeDouble(means[i]);
            out.writeDouble(deviations[i]);
        }
    }

    static Scaling read(DataInputStream in, int features) throws IOException {
        Scaling scaling = none(features);
        for (int i = 0; i < features; i++) {
            scaling.means[i] = in.readDouble();
            scaling.deviations[i] = in.readDouble();
        }
        return scaling;
    }

    private static double mean(Examples examples, int feature) {
        double sum = 0;
        for (int row = 0; row < examples.size(); row++) {
            sum += examples.value(row, feature) / examples.size();
        }
        return sum;
    }

    private static double deviation(Examples examples, int feature, double mean) {
        double sum = 0;
        for (int row = 0; row < examples.size(); row++) {
            double distance = examples.value(row, feature) - mean;
            sum += distance * distance / examples.size();
        }
        double deviation = Math.sqrt(sum);
        // Rounding leaves a hair of spread in a feature that has none.
        return deviation > 1e-12 * (1 + Math.abs(mean)) ? deviation : 1;
    }
}
