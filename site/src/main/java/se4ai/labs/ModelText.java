package se4ai.labs;

import se4ai.faulttree.ProbabilityModel;
import se4ai.faulttree.exchange.ModelWords;

/** A model text is a probability model in a field; an empty field is a probability that is not known. */
final class ModelText {

    private ModelText() {}

    static String of(ProbabilityModel model) {
        return model instanceof ProbabilityModel.Unknown ? "" : ModelWords.of(model);
    }

    static ProbabilityModel read(String event, String text) {
        return text.isBlank() ? ProbabilityModel.unknown() : ModelWords.read(event, text.strip());
    }
}
