package se4ai.model;

import java.util.List;

/** A classifier is a model that says of a row how sure it is, for each class, that the row belongs to it. */
public interface Classifier {

    /** What kind of model it is, such as {@code logistic regression}. */
    String name();

    /** The features that it reads, in the order in which a row gives them. */
    List<String> features();

    /** The classes that it tells apart. */
    List<String> classes();

    /**
     * For each class a score from 0 to 1; they add up to 1. Whether a score is a probability is a question of
     * calibration.
     *
     * @param row a number for each feature, in their order
     */
    double[] scores(double[] row);

    /** The class with the highest score; the first of several. */
    default String classify(double... row) {
        return classes().get(Predictions.highest(scores(row)));
    }

    /** The scores for examples whose classes are known. */
    default Predictions predict(Examples examples) {
        if (!examples.features().equals(features()) || !examples.classes().equals(classes())) {
            throw new IllegalArgumentException("The " + name() + " learned the features " + features()
                    + " and the classes " + classes() + ", but the examples have " + examples.features() + " and "
                    + examples.classes() + "; give it the same names in the same order.");
        }
        double[][] scores = new double[examples.size()][];
        int[] actual = new int[examples.size()];
        for (int row = 0; row < actual.length; row++) {
            scores[row] = scores(examples.row(row));
            actual[row] = examples.label(row);
        }
        return Predictions.of(classes(), scores, actual);
    }
}
