package se4ai.pipeline;

import static se4ai.pipeline.Practice.Side.BOTH;
import static se4ai.pipeline.Practice.Side.DEV;
import static se4ai.pipeline.Practice.Side.ML;

import java.util.List;

/**
 * A practice is a habit of a team that makes change safe; some are needed for all software, some only where a model is
 * trained.
 *
 * @param meaning what the team does, in a sentence
 * @param side where it is at home
 */
public record Practice(String name, String meaning, Side side) {

    /** A side says whether a practice is about code, about data and models, or about both. */
    public enum Side {
        DEV("DevOps, about code"),
        ML("MLOps, about data and models"),
        BOTH("both: MLOps adds something to it");

        private final String words;

        Side(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** Fourteen practices, a selection of the course. */
    public static final List<Practice> ALL = List.of(
            new Practice("code review", "A second person reads a change of the code before it is merged.", DEV),
            new Practice("unit tests", "Small tests compare what a function returns with what its contract says.", DEV),
            new Practice("static analysis", "A tool looks for mistakes in the code without running it.", DEV),
            new Practice(
                    "infrastructure as code",
                    "Machines and networks are set up from files under version control.",
                    DEV),
            new Practice(
                    "data versioning",
                    "Each training set has a fingerprint, and a model names that of the data it was trained on.",
                    ML),
            new Practice("experiment log", "Settings and figures of each training are written down and compared.", ML),
            new Practice(
                    "feature store",
                    "Training and serving compute a feature by the same code, from the same data.",
                    ML),
            new Practice("drift detection", "An alarm says when the inputs no longer look like the training data.", ML),
            new Practice("retraining", "A new model is trained by schedule or by alarm, without a person's hand.", ML),
            new Practice(
                    "continuous integration",
                    "Each change is built and tested at once; a change of the data is a change too.",
                    BOTH),
            new Practice(
                    "gradual release",
                    "A few users get the new version first; of a model, its predictions are compared with the old ones.",
                    BOTH),
            new Practice(
                    "rollback",
                    "The version before can be put back in minutes, code, model and features together.",
                    BOTH),
            new Practice(
                    "monitoring",
                    "Errors and waits are watched; with a model, so are its predictions and what became of them.",
                    BOTH),
            new Practice(
                    "incident review",
                    "After a failure the team looks for its causes, in the code, the data and the requirements.",
                    BOTH));

    @Override
    public String toString() {
        return name + " (" + side + "): " + meaning;
    }
}
