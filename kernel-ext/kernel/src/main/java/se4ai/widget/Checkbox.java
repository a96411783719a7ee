package se4ai.widget;

/** A checkbox is an input that is on or off. */
public final class Checkbox extends Input<Boolean> {

    private final Twin twin;
    private volatile boolean isOn;

    private Checkbox(String name, boolean isOn) {
        super(name, "A checkbox");
        this.isOn = isOn;
        this.twin = hearing(
                Twin.described("Checkbox", "DescriptionStyle", name)
                        .with("value", isOn)
                        .with("indent", false),
                "value");
    }

    /** A checkbox that starts on or off: {@code Checkbox.of("normalize", true)}. */
    public static Checkbox of(String name, boolean start) {
        return new Checkbox(name, start);
    }

    @Override
    public Boolean value() {
        return isOn;
    }

    @Override
    public Checkbox set(Boolean next) {
        isOn = next;
        changedHere("value", next);
        return this;
    }

    @Override
    boolean take(Object sent) {
        boolean before = isOn;
        isOn = sent instanceof Boolean next ? next : before;
        return isOn != before;
    }

    @Override
    String reading() {
        return "'" + name() + "' " + (isOn ? "on" : "off");
    }

    @Override
    Twin twin() {
        return twin;
    }

    @Override
    Still still(WidgetHost host) {
        String text = (isOn ? "☑ " : "☐ ") + name();
        return new Still("<p>" + Still.escaped(text) + "</p>", text);
    }
}
