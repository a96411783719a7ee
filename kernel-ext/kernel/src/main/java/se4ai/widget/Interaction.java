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

    Interaction(List<Input<?>> inputs, Supplier<@Nullable Object> function) {
        this.inputs = List.copyOf(inputs);
        this.function = function;
        this.box = WidgetBox.column(
                Stream.concat(inputs.stream(), Stream.of(output)).toArray(Widget[]::new));
        Redraws redraws = new Redraws(this::redraw);
        inputs.forEach(input -> input.listen(redraws));
    }

    private void redraw() {
        WidgetHost host = output.twin().host();
        if (host != null) {
            draw(host);
        }
    }

    private void draw(WidgetHost host) {
        output.show(host, inputs.stream().map(Input::reading).collect(Collectors.joining(", ")), function);
    }

    @Override
    Twin twin() {
        return box.twin();
    }

    @Override
    Still still(WidgetHost host) {
        draw(host);
        return box.still(host);
    }
}
