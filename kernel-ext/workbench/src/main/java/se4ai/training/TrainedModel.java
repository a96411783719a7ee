package se4ai.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import se4ai.measure.Bytes;
import se4ai.measure.Source;
import se4ai.model.Classifier;

/** A trained model is a classifier that can be stored, and that knows how much there is of it to store and to read. */
public abstract sealed class TrainedModel implements Classifier permits TribuoModel, BoostedTrees, Perceptron {

    private final String name;
    private final List<String> features;
    private final List<String> classes;

    TrainedModel(String name, List<String> features, List<String> classes) {
        this.name = name;
        this.features = features;
        this.classes = classes;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final List<String> features() {
        return features;
    }

    @Override
    public final List<String> classes() {
        return classes;
    }

    @Override
    public final double[] scores(double[] row) {
        if (row.length != features.size()) {
            throw new IllegalArgumentException("The " + name + " reads " + features.size()
                    + " numbers, one for each of the features " + features + ", but the row has " + row.length + ".");
        }
        for (int i = 0; i < row.length; i++) {
            if (!Double.isFinite(row[i])) {
                throw new IllegalArgumentException("Feature '" + features.get(i) + "' is " + row[i] + ", which the "
                        + name + " cannot read; fill in missing values as in training.");
            }
        }
        return score(row);
    }

    /** How many numbers or rules a person must read to know what the model does. */
    public abstract int parts();

    /** What the parts are, such as {@code nodes of 50 trees}. */
    public abstract String partsAre();

    /** How many bytes {@link ModelFile#write} stores, the names of features and classes among them. */
    public final Bytes size() {
        return Bytes.of(ModelFile.bytes(this).length).from(Source.measured("as stored in a file"));
    }

    /** The scores for a row that has been looked at. */
    abstract double[] score(double[] row);

    /** What a file says of the library that reads the rest of it. */
    abstract String kind();

    abstract void store(DataOutputStream out) throws IOException;

    @Override
    public String toString() {
        return name + " of " + features.size() + " features for " + classes + ": " + parts() + " " + partsAre() + ", "
                + size() + " stored";
    }
}
