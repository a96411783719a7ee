package se4ai.kernel.magic;

import java.util.List;
import se4ai.draw.Card;

/** Writes what a magic has to say as a card. */
final class Note {

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();

    static Card of(String sentence) {
        return new Note().line(sentence).card();
    }

    Note heading(String words) {
        html.append("<p><strong>").append(escaped(words)).append("</strong></p>");
        return inText(words);
    }

    Note line(String words) {
        html.append("<p>").append(escaped(words)).append("</p>");
        return inText(words);
    }

    /** Text whose lines and blanks stay as they are. */
    Note listing(String words) {
        html.append("<pre>").append(escaped(words)).append("</pre>");
        return inText(words);
    }

    Note table(List<String> headings, List<List<String>> rows) {
        html.append(Card.table(headings, rows, "").html());
        rows.forEach(row -> inText(String.join(" — ", row)));
        return this;
    }

    Card card() {
        return new Card(html.toString(), text.toString());
    }

    private Note inText(String words) {
        text.append(text.length() == 0 ? "" : "\n").append(words);
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
