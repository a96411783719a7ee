package learning;

/** The model: a weight for each feature and one more, turned into a probability. */
public record Logistic(double[] weights) {

    public static Logistic train(double[][] rows, boolean[] labels, int rounds, double rate) {
        double[] weights = new double[rows[0].length + 1];
        for (int round = 0; round < rounds; round++) {
            double[] slope = new double[weights.length];
            for (int i = 0; i < rows.length; i++) {
                double error = new Logistic(weights).predict(rows[i]) - (labels[i] ? 1 : 0);
                slope[0] += error;
                for (int k = 0; k < rows[i].length; k++) {
                    slope[k + 1] += error * rows[i][k];
                }
            }
            for (int k = 0; k < weights.length; k++) {
                weights[k] -= rate * slope[k] / rows.length;
            }
        }
        return new Logistic(weights);
    }

    public double predict(double[] row) {
        double sum = weights[0];
        for (int k = 0; k < row.length; k++) {
            sum += weights[k + 1] * row[k];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
