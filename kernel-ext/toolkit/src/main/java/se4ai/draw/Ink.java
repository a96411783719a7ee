package se4ai.draw;

/** Ink is the one set of colours and sizes that drawings, site and labs share, each light and dark. */
public enum Ink {
    INK("#1f2328", "#e8e4da"),
    PAPER("#fffdf8", "#1b1d21"),
    LINE("#d5d0c4", "#3d4148"),
    ACCENT("#1f5fa8", "#7db3f0"),
    CAUTION("#8a5a00", "#e0b050"),
    HARM("#b3261e", "#f2958f"),
    SAFE("#1a6b3c", "#79c99a"),
    MUTED("#5c6068", "#a3a8b0");

    private final String light;
    private final String dark;

    Ink(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    public String light() {
        return light;
    }

    public String dark() {
        return dark;
    }

    /** The name of the CSS property that a page may set, such as {@code --ink}. */
    public String property() {
        return "--" + css();
    }

    /** The name of the class that a shape wears to get this colour. */
    public String css() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The style of all drawings: a page's own colours where it sets them, else these, dark where the reader asks. */
    public static String style() {
        StringBuilder css = new StringBuilder(".se4ai-d{font:16px system-ui,sans-serif;max-width:100%;height:auto}");
        css.append(".se4ai-d .f-none{fill:none}.se4ai-d .bold{font-weight:700}");
        // A page rule for all drawings must not shrink a wide one; paper cannot scroll.
        css.append(".se4ai-d.se4ai-wide{max-width:none}@media print{.se4ai-d.se4ai-wide{max-width:100%}}");
        for (Ink ink : values()) {
            css.append(rule(ink, ink.light));
        }
        css.append("@media(prefers-color-scheme:dark){");
        for (Ink ink : values()) {
            css.append(rule(ink, ink.dark));
        }
        return css.append('}').toString();
    }

    private static String rule(Ink ink, String colour) {
        String value = "var(" + ink.property() + "," + colour + ")";
        return ".se4ai-d .f-" + ink.css() + "{fill:" + value + "}.se4ai-d .s-" + ink.css() + "{stroke:" + value + "}";
    }
}
