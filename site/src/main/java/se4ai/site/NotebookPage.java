package se4ai.site;

import java.util.List;
import java.util.Map;
import se4ai.notebook.BadInputException;
import se4ai.notebook.Cell;
import se4ai.notebook.Notebook;

/** A notebook's page: its cells from top to bottom, each of which a link can name. */
final class NotebookPage {

    /** Tags that a reader should see: a shape and a word. */
    private static final Map<String, String> MARKS =
            Map.of("predict", "Predict before you run", "exercise", "Exercise");

    private final Outline outline = new Outline();
    private final Prose prose = new Prose(outline);
    private final Outputs outputs;
    private final String body;

    NotebookPage(Notebook notebook, Images images) {
        outputs = new Outputs(prose, outline, images);
        notebook.cells().forEach(cell -> outline.unique(cell.id()));
        StringBuilder html = new StringBuilder();
        for (Cell cell : notebook.cells()) {
            html.append(checked(cell));
        }
        body = html.toString();
    }

    String body() {
        return body;
    }

    Outline outline() {
        return outline;
    }

    private String checked(Cell cell) {
        try {
            return html(cell);
        } catch (BadInputException e) {
            throw new BadInputException("Cell '" + cell.id() + "': " + e.getMessage(), e);
        }
    }

    private String html(Cell cell) {
        return switch (cell.kind()) {
            case MARKDOWN ->
                "<div class=\"cell prose\" id=\"" + Html.escape(cell.id()) + "\">\n" + marks(cell)
                        + prose.html(cell.source()) + "</div>\n";
            case CODE -> "<div class=\"cell code\" id=\"" + Html.escape(cell.id()) + "\">\n" + code(cell) + "</div>\n";
            case RAW -> "";
        };
    }

    private String code(Cell cell) {
        List<String> tags = cell.tags();
        String source = tags.contains("remove-input") || cell.source().isBlank() ? "" : source(cell);
        String html = marks(cell) + source + outputs.html(cell);
        return tags.contains("setup")
                ? "<details class=\"setup\"><summary>Set-up</summary>\n" + html + "</details>\n"
                : html;
    }

    private static String source(Cell cell) {
        return "<div class=\"source\">\n<a class=\"anchor\" href=\"#" + Html.escape(cell.id())
                + "\" aria-label=\"Link to cell " + Html.escape(cell.id()) + "\">#</a>\n"
                + Html.java(cell.source(), "Code of cell " + cell.id()) + "</div>\n";
    }

    private static String marks(Cell cell) {
        StringBuilder html = new StringBuilder();
        for (String tag : cell.tags()) {
            if (MARKS.containsKey(tag)) {
                html.append("<p class=\"mark mark-")
                        .append(tag)
                        .append("\">")
                        .append(MARKS.get(tag))
                        .append("</p>\n");
            }
        }
        return html.toString();
    }
}
