package se4ai.system;

import java.util.ArrayList;
import java.util.List;
import se4ai.measure.Vocabulary;

/**
 * A quality scenario says measurably how well a system must do something: what happens, what the system does then, and
 * how that is measured.
 *
 * <p>Source: L. Bass, P. Clements, R. Kazman, <i>Software Architecture in Practice</i>, Addison-Wesley, 3rd edition 2012.
 *
 * <pre>{@code
 * QualityScenario.when("the wearer looks at a sign")
 *         .then("its translation appears")
 *         .measured("at most 500 ms for 99 % of signs")
 * }</pre>
 *
 * @param stimulus what happens
 * @param response what the system does then
 * @param measure a number with its unit and a bound
 */
public record QualityScenario(String stimulus, String response, String measure) {

    private static final Vocabulary BOUNDS = Vocabulary.of(
            "at most",
            "at least",
            "within",
            "no more than",
            "no less than",
            "no fewer than",
            "not more than",
            "less than",
            "fewer than",
            "more than",
            "below",
            "above",
            "under",
            "up to",
            "exactly");

    private static final Vocabulary VAGUE = Vocabulary.of(
            "fast",
            "quick",
            "soon",
            "real time",
            "real-time",
            "efficient",
            "scalable",
            "robust",
            "user friendly",
            "user-friendly",
            "easy",
            "accurate",
            "reliable",
            "good",
            "high quality",
            "state of the art",
            "as possible",
            "most of the time",
            "often",
            "seldom",
            "rarely");

    /** A scenario that begins with what happens. */
    public static QualityScenario when(String stimulus) {
        return new QualityScenario(stimulus, "", "");
    }

    /** What the system does then. */
    public QualityScenario then(String answer) {
        return new QualityScenario(stimulus, answer, measure);
    }

    /** How that is measured, such as {@code at most 500 ms for 99 % of signs}. */
    public QualityScenario measured(String bound) {
        return new QualityScenario(stimulus, response, bound);
    }

    /** Why nobody could test it yet; empty where it can be tested. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (stimulus.isBlank()) {
            gaps.add("it does not say when: what happens, and to whom?");
        }
        if (response.isBlank()) {
            gaps.add("it does not say what the system does then");
        }
        if (measure.isBlank()) {
            gaps.add("it has no measure: which number would show that it is met?");
            return List.copyOf(gaps);
        }
        VAGUE.firstIn(measure)
                .ifPresent(word ->
                        gaps.add("'" + word + "' is not a measure; two people could disagree whether it is met"));
        if (!hasNumberWithUnit(measure)) {
            gaps.add("'" + measure + "' has no number with a unit, such as 500 ms or 99 %");
        }
        if (BOUNDS.firstIn(measure).isEmpty()) {
            gaps.add("'" + measure + "' is no bound; write at most, at least or within");
        }
        return List.copyOf(gaps);
    }

    /** Whether somebody could test it. */
    public boolean isMeasurable() {
        return gaps().isEmpty();
    }

    /** A digit, and behind its number a word or a sign. */
    private static boolean hasNumberWithUnit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i)) && (i + 1 == text.length() || !isPartOfNumber(text.charAt(i + 1)))) {
                int next = i + 1;
                while (next < text.length() && text.charAt(next) == ' ') {
                    next++;
                }
                if (next < text.length()
                        && (Character.isLetter(text.charAt(next)) || "%€$°µ‰".indexOf(text.charAt(next)) >= 0)) {
                    return true;
                }
            }
        }
        return text.indexOf('€') >= 0 && text.chars().anyMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPartOfNumber(char c) {
        return isDigit(c) || c == '.' || c == ',';
    }

    @Override
    public String toString() {
        return "When " + stimulus + ", " + response + ": " + measure;
    }
}
