package se4ai.kernel.advice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One error of the compiler, with what stands around it.
 *
 * @param code the compiler's own key of the message, such as {@code compiler.err.expected}
 * @param message the compiler's message in English
 * @param source the snippet
 * @param start where in the snippet the error begins, in characters
 * @param at where in what is marked the compiler stumbled, such as at a dot or an operator
 * @param end where the error ends
 * @param later what stands in the cell behind the snippet
 * @param scope the names that could have been meant
 */
public record Mistake(
        String code, String message, String source, int start, int at, int end, String later, Scope scope) {

    private static final Pattern QUALIFIER = Pattern.compile("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])");
    private static final Pattern WORD = Pattern.compile("\\w+");

    /** Places outside of the snippet are moved into it. */
    public Mistake {
        start = Math.max(0, Math.min(start, source.length()));
        at = Math.max(start, Math.min(at, source.length()));
        end = Math.max(start, Math.min(end, source.length()));
    }

    /** What the compiler marks. */
    String marked() {
        return source.substring(start, end);
    }

    /** The snippet up to the mark. */
    String before() {
        return source.substring(0, start);
    }

    /** The snippet behind the mark. */
    String after() {
        return source.substring(end);
    }

    /** Where the compiler stumbled, to the end of the line. */
    String fromThere() {
        int lineEnd = source.indexOf('\n', at);
        return source.substring(at, lineEnd < 0 ? source.length() : lineEnd);
    }

    /** A match in the message, with types called by their simple names. */
    Optional<Matcher> says(String pattern) {
        return find(pattern, simple(message));
    }

    /** The word that ends right before the mark, blanks aside; empty where another sign stands there. */
    String wordBefore() {
        return find("(\\w+)\\s*$", before()).map(found -> found.group(1)).orElse("");
    }

    /** The word that begins where the compiler stumbled, blanks aside; empty where another sign stands there. */
    String wordThere() {
        Matcher word = WORD.matcher(source.substring(at).stripLeading());
        return word.lookingAt() ? word.group() : "";
    }

    static Optional<Matcher> find(String pattern, String text) {
        return Optional.of(Pattern.compile(pattern).matcher(text)).filter(Matcher::find);
    }

    /** A text with java.lang.String and its like as String. */
    static String simple(String text) {
        return QUALIFIER.matcher(text).replaceAll("");
    }
}
