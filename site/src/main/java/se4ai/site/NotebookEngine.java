package se4ai.site;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Date;
import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import se4ai.notebook.BadInputException;
import se4ai.notebook.Notebook;

/**
 * The notebook engine teaches JBake a markup of its own: executed notebooks of nbformat 4.5.
 *
 * <p>What a page says about itself comes from {@code metadata.se4ai}: number, title, question, summary, minutes.
 */
public final class NotebookEngine extends MarkupEngine {

    @Override
    public void processHeader(ParserContext context) {
        DocumentModel page = context.getDocumentModel();
        page.setType("notebook");
        page.setStatus("published");
        page.setTags(new String[0]);
        page.setDate(new Date(0));
    }

    @Override
    public void processBody(ParserContext context) {
        Path file = context.getFile().toPath();
        Notebook notebook = Notebook.read(file);
        try {
            NotebookPage html = new NotebookPage(notebook, images(context));
            describe(context.getDocumentModel(), notebook, html.outline(), file);
            context.setBody(html.body());
        } catch (BadInputException e) {
            throw new BadInputException("Notebook '" + file.getFileName() + "', " + e.getMessage(), e);
        }
    }

    private static Images images(ParserContext context) {
        Path content = context.getConfig().getContentFolder().toPath();
        int depth = content.relativize(context.getFile().toPath()).getNameCount() - 1;
        Path folder = context.getConfig().getAssetFolder().toPath().resolve("img");
        return new Images(folder, "../".repeat(depth) + "img/");
    }

    private static void describe(DocumentModel page, Notebook notebook, Outline outline, Path file) {
        JsonObject about = notebook.metadata().get("se4ai") instanceof JsonObject given ? given : new JsonObject();
        String heading = outline.title() == null ? file.getFileName().toString() : outline.title();
        String summary = text(about, "summary", "");
        page.put("title", text(about, "title", heading));
        page.put("summary", summary);
        page.put("question", text(about, "question", summary));
        page.put("number", number(about, "number", Integer.MAX_VALUE));
        page.put("minutes", number(about, "minutes", 0));
        page.put("contents", outline.html());
        page.put("source", file.getFileName().toString());
    }

    private static String text(JsonObject about, String key, String fallback) {
        JsonElement value = about.get(key);
        return value == null ? fallback : value.getAsString();
    }

    private static int number(JsonObject about, String key, int fallback) {
        JsonElement value = about.get(key);
        return value == null ? fallback : value.getAsInt();
    }
}
