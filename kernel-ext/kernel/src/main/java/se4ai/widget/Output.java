package se4ai.widget;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An output is a widget that shows a value as a cell would; what it shows can be changed. */
public final class Output extends Widget {

    private final Twin twin = Twin.of(FrontEndModule.OUTPUT, "Output")
            .layout("max_width", "100%")
            .with("msg_id", "")
            .with("outputs", List.of());
    private volatile Shown shown = Shown.NOTHING;

    Output() {}

    public static Output empty() {
        return new Output();
    }

    /** Shows a value in the place of the one before. */
    public Output show(@Nullable Object value) {
        fill(Shown.of(Hosts.current(), "", () -> value));
        return this;
    }

    public Output clear() {
        fill(Shown.NOTHING);
        return this;
    }

    /** Shows what a function gives, and says for which inputs it fails. */
    void show(WidgetHost host, String at, Supplier<@Nullable Object> function) {
        fill(Shown.of(host, at, function));
    }

    private void fill(Shown next) {
        shown = next;
        twin.update("outputs", next.outputs());
    }

    @Override
    Twin twin() {
        return twin;
    }

    @Override
    Still still(WidgetHost host) {
        return shown.still();
    }
}
