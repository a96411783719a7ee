package se4ai.kernel.advice;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a mistyped one was probably meant to be. */
final class NearestName {

    private NearestName() {}

    /** The nearest of the names, if one is near enough; the first of several. */
    static Optional<String> of(String typed, Collection<String> names) {
        String best = null;
        int least = 2 * allowed(typed) + 2;
        for (String name : names) {
            if (!name.equals(typed)) {
                int cost = cost(typed, name);
                if (cost < least) {
                    best = name;
                    least = cost;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many slips a name of this length may hold: in a short one, every letter counts. */
    private static int allowed(String typed) {
        return typed.length() < 3 ? 0 : Math.min(3, (typed.length() + 3) / 4);
    }

    /** Twice the slips; only the case of letters differs for 1. */
    private static int cost(String typed, String name) {
        if (typed.equalsIgnoreCase(name)) {
            return 1;
        }
        return 2 * distance(typed.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))
                + (Character.isUpperCase(typed.charAt(0)) == Character.isUpperCase(name.charAt(0)) ? 0 : 1);
    }

    /** Letters to insert, remove or replace and neighbours to swap, as Damerau and Levenshtein count them. */
    static int distance(String a, String b) {
        int[] older = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], older[j - 2] + 1);
                }
            }
            older = last;
            last = row;
        }
        return last[b.length()];
    }
}
