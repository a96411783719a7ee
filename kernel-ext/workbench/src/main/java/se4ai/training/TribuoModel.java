package se4ai.training;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.tribuo.Model;
import org.tribuo.classification.Label;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.common.tree.TreeModel;
import org.tribuo.ensemble.EnsembleModel;
import org.tribuo.impl.ArrayExample;
import org.tribuo.protos.core.ModelProto;

/** A model of Tribuo, stored as Tribuo's protocol buffers. */
final class TribuoModel extends TrainedModel {

    static final String KIND = "tribuo";

    private static final int FIRST_NAME = 1_000_000;

    private final Scaling scaling;
    private final Model<Label> model;

    TribuoModel(String name, List<String> features, List<String> classes, Scaling scaling, Model<Label> model) {
        super(name, features, classes);
        this.scaling = scaling;
        this.model = model;
    }

    /** Features are numbered, not named, so that no name means anything to Tribuo; it sorts names as text. */
    static ArrayExample<Label> example(Label label, double[] row) {
        String[] names = new String[row.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = Integer.toString(FIRST_NAME + i);
        }
        return new ArrayExample<>(label, names, row);
    }

    @Override
    double[] score(double[] row) {
        var scored = model.predict(example(new Label("0"), scaling.scaled(row))).getOutputScores();
        double[] scores = new double[classes().size()];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            // A class of which training has seen no example has no score.
            Label label = scored.get(Integer.toString(i));
            scores[i] = label == null ? 0 : label.getScore();
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    @Override
    public int parts() {
        return parts(model);
    }

    @Override
    public String partsAre() {
        return model instanceof LinearSGDModel
                ? "coefficients"
                : model instanceof EnsembleModel<?> forest ? "nodes of " + forest.getNumModels() + " trees" : "nodes";
    }

    private static int parts(Model<Label> model) {
        if (model instanceof EnsembleModel<Label> forest) {
            return forest.getModels().stream().mapToInt(TribuoModel::parts).sum();
        }
        if (model instanceof TreeModel<Label> tree) {
            return tree.countNodes(tree.getRoot());
        }
        // Only the differences between the classes count, so one of them needs no coefficients.
        var weights = ((LinearSGDModel) model).getWeightsCopy();
        return (weights.getDimension1Size() - 1) * weights.getDimension2Size();
    }

    @Override
    String kind() {
        return KIND;
    }

    @Override
    void store(DataOutputStream out) throws IOException {
        scaling.store(out);
        model.serializeToStream(out);
    }

    static TribuoModel read(DataInputStream in, String name, List<String> features, List<String> classes)
            throws IOException {
        Scaling scaling = Scaling.read(in, features.size());
        ModelProto proto = ModelProto.parseFrom(in);
        // The class of that name is looked up and called, so it has to be one of Tribuo's.
        if (!proto.getClassName().startsWith("org.tribuo.")) {
            throw new IOException("it names the class " + proto.getClassName());
        }
        return new TribuoModel(
                name, features, classes, scaling, Model.deserialize(proto).castModel(Label.class));
    }
}
