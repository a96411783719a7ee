package se4ai.model;

import java.util.List;

/** Checks what a learner or a classifier is given, before it gives a wrong answer that looks right. */
final class Checked {

    private Checked() {}

    /** Examples of at least two classes. */
    static void classes(String learner, Examples examples) {
        for (int row = 1; row < examples.size(); row++) {
            if (examples.label(row) != examples.label(0)) {
                return;
            }
        }
        String only = examples.classes().get(examples.label(0));
        throw new IllegalArgumentException("A " + learner + " learns to tell classes apart, but "
                + (examples.size() == 1 ? "the one example is '" : "all " + examples.size() + " examples are '") + only
                + "'; give it examples of at least two of the classes " + examples.classes() + ".");
    }

    /** A row with a number for each feature. */
    static void row(String classifier, List<String> features, double[] row) {
        if (row.length != features.size()) {
            throw new IllegalArgumentException("The " + classifier + " reads " + features.size()
                    + (features.size() == 1 ? " feature " : " features ")
                    + features + ", but the row has " + row.length + (row.length == 1 ? " number" : " numbers")
                    + "; give one for each feature, in this order.");
        }
        for (int i = 0; i < row.length; i++) {
            if (!Double.isFinite(row[i])) {
                throw new IllegalArgumentException("The " + classifier + " reads the feature '" + features.get(i)
                        + "', but it is " + row[i] + "; fill a missing value as for the training examples.");
            }
        }
    }
}
