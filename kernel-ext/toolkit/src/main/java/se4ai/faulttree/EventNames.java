package se4ai.faulttree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se4ai.measure.Vocabulary;

/** Compares the names of events as a reader does: without case and punctuation, and forgiving a slip of the pen. */
final class EventNames {

    private static final Set<String> FILLERS = Set.of(
            "a", "an", "the", "is", "are", "was", "were", "be", "been", "has", "have", "it", "its", "of", "to", "in",
            "on", "at", "for", "by", "with", "that", "this", "and", "or", "will", "shall", "must", "can", "does", "do");
    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "always");
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "e");
    private static final int LONG_WORD = 5;
    private static final int SLIPS = 2;

    private EventNames() {}

    /** In lower case, one blank between words, without punctuation. */
    static String folded(String name) {
        return Vocabulary.plain(name);
    }

    /** Whether two names probably mean the same event; numbers and single letters must agree. */
    static boolean areNear(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        if (first.isEmpty() || first.size() != second.size()) {
            return folded(one).equals(folded(other));
        }
        if (first.size() == 2
                && first.get(0).equals(second.get(1))
                && first.get(1).equals(second.get(0))) {
            return true;
        }
        int slips = 0;
        for (int i = 0; i < first.size(); i++) {
            if (!first.get(i).equals(second.get(i))) {
                slips += isSlip(first.get(i), second.get(i)) ? 1 : first.size() + 1;
            }
        }
        return slips <= 1;
    }

    /** How much of a statement's words a name takes up, from 0 to 1; only the first five letters of a word count. */
    static double share(String statement, String name) {
        Set<String> found = Set.copyOf(beginnings(name));
        List<String> sought = beginnings(statement);
        long shared = sought.stream().filter(found::contains).count();
        return sought.isEmpty() ? 0 : (double) shared / sought.size();
    }

    private static List<String> beginnings(String text) {
        return words(text).stream()
                .filter(word -> !NEGATIONS.contains(word))
                .map(word -> word.substring(0, Math.min(LONG_WORD, word.length())))
                .toList();
    }

    /** The words that carry meaning, without their endings. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String rest = folded(name) + " ";
        for (int end = rest.indexOf(' '); end >= 0; end = rest.indexOf(' ')) {
            String word = rest.substring(0, end);
            if (!word.isEmpty() && !FILLERS.contains(word)) {
                words.add(stem(word));
            }
            rest = rest.substring(end + 1);
        }
        return words;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LONG_WORD - 1) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static boolean isSlip(String one, String other) {
        return one.length() >= LONG_WORD
                && other.length() >= LONG_WORD
                && one.charAt(0) == other.charAt(0)
                && hasNoDigit(one)
                && hasNoDigit(other)
                && distance(one, other) <= SLIPS;
    }

    private static boolean hasNoDigit(String word) {
        return word.chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    /** Levenshtein: how many letters to change, add or take away. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
