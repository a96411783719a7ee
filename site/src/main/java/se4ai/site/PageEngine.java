package se4ai.site;

import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import se4ai.notebook.BadInputException;

/** The page engine turns the site's Markdown pages into HTML in the same way as the prose of notebooks. */
public final class PageEngine extends MarkupEngine {

    @Override
    public void processBody(ParserContext context) {
        Outline outline = new Outline();
        DocumentModel page = context.getDocumentModel();
        outline.takesAsTitle(page.getTitle());
        try {
            context.setBody(new Prose(outline).html(context.getBody()));
        } catch (BadInputException e) {
            throw new BadInputException("Page '" + context.getFile().getName() + "': " + e.getMessage(), e);
        }
        page.put("contents", outline.html());
    }
}
