package se4ai.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.Arrays;
import se4ai.measure.SeededRandom;
import se4ai.model.Examples;

/**
 * A learner of PyTorch, by way of DJL: layers of neurons, all of one layer reading all of the one before.
 *
 * <p>First weights and the order of the examples come from the course's own random source, so that they do not depend on
 * the library's.
 */
final class PerceptronLearner extends LibraryLearner {

    private static final int EPOCHS = 20;
    private static final int BATCH = 64;
    private static final float STEP = 0.005f;

    private final int[] hidden;

    PerceptronLearner(int... hidden) {
        super("perceptron " + dashed(hidden));
        if (hidden.length < 1 || hidden.length > 8) {
            throw new IllegalArgumentException(
                    "A perceptron has 1 to 8 hidden layers but was given " + hidden.length + "; write 64, 32.");
        }
        for (int neurons : hidden) {
            within(neurons, 1, 4_096, "A layer of a perceptron has 1 to 4096 neurons");
        }
        this.hidden = hidden.clone();
    }

    @Override
    void prepare(TrainingProgress progress) {
        PyTorch.load(progress);
    }

    @Override
    TrainedModel train(Examples examples, TrainingProgress progress) {
        SeededRandom random = new SeededRandom(SEED);
        Perceptron perceptron = Perceptron.fresh(name(), examples, hidden, random);
        int[] order = new int[examples.size()];
        Arrays.setAll(order, row -> row);
        try (Trainer trainer = perceptron.network().newTrainer(settings())) {
            trainer.initialize(new Shape(1, examples.features().size()));
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                progress.at("training the " + name(), (double) epoch / EPOCHS);
                shuffle(order, random);
                for (int from = 0; from < order.length; from += BATCH) {
                    stopIfAsked(name());
                    step(
                            trainer,
                            perceptron,
                            examples,
                            Arrays.copyOfRange(order, from, Math.min(from + BATCH, order.length)));
                }
            }
        }
        return perceptron;
    }

    private static DefaultTrainingConfig settings() {
        return new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
                .optOptimizer(Optimizer.adam()
                        .optLearningRateTracker(Tracker.fixed(STEP))
                        .build());
    }

    private static void step(Trainer trainer, Perceptron perceptron, Examples examples, int[] rows) {
        try (NDManager batch = trainer.getManager().newSubManager()) {
            NDArray numbers = batch.create(
                    perceptron.numbers(examples, rows),
                    new Shape(rows.length, examples.features().size()));
            NDArray labels = batch.create(labels(examples, rows));
            try (GradientCollector gradients = trainer.newGradientCollector()) {
                NDList said = trainer.forward(new NDList(numbers));
                gradients.backward(trainer.getLoss().evaluate(new NDList(labels), said));
            }
            trainer.step();
        }
    }

    private static float[] labels(Examples examples, int[] rows) {
        float[] labels = new float[rows.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = examples.label(rows[i]);
        }
        return labels;
    }

    private static void shuffle(int[] order, SeededRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int held = order[i];
            order[i] = order[other];
            order[other] = held;
        }
    }
}
