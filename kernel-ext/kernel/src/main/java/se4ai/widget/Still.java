package se4ai.widget;

/**
 * A still is what a widget looks like where nothing moves: in a saved notebook, on a page of the site, as text.
 *
 * @param html a fragment without scripts
 * @param text the same, for who cannot see it
 */
record Still(String html, String text) {

    /** Text that stands for itself in HTML. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
