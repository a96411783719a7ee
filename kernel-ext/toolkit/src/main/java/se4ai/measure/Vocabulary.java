package se4ai.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A vocabulary is a list of words and phrases to look for in a sentence, such as those that only speak of a model.
 *
 * <p>It looks at words, not at meaning: a term that is found is a reason to read the sentence again.
 *
 * <pre>{@code
 * Vocabulary.of("label", "more data").firstIn("It shows the wrong labels.");   // label
 * }</pre>
 *
 * @param terms lower case, each the beginning of a word or phrase
 */
public record Vocabulary(List<String> terms) {

    public Vocabulary {
        terms = List.copyOf(terms);
    }

    public static Vocabulary of(String... terms) {
        return new Vocabulary(List.of(terms));
    }

    /** The first of the terms that a word or phrase of the text begins with. */
    public Optional<String> firstIn(String text) {
        String words = " " + plain(text);
        return terms.stream().filter(term -> words.contains(" " + term)).findFirst();
    }

    /** Whether each part of the text, between commas and the word and, has one of the terms. */
    public boolean fills(String text) {
        List<String> parts = parts(text);
        return !parts.isEmpty() && parts.stream().allMatch(part -> firstIn(part).isPresent());
    }

    /** The words of a text in lower case, one blank between them, without punctuation. */
    public static String plain(String text) {
        StringBuilder words = new StringBuilder();
        boolean between = false;
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (isPartOfWord(c)) {
                words.append(between && words.length() > 0 ? " " : "").append(c);
                between = false;
            } else {
                between = true;
            }
        }
        return words.toString();
    }

    private static List<String> parts(String text) {
        // Not split(), which brings regular expressions into the browser.
        String rest = text.toLowerCase(Locale.ROOT).replace(';', ',').replace(" and ", ",") + ",";
        List<String> parts = new ArrayList<>();
        for (int end = rest.indexOf(','); end >= 0; end = rest.indexOf(',')) {
            if (!plain(rest.substring(0, end)).isEmpty()) {
                parts.add(rest.substring(0, end));
            }
            rest = rest.substring(end + 1);
        }
        return parts;
    }

    /** Letters of other alphabets count; of the signs beyond ASCII, so do those: no table of them is needed. */
    private static boolean isPartOfWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c > 127 && !isSign(c);
    }

    private static boolean isSign(char c) {
        return c < 192 || c >= 0x2000 && c < 0x2C00;
    }

    @Override
    public String toString() {
        return String.join(", ", terms);
    }
}
