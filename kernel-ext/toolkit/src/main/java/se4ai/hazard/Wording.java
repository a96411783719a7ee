package se4ai.hazard;

import java.util.List;
import java.util.Optional;
import se4ai.measure.Vocabulary;

/** The rules that look at the words of a row. */
final class Wording {

    static final String BOUNDARY = "system boundary";
    static final String DETECTION = "detection";
    static final String MITIGATION = "mitigation";

    private static final Vocabulary MODEL = Vocabulary.of(
            "model",
            "label",
            "mislabel",
            "classif",
            "misclassif",
            "predict",
            "mispredict",
            "accuracy",
            "false positive",
            "false negative",
            "bounding box",
            "wrong output",
            "inference",
            "embedding");

    private static final Vocabulary WISHES = Vocabulary.of(
            "accuracy",
            "more accurate",
            "more data",
            "more training",
            "training data",
            "retrain",
            "better model",
            "bigger model",
            "disclaimer",
            "terms of use",
            "terms of service",
            "user manual");

    private Wording() {}

    /** A harm or effect lies outside the system, where someone feels it. */
    static Optional<Concern> boundary(String row, String text) {
        return MODEL.firstIn(text)
                .map(term -> new Concern(
                        BOUNDARY,
                        row,
                        "'" + text + "' speaks of the model ('" + term
                                + "'); say what someone outside the system feels: who is hurt, held up or misled?"));
    }

    static Optional<Concern> detection(String row, String text) {
        return WISHES.fills(text)
                ? Optional.of(new Concern(
                        DETECTION,
                        row,
                        "'" + text + "' does not notice the mistake while it happens; name a sensor, a check or a"
                                + " person that does."))
                : Optional.empty();
    }

    /** A mitigation that counts lies outside the model, and is more than a wish. */
    static Optional<Concern> mitigations(String row, List<Mitigation> mitigations) {
        if (mitigations.stream().anyMatch(Wording::counts)) {
            return Optional.empty();
        }
        String sentence = mitigations.isEmpty()
                ? "nothing is done about it; add a mitigation outside the model."
                : "'" + mitigations.get(0).text()
                        + "' keeps nobody safe while the model is wrong; add a mitigation outside the model.";
        return Optional.of(new Concern(MITIGATION, row, sentence));
    }

    private static boolean counts(Mitigation mitigation) {
        return mitigation.isOutsideTheModel() && !WISHES.fills(mitigation.text());
    }
}
