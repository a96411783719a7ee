package se4ai.kernel.magic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a reader most probably meant. */
final class Nearest {

    private Nearest() {}

    /** The one that takes the fewest slips of the pen, unless that is more than a third of its letters. */
    static Optional<String> to(String name, Collection<String> names) {
        String word = name.toLowerCase(Locale.ROOT);
        return names.stream()
                .sorted(Comparator.comparingInt((String other) -> slips(word, other))
                        .thenComparing(other -> other))
                .findFirst()
                .filter(other -> slips(word, other) <= Math.max(1, (Math.max(word.length(), other.length()) + 1) / 3));
    }

    /** How many letters are added, left out, wrong, or swapped with the next one (optimal string alignment). */
    static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(one, other, i, j, slips);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int least(String one, String other, int i, int j, int[][] slips) {
        int wrong = one.charAt(i - 1) == Character.toLowerCase(other.charAt(j - 1)) ? 0 : 1;
        int least = Math.min(Math.min(slips[i - 1][j], slips[i][j - 1]) + 1, slips[i - 1][j - 1] + wrong);
        boolean isSwapped = i > 1
                && j > 1
                && one.charAt(i - 1) == Character.toLowerCase(other.charAt(j - 2))
                && one.charAt(i - 2) == Character.toLowerCase(other.charAt(j - 1));
        return isSwapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
