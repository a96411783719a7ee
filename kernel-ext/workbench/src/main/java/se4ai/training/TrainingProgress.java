package se4ai.training;

/** Training progress is told how far a long stage, such as unpacking a library or training a model, has come. */
@FunctionalInterface
public interface TrainingProgress {

    /** Nobody watches. */
    TrainingProgress UNWATCHED = (stage, share) -> {};

    /**
     * Called again and again while the stage lasts, on the thread that does the work or on one beside it.
     *
     * @param stage what is being done, such as {@code training the perceptron}
     * @param share how much of it is done, from 0 to 1
     */
    void at(String stage, double share);
}
