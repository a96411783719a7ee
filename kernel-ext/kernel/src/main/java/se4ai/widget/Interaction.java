package se4ai.widget;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An interaction is a widget of inputs with what a function makes of them below, redrawn as they change. */
public final class Interaction extends Widget {

    private final List<Input<?>> inputs;
    private final Supplier<@Nullable Object> function;
    private final Output output = new Output();
    private final WidgetBox box;
    private volatile boolean isDrawn;

    Interaction(List<Input<?>> inputs, Supplier<@Nullable Object> function) {
        this.inputs = List.copyOf(inputs);
        this.function = function;
        this.box = WidgetBox.column(
                Stream.concat(inputs.stream(), Stream.of(output)).toArray(Widget[]::new));
        Redraws redraws = new Redraws(this::redraw);
        inputs.forEach(input -> input.listen(redraws));
    }

    /** Draws at once, while the cell runs in which it is made: there a loop without an end can be stopped. */
    Interaction drawn(WidgetHost host) {
        isDrawn = true;
        String at = inputs.stream().map(Input::reading).collect(Collectors.joining(", "));
        output.show(host, at, function);
        return this;
    }

    private void redraw() {
        WidgetHost host = output.twin().host();
        if (host == null) {
            isDrawn = false;
        } else {
            drawn(host);
        }
    }

    @Override
    Twin twin() {
        return box.twin();
    }

    @Override
    Still still(WidgetHost host) {
        if (!isDrawn) {
            drawn(host);
        }
        return box.still(host);
    }
}
