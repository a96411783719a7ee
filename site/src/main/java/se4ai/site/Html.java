package se4ai.site;

/** The few pieces of HTML that several parts of a page share. */
final class Html {

    private Html() {}

    /** Text as it may stand between tags and inside a quoted attribute. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Highlighted Java that scrolls in its own box, which the keyboard reaches. */
    static String java(String source, String label) {
        return pre("java", label, JavaHighlighter.html(source.strip()));
    }

    /** Preformatted text that scrolls in its own box, which the keyboard reaches. */
    static String pre(String kind, String label, String content) {
        return "<pre class=\"" + kind + "\" tabindex=\"0\" role=\"group\" aria-label=\"" + escape(label) + "\"><code>"
                + content + "</code></pre>\n";
    }

    /** What stands before and after a table, so that a wide one scrolls alone. */
    static final String TABLE_BOX = "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"></div>";
}
