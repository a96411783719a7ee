package se4ai.model;

import java.util.List;
import se4ai.measure.Figures;

/**
 * The majority baseline always answers with the class that was most frequent; a model that is no better has learned
 * nothing from the features.
 *
 * <pre>{@code
 * Majority.learner().learn(split.train()).predict(split.test()).accuracy();
 * }</pre>
 *
 * @param features the features that it is given and does not look at
 * @param classes the names of the classes
 * @param shares how large a part of the examples each class was
 */
public record Majority(List<String> features, List<String> classes, List<Double> shares) implements Classifier {

    private static final String NAME = "majority baseline";

    public Majority {
        features = List.copyOf(features);
        classes = List.copyOf(classes);
        shares = List.copyOf(shares);
        if (shares.size() != classes.size()) {
            throw new IllegalArgumentException("A majority baseline needs one share for each of the classes " + classes
                    + " but has " + shares.size() + ".");
        }
    }

    /** What learns it. */
    public static Learner learner() {
        return new Learner() {
            @Override
            public String name() {
                return NAME;
            }

            @Override
            public Classifier learn(Examples examples) {
                List<Double> shares = examples.classes().stream()
                        .map(name -> examples.share(name).share().value())
                        .toList();
                return new Majority(examples.features(), examples.classes(), shares);
            }

            @Override
            public String toString() {
                return NAME;
            }
        };
    }

    @Override
    public String name() {
        return NAME;
    }

    /** The same for each row: the shares of the classes. */
    @Override
    public double[] scores(double[] row) {
        Checked.row(NAME, features, row);
        return shares.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public String toString() {
        double[] all = shares.stream().mapToDouble(Double::doubleValue).toArray();
        int highest = Predictions.highest(all);
        return "Always '" + classes.get(highest) + "', as " + Figures.of(100 * all[highest], 3)
                + " % of the examples were";
    }
}
