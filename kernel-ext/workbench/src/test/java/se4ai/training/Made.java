package se4ai.training;

import java.util.List;
import se4ai.measure.SeededRandom;
import se4ai.model.Examples;
import se4ai.model.Split;

/** Examples made by a rule, so that it is known which models can learn it. */
final class Made {

    static final List<String> FEATURES = List.of("speed", "size");

    private Made() {}

    /** Damage where exactly one of two features is above 0: no line tells the classes apart. */
    static Split eitherOr() {
        return points(1_000, (x, y) -> x > 0 != y > 0).split(0.8, 1);
    }

    /** Damage where the sum of two features is above 0: a line tells the classes apart. */
    static Split line() {
        return points(1_000, (x, y) -> x + y > 0).split(0.8, 1);
    }

    /** Three classes, by thirds of the first feature. */
    static Examples thirds() {
        SeededRandom random = new SeededRandom(3);
        double[][] columns = new double[2][600];
        int[] labels = new int[600];
        for (int row = 0; row < labels.length; row++) {
            columns[0][row] = random.nextDouble() * 300;
            columns[1][row] = random.nextDouble();
            labels[row] = (int) (columns[0][row] / 100);
        }
        return Examples.of(FEATURES, columns, List.of("none", "minor", "substantial"), labels);
    }

    /** Examples of one class alone. */
    static Examples harmless() {
        return Examples.of(FEATURES, new double[][] {{1, 2, 3}, {4, 5, 6}}, List.of("none", "damage"), 0, 0, 0);
    }

    private interface Rule {
        boolean isDamage(double x, double y);
    }

    private static Examples points(int rows, Rule rule) {
        SeededRandom random = new SeededRandom(2);
        double[][] columns = new double[2][rows];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            // The features are of very different size, as they are in real tables.
            columns[0][row] = 1_000 * (random.nextDouble() - 0.5);
            columns[1][row] = random.nextDouble() - 0.5;
            labels[row] = rule.isDamage(columns[0][row], columns[1][row]) ? 1 : 0;
        }
        return Examples.of(FEATURES, columns, List.of("none", "damage"), labels);
    }
}
