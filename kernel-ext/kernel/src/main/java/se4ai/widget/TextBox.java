package se4ai.widget;

/** A text box is an input for a line of text. */
public final class TextBox extends Input<String> {

    private final Twin twin;
    private volatile String text;

    private TextBox(String name, String text) {
        super(name, "A text box");
        this.text = text;
        this.twin = hearing(
                Twin.described("Text", "DescriptionStyle", name)
                        .layout("width", "30em")
                        .layout("max_width", "100%")
                        .with("value", text)
                        .with("placeholder", "")
                        .with("continuous_update", true),
                "value");
    }

    /** A text box that starts with a text: {@code TextBox.of("word", "")}. */
    public static TextBox of(String name, String start) {
        return new TextBox(name, start);
    }

    @Override
    public String value() {
        return text;
    }

    @Override
    public TextBox set(String next) {
        text = next;
        changedHere("value", next);
        return this;
    }

    @Override
    boolean take(Object sent) {
        String before = text;
        text = sent instanceof String next ? next : before;
        return !text.equals(before);
    }

    @Override
    String reading() {
        return "'" + name() + "' = \"" + text + "\"";
    }

    @Override
    Twin twin() {
        return twin;
    }

    @Override
    Still still(WidgetHost host) {
        String html = "<p>" + Still.escaped(name()) + ": <strong>" + Still.escaped(text) + "</strong></p>";
        return new Still(html, name() + ": " + text);
    }
}
