package se4ai.widget;

/** A button is a widget that does something when it is pressed. */
public final class Button extends Widget {

    private final String name;
    private final Runnable action;
    private final Twin twin;
    // As for an input that moves: pressed again and again while it works, it works once more.
    private final Redraws presses = new Redraws(this::act);

    private Button(String name, Runnable action) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "A button must have a name to be read on it but it was blank. Name it after what it does.");
        }
        this.name = name;
        this.action = action;
        this.twin = Twin.described("Button", "ButtonStyle", name)
                .layout("width", "max-content")
                .with("tooltip", name)
                .with("icon", "")
                .with("button_style", "")
                .onTold(content -> {
                    if ("click".equals(content.get("event"))) {
                        press();
                    }
                });
    }

    /** A button and what it does: {@code Button.of("train", () -> out.show(model.train()))}. */
    public static Button of(String name, Runnable action) {
        return new Button(name, action);
    }

    /** Does what a press in the page does. */
    public void press() {
        WidgetHost host = twin.host();
        presses.ask(host == null ? Runnable::run : host.redraws());
    }

    private void act() {
        try {
            action.run();
        } catch (RuntimeException e) {
            System.err.println("The button '" + name + "' failed: " + Shown.sentence(e));
        }
    }

    @Override
    Twin twin() {
        return twin;
    }

    @Override
    Still still(WidgetHost host) {
        return new Still("<p>[" + Still.escaped(name) + "]</p>", "[" + name + "]");
    }
}
