package se4ai.measure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mixture of exponential stages as one sum of exponential functions, each begun after a delay. Where two means are
 * equal or nearly so, their functions would cancel; but how likely the stages end by a time changes smoothly with the
 * distance of the two means from their middle, and only with its square, so that three larger distances tell it.
 */
final class ExponentialTerms {

    /** The nearest of the larger distances, relative to the middle of the two means. */
    private static final double APART = 4e-3;

    /** More pairs than a phase mixture of a few steps can have. */
    private static final int MOST_PAIRS = 4;

    /** Beyond this the sum has lost five digits. */
    private static final double LARGEST_SUM = 1e5;

    /** @param mean 0 for the constant */
    private record Term(double delay, double mean) {}

    private final Map<Term, Double> terms = new LinkedHashMap<>();
    private double size;

    private ExponentialTerms() {}

    /** The sum, or null where too many means are nearly equal. */
    static @Nullable ExponentialTerms of(Phases phases) {
        ExponentialTerms all = new ExponentialTerms();
        for (Phases.Chain chain : phases.chains()) {
            double[] means = chain.stages().means().stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            if (!all.add(chain.weight(), chain.delay(), means, MOST_PAIRS)) {
                return null;
            }
        }
        return all.size <= LARGEST_SUM ? all : null;
    }

    double[] delays() {
        return terms.keySet().stream().mapToDouble(Term::delay).toArray();
    }

    double[] means() {
        return terms.keySet().stream().mapToDouble(Term::mean).toArray();
    }

    double[] weights() {
        return terms.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** @param means sorted */
    private boolean add(double weight, double delay, double[] means, int pairs) {
        int pair = pair(means);
        if (pair >= 0) {
            return pairs > 0 && addSpread(weight, delay, means, pair, pairs);
        }
        add(weight, delay, 0);
        for (int i = 0; i < means.length; i++) {
            double coefficient = -weight;
            for (int j = 0; j < means.length; j++) {
                coefficient *= i == j ? 1 : means[i] / (means[i] - means[j]);
            }
            add(coefficient, delay, means[i]);
        }
        return true;
    }

    private void add(double weight, double delay, double mean) {
        terms.merge(new Term(delay, mean), weight, Double::sum);
        size += Math.abs(weight);
    }

    /** The first mean that the next one is too near to; −1 where there is none. */
    private static int pair(double[] means) {
        for (int i = 0; i + 1 < means.length; i++) {
            if (means[i + 1] - means[i] < 1.9 * APART * means[i]) {
                return i;
            }
        }
        return -1;
    }

    /** Lagrange's polynomial in the square of the distance. */
    private boolean addSpread(double weight, double delay, double[] means, int pair, int pairs) {
        double middle = (means[pair] + means[pair + 1]) / 2;
        double distance = (means[pair + 1] - means[pair]) / 2 / middle / APART;
        boolean isKnown = true;
        for (int node : List.of(1, 2, 3)) {
            double share = weight;
            for (int other : List.of(1, 2, 3)) {
                share *= other == node
                        ? 1
                        : (distance * distance - other * other) / (double) (node * node - other * other);
            }
            double[] apart = means.clone();
            apart[pair] = middle * (1 - node * APART);
            apart[pair + 1] = middle * (1 + node * APART);
            Arrays.sort(apart);
            isKnown &= add(share, delay, apart, pairs - 1);
        }
        return isKnown;
    }
}
