package se4ai.draw;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into lines by counting characters: no font is measured, so that it is the same everywhere. */
final class Label {

    private Label() {}

    /** Lines of at most so many characters, broken between words; only a word that is longer is broken itself. */
    static List<String> lines(String text, int characters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            String rest = word;
            if (line.length() > 0 && line.length() + 1 + rest.length() > characters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > characters) {
                lines.add(rest.substring(0, characters - 1) + "-");
                rest = rest.substring(characters - 1);
            }
            line.append(line.length() == 0 ? "" : " ").append(rest);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** At most so many lines; where that is not enough, the last one ends in an ellipsis. */
    static List<String> lines(String text, int characters, int most) {
        List<String> lines = lines(text, characters);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        kept.set(most - 1, (last.length() < characters ? last : last.substring(0, characters - 1)) + "…");
        return kept;
    }

    /** The least number of characters a line, within limits, with which the text fits into so many lines. */
    static int narrowest(String text, int lines, int least, int most) {
        int longest = words(text).stream().mapToInt(String::length).max().orElse(0);
        int characters = Math.max(least, Math.min(most, longest));
        while (characters < most && lines(text, characters).size() > lines) {
            characters++;
        }
        return characters;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            // Character.isWhitespace would bring a table of all characters into each page with a lab.
            if (at == text.length() || text.charAt(at) <= ' ') {
                if (at > from) {
                    words.add(text.substring(from, at));
                }
                from = at + 1;
            }
        }
        return words;
    }
}
