package se4ai.widget;

import java.util.List;
import java.util.stream.Collectors;

/** A widget box holds other widgets, beside or below each other. */
public final class WidgetBox extends Widget {

    private final List<Widget> children;
    private final Twin twin;

    private WidgetBox(String model, List<Widget> children) {
        this.children = List.copyOf(children);
        this.twin = Twin.of(FrontEndModule.CONTROLS, model)
                .layout("flex_flow", model.equals("HBox") ? "row wrap" : "column")
                .with("box_style", "")
                .children(children.stream().map(Widget::twin).toList());
    }

    /** Widgets beside each other; on a narrow page they go on below. */
    public static WidgetBox row(Widget... widgets) {
        return new WidgetBox("HBox", List.of(widgets));
    }

    /** Widgets below each other. */
    public static WidgetBox column(Widget... widgets) {
        return new WidgetBox("VBox", List.of(widgets));
    }

    @Override
    Twin twin() {
        return twin;
    }

    @Override
    Still still(WidgetHost host) {
        List<Still> stills = children.stream().map(child -> child.still(host)).toList();
        return new Still(
                stills.stream().map(Still::html).collect(Collectors.joining()),
                stills.stream().map(Still::text).collect(Collectors.joining("\n")));
    }
}
