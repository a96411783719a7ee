package se4ai.draw;

import java.util.List;
import se4ai.check.GuessResult;
import se4ai.check.Hint;
import se4ai.check.Verdict;

/**
 * A card is a short message or table as HTML, with the same content as plain text beside it.
 *
 * @param html without scripts; it takes its text colour from the page, so that it reads in light and dark
 */
public record Card(String html, String text) {

    private static final String BOX = "border-left:4px solid;padding:.4em .8em;margin:.4em 0;";

    public static Card of(Verdict verdict) {
        String kind = switch (verdict.kind()) {
            case NOT_YET -> "notyet";
            case ALMOST -> "almost";
            case CORRECT -> "correct";
        };
        Ink ink = switch (verdict.kind()) {
            case NOT_YET -> Ink.MUTED;
            case ALMOST -> Ink.CAUTION;
            case CORRECT -> Ink.SAFE;
        };
        return box(
                "se4ai-verdict se4ai-" + kind,
                ink,
                verdict.kind().shape() + " " + verdict.kind().word(),
                verdict.message(),
                verdict.toString());
    }

    public static Card of(Hint hint) {
        return box("se4ai-hint", Ink.ACCENT, "Hint " + hint.level() + " of " + hint.of(), hint.text(), hint.toString());
    }

    public static Card of(GuessResult result) {
        return box("se4ai-guess", Ink.ACCENT, "Prediction", result.toString(), result.toString());
    }

    /** A table with a heading for each column. */
    public static Card table(List<String> headings, List<List<String>> rows, String text) {
        StringBuilder html = new StringBuilder("<table class=\"se4ai-table\"><thead><tr>");
        headings.forEach(cell ->
                html.append("<th scope=\"col\">").append(Svg.escaped(cell)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(Svg.escaped(cell)).append("</td>"));
            html.append("</tr>");
        }
        return new Card(html.append("</tbody></table>").toString(), text);
    }

    private static Card box(String css, Ink ink, String word, String message, String text) {
        String html = "<div class=\"" + css + "\" style=\"" + BOX + "border-color:var(" + ink.property() + ","
                + ink.light() + ")\"><strong>" + Svg.escaped(word) + "</strong> " + Svg.escaped(message) + "</div>";
        return new Card(html, text);
    }

    @Override
    public String toString() {
        return text;
    }
}
