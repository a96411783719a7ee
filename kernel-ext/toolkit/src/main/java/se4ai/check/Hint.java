package se4ai.check;

/**
 * A hint is a step towards an answer, given to who asks; the first nudges, the last nearly tells.
 *
 * @param level from 1
 * @param of how many there are
 */
public record Hint(String exercise, int level, int of, String text) {

    @Override
    public String toString() {
        return "Hint " + level + " of " + of + ": " + text;
    }
}
