package se4ai.draw;

import java.util.List;

/** A card in the making: whatever is added stands in the table and in its text form alike. */
final class CardWriter {

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();

    /** A line that says what the card is about. */
    CardWriter heading(String words) {
        html.append("<p><strong>").append(Svg.escaped(words)).append("</strong></p>");
        return inText(words);
    }

    CardWriter line(String words) {
        html.append("<p>").append(Svg.escaped(words)).append("</p>");
        return inText(words);
    }

    /** A table, whose rows have a cell for each heading. */
    CardWriter table(List<String> headings, List<List<String>> rows) {
        html.append(Card.table(headings, rows, "").html());
        inText(String.join(" | ", headings));
        rows.forEach(row -> inText(String.join(" | ", row)));
        return this;
    }

    Card card() {
        return new Card(html.toString(), text.toString());
    }

    private CardWriter inText(String words) {
        text.append(text.length() == 0 ? "" : "\n").append(words);
        return this;
    }
}
