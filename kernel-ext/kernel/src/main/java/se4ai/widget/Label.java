package se4ai.widget;

/** A label is a widget that says something; what it says can be changed. */
public final class Label extends Widget {

    private final Twin twin;
    private volatile String text;

    private Label(String text) {
        this.text = text;
        this.twin = Twin.described("Label", "DescriptionStyle", "").with("value", text);
    }

    public static Label of(String text) {
        return new Label(text);
    }

    public String text() {
        return text;
    }

    /** Says something else from now on. */
    public Label say(String next) {
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
