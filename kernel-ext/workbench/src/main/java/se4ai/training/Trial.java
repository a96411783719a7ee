package se4ai.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Probability;
import se4ai.measure.Source;
import se4ai.measure.Timings;
import se4ai.model.Classifier;
import se4ai.model.Examples;
import se4ai.model.Learner;
import se4ai.model.MeasuredModel;
import se4ai.model.Predictions;
import se4ai.model.Split;

/**
 * A trial lets a learner learn from one part of a split and measures, on the other, what came of it: predictions, time,
 * size and how much there is to read.
 *
 * <pre>{@code
 * var trial = Trial.of(Learners.forest(50), split);
 * trial.measured()
 * }</pre>
 *
 * @param classifier what was learned
 * @param predictions what it says of the test part
 * @param training how long learning took; loading a library is left out
 * @param latency how long single predictions took, one after the other, after some that are not counted
 * @param size how large the model is when stored
 * @param parts how many numbers or rules a person must read to know what it does
 * @param examples how many examples it learned from
 */
public record Trial(
        Classifier classifier,
        Predictions predictions,
        Duration training,
        Timings latency,
        Bytes size,
        int parts,
        int examples) {

    private static final Source HERE = Source.measured("on this machine");
    private static final int WARM_UP = 500;
    private static final int RUNS = 1_000;

    /** Tries a learner of a library. */
    public static Trial of(LibraryLearner learner, Split split) {
        return of(learner, split, model -> ((TrainedModel) model).parts(), model -> ((TrainedModel) model).size());
    }

    /**
     * Tries any learner.
     *
     * @param parts how many numbers or rules there are to read in what it learned
     * @param size how large that is when stored
     */
    public static Trial of(
            Learner learner, Split split, ToIntFunction<Classifier> parts, Function<Classifier, Bytes> size) {
        if (learner instanceof LibraryLearner library) {
            try (ProgressBar bar = new ProgressBar(System.out)) {
                library.prepare(bar);
            }
        }
        long start = System.nanoTime();
        Classifier classifier = learner.learn(split.train());
        Duration training = since(start);
        return new Trial(
                classifier,
                classifier.predict(split.test()),
                training,
                latency(classifier, split.test()),
                size.apply(classifier),
                parts.applyAsInt(classifier),
                split.train().size());
    }

    /** The model with its accuracy, and with all examples of the training part as those that it needs. */
    public MeasuredModel measured() {
        return measured(predictions.accuracy().share(), examples);
    }

    /**
     * The model with another measure of its quality.
     *
     * @param quality such as its recall
     * @param needed how many examples it needs to come near that quality, as a learning curve shows
     */
    public MeasuredModel measured(Probability quality, int needed) {
        return new MeasuredModel(classifier.name(), quality, latency.median(), size, training, needed, parts);
    }

    private static Timings latency(Classifier classifier, Examples examples) {
        List<Duration> all = new ArrayList<>();
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            double[] row = examples.row(i % examples.size());
            long start = System.nanoTime();
            classifier.scores(row);
            if (i >= WARM_UP) {
                all.add(since(start));
            }
        }
        return new Timings(all);
    }

    private static Duration since(long start) {
        return Duration.seconds((System.nanoTime() - start) / 1e9).from(HERE);
    }

    @Override
    public String toString() {
        return measured().toString();
    }
}
