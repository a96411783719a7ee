package se4ai.kernel.magic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words behind a magic's name: options, which begin with a hyphen, and all others.
 *
 * @param all in order; blanks within quotes belong to a word, and a backslash is a character like any other
 */
record Words(List<String> all) {

    Words {
        all = List.copyOf(all);
    }

    /**
     * Takes a text apart at its blanks.
     *
     * @throws MagicException where a quote is not closed
     */
    static Words of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean isOpen = false;
        char quote = 0;
        for (char c : text.toCharArray()) {
            if (quote != 0 ? c == quote : c == '"' || c == '\'') {
                quote = quote == 0 ? c : 0;
                isOpen = true;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                if (isOpen) {
                    words.add(word.toString());
                }
                word.setLength(0);
                isOpen = false;
            } else {
                word.append(c);
                isOpen = true;
            }
        }
        if (quote != 0) {
            throw new MagicException(
                    "A quote that is opened must be closed, but in " + text + " one " + quote + " has no partner.");
        }
        if (isOpen) {
            words.add(word.toString());
        }
        return new Words(words);
    }

    /** Those that are no options. */
    List<String> plain() {
        return all.stream().filter(word -> !isOption(word)).toList();
    }

    /** Whether one of the option's spellings is there. */
    boolean has(String option) {
        return all.contains(option);
    }

    /** What stands behind {@code --option=}. */
    Optional<String> value(String option) {
        return all.stream()
                .filter(word -> word.startsWith(option + "="))
                .map(word -> word.substring(option.length() + 1))
                .findFirst();
    }

    /** Throws for an option that is none of these. */
    void requireOnly(String magic, Set<String> options) {
        for (String word : all) {
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            if (isOption(word) && !options.contains(name)) {
                throw new MagicException(magic + " has no option '" + name + "'; "
                        + (options.isEmpty()
                                ? "it takes none."
                                : "its options are "
                                        + String.join(
                                                ", ", options.stream().sorted().toList()) + "."));
            }
        }
    }

    private static boolean isOption(String word) {
        return word.startsWith("-") && word.length() > 1;
    }
}
