package se4ai.widget;

import java.util.LinkedHashMap;
import java.util.Map;

/** A widget is something in a cell's output that a reader can move, press or type into, or that changes by itself. */
public abstract class Widget {

    private static final String VIEW = "application/vnd.jupyter.widget-view+json";

    Widget() {}

    abstract Twin twin();

    abstract Still still(WidgetHost host);

    /** The widget as a cell shows it: its media types, each with its data. */
    public final Map<String, Object> bundle() {
        return bundle(Hosts.current());
    }

    final Map<String, Object> bundle(WidgetHost host) {
        // First the picture: what is drawn for it is already there when the page opens the widget.
        Still still = still(host);
        Map<String, Object> bundle = new LinkedHashMap<>();
        if (host.hasPage()) {
            twin().open(host);
            bundle.put(VIEW, view());
        }
        bundle.put("text/html", "<div class=\"se4ai-widget\">" + still.html() + "</div>");
        bundle.put("text/plain", still.text());
        return bundle;
    }

    private Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("version_major", 2);
        view.put("version_minor", 0);
        view.put("model_id", twin().id());
        return view;
    }
}
