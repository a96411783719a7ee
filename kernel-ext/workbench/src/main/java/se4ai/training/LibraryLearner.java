package se4ai.training;

import java.util.Arrays;
import java.util.stream.IntStream;
import se4ai.model.Examples;
import se4ai.model.Learner;

/**
 * A library learner makes a model with a library instead of the course's own code; one thread and a fixed seed make the
 * same examples give the same model.
 */
public abstract class LibraryLearner implements Learner {

    /** Every learner draws its random numbers from here. */
    static final long SEED = 1;

    private final String name;

    LibraryLearner(String name) {
        this.name = name;
    }

    @Override
    public final String name() {
        return name;
    }

    /** Learns; where that lasts, a bar in place shows how far it has come. */
    @Override
    public final TrainedModel learn(Examples examples) {
        try (ProgressBar bar = new ProgressBar(System.out)) {
            return learn(examples, bar);
        }
    }

    /**
     * Learns, and tells someone how far it has come.
     *
     * @throws IllegalArgumentException where the examples all belong to one class
     */
    public final TrainedModel learn(Examples examples, TrainingProgress progress) {
        int first = examples.label(0);
        if (labels(examples).allMatch(label -> label == first)) {
            throw new IllegalArgumentException("All " + examples.size() + " examples belong to the class '"
                    + examples.classes().get(first) + "', so the " + name
                    + " has nothing to tell apart; give it examples of at least two classes.");
        }
        prepare(progress);
        return train(examples, progress);
    }

    /** Loads what the library needs, so that it is not counted as training. */
    void prepare(TrainingProgress progress) {}

    abstract TrainedModel train(Examples examples, TrainingProgress progress);

    static IntStream labels(Examples examples) {
        return IntStream.range(0, examples.size()).map(examples::label);
    }

    /** Ends the work where the thread was asked to end. */
    static void stopIfAsked(String name) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("Training the " + name + " was interrupted.");
        }
    }

    static int within(int number, int least, int most, String sentence) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(sentence + " but was " + number + ".");
        }
        return number;
    }

    static String dashed(int... numbers) {
        return String.join(
                "-", Arrays.stream(numbers).mapToObj(Integer::toString).toList());
    }

    @Override
    public String toString() {
        return name;
    }
}
