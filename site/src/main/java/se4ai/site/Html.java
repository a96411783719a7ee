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

    /** A lab's text form, in the place where the page's script puts the lab itself. */
    static String lab(String name, String content) {
        return "<section class=\"lab\" data-lab=\"" + escape(name) + "\" aria-label=\"Lab\">\n"
                + "<p class=\"lab-note\">This is the lab's text form. The lab itself runs where the page comes from a web"
                + " server and the browser has JavaScript.</p>\n"
                + pre("text", "The lab as text", content) + "</section>\n";
    }

    /** What stands before and after a table, so that a wide one scrolls alone. */
    static final String TABLE_BOX = "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"></div>";
}
