package se4ai.pipeline;

/**
 * A stage is one of the nine kinds of work on the way to a model in use and back.
 *
 * <p>Source: S. Amershi et al., <i>Software Engineering for Machine Learning: A Case Study</i>, ICSE-SEIP 2019, figure 1.
 */
public enum Stage {
    REQUIREMENTS(
            "model requirements", "Decide what a model should do here, how good is good enough, and which kind fits."),
    COLLECTION("data collection", "Find data that exists, or gather it, and keep a record of where it came from."),
    CLEANING("data cleaning", "Repair or remove records that are wrong, missing or there twice."),
    LABELLING("data labelling", "Give each record the answer that the model should learn."),
    FEATURES("feature engineering", "Choose and compute the numbers that the model sees."),
    TRAINING("model training", "Fit a model to the features and labels of the training data."),
    EVALUATION("model evaluation", "Measure the model on data that it has not seen, against what was required."),
    DEPLOYMENT("model deployment", "Put the model where its predictions are used."),
    MONITORING("model monitoring", "Watch inputs, predictions and outcomes while the model is used.");

    private final String title;
    private final String meaning;

    Stage(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** What is done in this stage, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Its place in the workflow, from 1 to 9. */
    public int number() {
        return ordinal() + 1;
    }

    /** Whether this is work on the model itself, which a usual course on machine learning covers. */
    public boolean isModelWork() {
        return this == TRAINING || this == EVALUATION;
    }

    /** The name of the stage, such as {@code data cleaning}. */
    @Override
    public String toString() {
        return title;
    }
}
