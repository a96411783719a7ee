package se4ai.training;

import java.util.HashMap;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import se4ai.model.Examples;

/** A learner of XGBoost: trees one after the other, each of which mends what the ones before got wrong. */
final class BoostingLearner extends LibraryLearner {

    private final int rounds;

    BoostingLearner(int rounds) {
        super("boosting of " + rounds + (rounds == 1 ? " round" : " rounds"));
        this.rounds = within(rounds, 1, 10_000, "Boosting has 1 to 10000 rounds");
    }

    @Override
    void prepare(TrainingProgress progress) {
        XgBoost.whyNot().ifPresent(sentence -> {
            throw new IllegalStateException(sentence);
        });
    }

    @Override
    TrainedModel train(Examples examples, TrainingProgress progress) {
        try {
            DMatrix matrix = matrix(examples);
            try {
                return new BoostedTrees(
                        name(),
                        examples.features(),
                        examples.classes(),
                        boosted(matrix, examples.classes().size(), progress));
            } finally {
                matrix.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalStateException("XGBoost failed in training the " + name() + ": " + e.getMessage(), e);
        }
    }

    private Booster boosted(DMatrix matrix, int classes, TrainingProgress progress) throws XGBoostError {
        Booster booster = XGBoost.train(matrix, settings(classes), 0, Map.of(), null, null);
        for (int round = 0; round < rounds; round++) {
            stopIfAsked(name());
            progress.at("training the " + name(), (double) round / rounds);
            booster.update(matrix, round);
        }
        return booster;
    }

    private static Map<String, Object> settings(int classes) {
        Map<String, Object> settings = new HashMap<>(Map.of("nthread", 1, "seed", SEED, "verbosity", 0));
        if (classes == 2) {
            settings.put("objective", "binary:logistic");
        } else {
            settings.put("objective", "multi:softprob");
            settings.put("num_class", classes);
        }
        return settings;
    }

    private static DMatrix matrix(Examples examples) throws XGBoostError {
        int features = examples.features().size();
        float[] numbers = new float[examples.size() * features];
        float[] labels = new float[examples.size()];
        for (int row = 0; row < labels.length; row++) {
            for (int feature = 0; feature < features; feature++) {
                numbers[row * features + feature] = (float) examples.value(row, feature);
            }
            labels[row] = examples.label(row);
        }
        DMatrix matrix = new DMatrix(numbers, labels.length, features, Float.NaN);
        matrix.setLabel(labels);
        return matrix;
    }
}
