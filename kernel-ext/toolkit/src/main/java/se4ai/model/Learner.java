package se4ai.model;

/** A learner makes a classifier from examples; the same examples give the same classifier. */
public interface Learner {

    /** What it makes, such as {@code decision tree of depth 3}. */
    String name();

    /** The classifier that these examples lead to. */
    Classifier learn(Examples examples);
}
