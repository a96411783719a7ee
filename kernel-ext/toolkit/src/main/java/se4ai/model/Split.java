package se4ai.model;

/**
 * A split is examples in two parts: what a model learns from, and what it is tried on and must never have seen.
 *
 * @param train what the model learns from
 * @param test what it is tried on
 */
public record Split(Examples train, Examples test) {

    public Split {
        if (!train.features().equals(test.features()) || !train.classes().equals(test.classes())) {
            throw new IllegalArgumentException("Both parts of a split need the same features and classes, but one has "
                    + train.features() + " and " + train.classes() + ", the other " + test.features() + " and "
                    + test.classes() + ".");
        }
    }

    @Override
    public String toString() {
        return train.size() + " examples to learn from, " + test.size() + " to try the model on";
    }
}
