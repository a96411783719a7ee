package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;

/** Parity is that two runs of a scenario say the same: the same words, and numbers that agree to 1e-9. */
final class Parity {

    private static final double AGREEMENT = 1e-9;

    private Parity() {}

    static void assertSame(String actual, String expected) {
        List<String> lines = actual.lines().toList();
        List<String> wanted = expected.lines().toList();
        assertThat(lines).hasSameSizeAs(wanted);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).matches(sameAs(wanted.get(i)), "says the same as: " + wanted.get(i));
        }
    }

    private static Predicate<String> sameAs(String wanted) {
        return line -> {
            String[] words = line.split(" ");
            String[] others = wanted.split(" ");
            boolean same = words.length == others.length;
            for (int i = 0; same && i < words.length; i++) {
                same = words[i].equals(others[i]) || agree(words[i], others[i]);
            }
            return same;
        };
    }

    private static boolean agree(String word, String other) {
        try {
            double a = Double.parseDouble(word);
            double b = Double.parseDouble(other);
            return Math.abs(a - b) <= AGREEMENT * Math.max(Math.abs(a), Math.abs(b));
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
