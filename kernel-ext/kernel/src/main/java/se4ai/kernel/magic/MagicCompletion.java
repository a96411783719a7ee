package se4ai.kernel.magic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What a magic that is being typed may become. */
final class MagicCompletion {

    private final MagicHost host;
    private final Set<String> more;

    MagicCompletion(MagicHost host, Set<String> more) {
        this.host = host;
        this.more = more;
    }

    List<String> of(String text) {
        String line = line(text);
        if (!line.startsWith("%")) {
            return List.of();
        }
        String signs = line.startsWith("%%") ? "%%" : "%";
        int end = MagicCell.endOfName(line, 0);
        if (end == line.length()) {
            return names(signs, line.substring(signs.length()));
        }
        String word = text.substring(startOfWord(text));
        return Known.of(line.substring(signs.length(), end))
                .map(known -> known.magic().complete(word, host))
                .orElse(List.of());
    }

    /** Words end at blanks, except within quotes; a quote belongs to its word. */
    static int startOfWord(String text) {
        int start = text.length() - line(text).length();
        char quote = 0;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0 ? c == quote : c == '"' || c == '\'') {
                quote = quote == 0 ? c : 0;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                start = at + 1;
            }
        }
        return start;
    }

    private List<String> names(String signs, String begun) {
        Set<String> names = new TreeSet<>(more);
        Arrays.stream(Known.values()).forEach(known -> names.add(known.title()));
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(begun.toLowerCase(Locale.ROOT)))
                .map(name -> signs + name)
                .toList();
    }

    /** The cursor's line, without the blanks before it. */
    private static String line(String text) {
        return text.substring(text.lastIndexOf('\n') + 1).stripLeading();
    }
}
