package se4ai.kernel.install;

import java.util.ArrayList;
import java.util.List;

/** Splits a line into words as a shell does: at spaces, but not between quotation marks. */
public final class Words {

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private char quote;
    private boolean begun;

    private Words() {}

    public static List<String> of(String line) {
        Words words = new Words();
        line.chars().forEach(character -> words.take((char) character));
        if (words.quote != 0) {
            throw new InstallException(
                    "The options '" + line + "' have an opening " + words.quote + " without a closing one; add it.");
        }
        words.end();
        return List.copyOf(words.words);
    }

    private void take(char character) {
        if (quote != 0 && character == quote) {
            quote = 0;
        } else if (quote == 0 && (character == '"' || character == '\'')) {
            quote = character;
            begun = true;
        } else if (quote == 0 && Character.isWhitespace(character)) {
            end();
        } else {
            word.append(character);
            begun = true;
        }
    }

    private void end() {
        if (begun) {
            words.add(word.toString());
            word.setLength(0);
            begun = false;
        }
    }
}
