package se4ai.training;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** A model of XGBoost, stored in its own format. */
final class BoostedTrees extends TrainedModel {

    static final String KIND = "xgboost";

    private final Booster booster;

    BoostedTrees(String name, List<String> features, List<String> classes, Booster booster) {
        super(name, features, classes);
        this.booster = booster;
    }

    @Override
    double[] score(double[] row) {
        float[] numbers = new float[row.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) row[i];
        }
        float[] said = predicted(numbers);
        double[] scores = new double[classes().size()];
        if (said.length == 1) {
            scores[1] = said[0];
            scores[0] = 1 - scores[1];
        } else {
            for (int i = 0; i < scores.length; i++) {
                scores[i] = said[i];
            }
        }
        return scores;
    }

    private synchronized float[] predicted(float[] numbers) {
        try {
            return booster.inplace_predict(numbers, 1, numbers.length, Float.NaN)[0];
        } catch (XGBoostError e) {
            throw new IllegalStateException("XGBoost failed in asking the " + name() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public int parts() {
        return Arrays.stream(trees())
                .mapToInt(tree -> (int) tree.lines().count())
                .sum();
    }

    @Override
    public String partsAre() {
        return "nodes of " + trees().length + " trees";
    }

    private String[] trees() {
        try {
            return booster.getModelDump("", false, "text");
        } catch (XGBoostError e) {
            throw new IllegalStateException("XGBoost cannot list its trees: " + e.getMessage(), e);
        }
    }

    @Override
    String kind() {
        return KIND;
    }

    @Override
    void store(DataOutputStream out) throws IOException {
        try {
            out.write(booster.toByteArray("ubj"));
        } catch (XGBoostError e) {
            throw new IOException(e);
        }
    }

    static BoostedTrees read(DataInputStream in, String name, List<String> features, List<String> classes)
            throws IOException {
        XgBoost.whyNot().ifPresent(sentence -> {
            throw new IllegalStateException(sentence);
        });
        try {
            Booster booster = XGBoost.loadModel(in.readAllBytes());
            booster.setParam("nthread", 1);
            return new BoostedTrees(name, features, classes, booster);
        } catch (XGBoostError e) {
            throw new IOException(e);
        }
    }
}
