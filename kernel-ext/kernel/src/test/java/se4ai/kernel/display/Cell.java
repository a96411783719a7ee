package se4ai.kernel.display;

import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.jspecify.annotations.Nullable;

/** What a cell shows for a value, through the renderer of a kernel. */
final class Cell {

    private Cell() {}

    static DisplayData shows(@Nullable Object value, String... as) {
        Renderer renderer = new Renderer();
        Shows.register(renderer);
        return Shows.rendered(renderer, value, as);
    }

    static String text(@Nullable Object value) {
        return String.valueOf(shows(value).getData(MIMEType.TEXT_PLAIN));
    }

    /** The rows of the table that is shown, without tags and styles; "null" where there is none. */
    static String table(@Nullable Object value) {
        return String.valueOf(shows(value).getData(MIMEType.TEXT_HTML))
                .replaceAll(" style=\"[^\"]*\"| scope=\"[^\"]*\"", "")
                .replace("</tr>", "\n")
                .replace("</caption>", "\n")
                .replace("<p>", "\n")
                .replaceAll("</t[dh]><t[dh]>", " | ")
                .replaceAll("<[^>]*>", "")
                .strip();
    }
}
