package se4ai.widget;

/** A text label is a widget that says something; what it says can be changed. */
public final class TextLabel extends Widget {

    private final Twin twin;
    private volatile String text;

    private TextLabel(String text) {
        this.text = text;
        this.twin = Twin.described("Label", "DescriptionStyle", "").with("value", text);
    }

    public static TextLabel of(String text) {
        return new TextLabel(text);
    }

    public String text() {
        return text;
    }

    /** Says something else from now on. */
    public TextLabel say(String next) {
        text = next;
        twin.update("value", next);
        return this;
    }

    @Override
    Twin twin() {
        return twin;
    }

    @Override
    Still still(WidgetHost host) {
        return new Still("<p>" + Still.escaped(text) + "</p>", text);
    }
}
