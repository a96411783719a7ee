package se4ai.faulttree.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives names of any characters identifiers that every program accepts: letters, digits, {@code _}, single {@code -}. */
final class Identifiers {

    private final Map<String, String> ids = new HashMap<>();

    Identifiers(Collection<String> names) {
        Set<String> taken = new HashSet<>();
        names.stream().filter(Identifiers::isOne).forEach(taken::add);
        Map<String, Integer> next = new HashMap<>();
        for (String name : names) {
            if (isOne(name)) {
                ids.put(name, name);
            } else if (!ids.containsKey(name)) {
                String plain = plain(name);
                String id = plain;
                while (!taken.add(id)) {
                    id = plain + "_" + next.merge(plain, 2, (last, two) -> last + 1);
                }
                ids.put(name, id);
            }
        }
    }

    String of(String name) {
        return ids.getOrDefault(name, name);
    }

    static boolean isOne(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean inside = i > 0 && i + 1 < name.length();
            if (!isLetter(c) && !(i > 0 && isDigit(c)) && !(c == '-' && inside && name.charAt(i - 1) != '-')) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static String plain(String name) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isLetter(c) || isDigit(c)) {
                id.append(c);
            } else if (id.length() > 0 && id.charAt(id.length() - 1) != '_') {
                id.append('_');
            }
        }
        return id.length() == 0 || isDigit(id.charAt(0)) ? "e_" + id : id.toString();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
