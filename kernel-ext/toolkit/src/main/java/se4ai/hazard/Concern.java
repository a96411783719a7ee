package se4ai.hazard;

/**
 * A concern is something in a safety analysis that deserves a second look: a gap, a contradiction, or a wish taken for a
 * measure.
 *
 * @param rule the rule's name, such as {@code system boundary}
 * @param row what it is about
 * @param sentence what was seen and what to do
 */
public record Concern(String rule, String row, String sentence) {

    @Override
    public String toString() {
        return row + ": " + sentence;
    }
}
