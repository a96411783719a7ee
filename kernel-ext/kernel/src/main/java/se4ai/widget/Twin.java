package se4ai.widget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The model of one widget; it reaches the page when it is first shown, after the models that it refers to. */
final class Twin implements WidgetModel {

    private final String id = UUID.randomUUID().toString().replace("-", "");
    private final Map<String, Object> state = new LinkedHashMap<>();
    private final List<Twin> parts = new ArrayList<>();
    private Consumer<Map<String, Object>> changed = changes -> {};
    private Consumer<Map<String, Object>> told = content -> {};
    private @Nullable WidgetHost host;
    private @Nullable ModelLink link;

    private Twin(FrontEndModule module, String name, FrontEndModule viewModule, String view) {
        state.put("_model_module", module.module());
        state.put("_model_module_version", module.versions());
        state.put("_model_name", name + "Model");
        state.put("_view_module", viewModule.module());
        state.put("_view_module_version", viewModule.versions());
        state.put("_view_name", view + "View");
    }

    /** The model of something that is seen, with a layout. */
    static Twin of(FrontEndModule module, String name) {
        Twin twin = new Twin(module, name, module, name);
        twin.with("_dom_classes", List.of());
        return twin.part("layout", new Twin(FrontEndModule.BASE, "Layout", FrontEndModule.BASE, "Layout"));
    }

    /** The model of a control with its name beside it, which is never cut off. */
    static Twin described(String name, String style, String description) {
        Twin looks = new Twin(FrontEndModule.CONTROLS, style, FrontEndModule.BASE, "Style")
                .with("description_width", "initial");
        return of(FrontEndModule.CONTROLS, name)
                .part("style", looks)
                .with("description", description)
                .with("disabled", false);
    }

    Twin with(String key, Object value) {
        state.put(key, value);
        return this;
    }

    /** A property of the layout, as in CSS. */
    Twin layout(String key, String value) {
        parts.get(0).with(key, value);
        return this;
    }

    Twin part(String key, Twin part) {
        parts.add(part);
        return with(key, part.reference());
    }

    Twin children(List<Twin> children) {
        parts.addAll(children);
        return with("children", children.stream().map(Twin::reference).toList());
    }

    Twin onChange(Consumer<Map<String, Object>> hears) {
        changed = hears;
        return this;
    }

    Twin onTold(Consumer<Map<String, Object>> hears) {
        told = hears;
        return this;
    }

    private String reference() {
        return "IPY_MODEL_" + id;
    }

    synchronized void open(WidgetHost at) {
        if (link == null) {
            parts.forEach(part -> part.open(at));
            host = at;
            link = at.open(this);
        }
    }

    /** The host of the page in which it is shown, if it is. */
    synchronized @Nullable WidgetHost host() {
        return host;
    }

    synchronized void update(String key, Object value) {
        state.put(key, value);
        if (link != null) {
            link.update(Map.of(key, value));
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public synchronized Map<String, Object> state() {
        return new LinkedHashMap<>(state);
    }

    @Override
    public void changed(Map<String, Object> changes) {
        synchronized (this) {
            // What the page knows is what a page that is opened anew is told.
            changes.forEach(state::replace);
        }
        changed.accept(changes);
    }

    @Override
    public void told(Map<String, Object> content) {
        told.accept(content);
    }
}
