package se4ai.faulttree.exchange;

import se4ai.faulttree.CommonCauseGroup.Model;

/** The names of common-cause models in texts. */
final class GroupWords {

    private GroupWords() {}

    static String of(Model model) {
        return switch (model) {
            case BETA -> "beta";
            case MGL -> "mgl";
            case ALPHA -> "alpha";
        };
    }

    static Model model(String word, String group, int line) {
        for (Model model : Model.values()) {
            if (of(model).equals(word)) {
                return model;
            }
        }
        throw Misread.at(
                line,
                "The model '" + Quotes.cut(word) + "' of common-cause group '" + Quotes.cut(group)
                        + "' is not known. Known are beta, mgl and alpha.");
    }
}
