package se4ai.kernel.comm;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se4ai.widget.ModelLink;
import se4ai.widget.WidgetModel;

/** Keeps the models of widgets and their twins in the page alike, by version 2 of the Jupyter widgets' protocol. */
public final class WidgetComms {

    private static final String TARGET = "jupyter.widget";
    private static final String CONTROL = "jupyter.widget.control";
    private static final String VERSION = "2.1.0";
    private static final Gson GSON = new GsonBuilder().serializeNulls().create();
    private static final TypeToken<Map<String, Object>> STATE = new TypeToken<>() {};

    private final Comms comms;
    private final Map<String, WidgetModel> models = new LinkedHashMap<>();

    public WidgetComms(Comms comms) {
        this.comms = comms;
        comms.target(CONTROL, (comm, message) -> comm.onMessage(asked -> control(comm, asked)));
    }

    /** Makes a model's twin in the page; the link carries what changes in the kernel. */
    public ModelLink open(WidgetModel model) {
        remember(model);
        JsonObject metadata = new JsonObject();
        metadata.addProperty("version", VERSION);
        Comm comm = comms.open(model.id(), TARGET, state(model.state()), metadata, List.of());
        comm.onMessage(message -> hear(comm, model, message.data()));
        comm.onClose(() -> forget(model));
        return changes -> comm.send(update(changes));
    }

    private static void hear(Comm comm, WidgetModel model, JsonObject data) {
        switch (method(data)) {
            case "update" -> model.changed(map(data, "state"));
            case "request_state" -> comm.send(update(model.state()));
            case "custom" -> model.told(map(data, "content"));
            default -> {
                // A newer front end may say more than this kernel has ears for.
            }
        }
    }

    /** A page that was opened anew asks for all models at once. */
    private void control(Comm comm, CommMessage asked) {
        if (!method(asked.data()).equals("request_states")) {
            return;
        }
        JsonObject states = new JsonObject();
        for (WidgetModel model : all()) {
            JsonObject state = GSON.toJsonTree(model.state()).getAsJsonObject();
            JsonObject entry = new JsonObject();
            for (String name : List.of("model_name", "model_module", "model_module_version")) {
                entry.add(name, state.get("_" + name));
            }
            entry.add("state", state);
            states.add(model.id(), entry);
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("method", "update_states");
        answer.add("states", states);
        answer.add("buffer_paths", new JsonArray());
        comm.send(answer);
    }

    private synchronized void remember(WidgetModel model) {
        models.put(model.id(), model);
    }

    private synchronized void forget(WidgetModel model) {
        models.remove(model.id());
    }

    private synchronized List<WidgetModel> all() {
        return List.copyOf(models.values());
    }

    private static JsonObject update(Map<String, Object> changes) {
        JsonObject data = new JsonObject();
        data.addProperty("method", "update");
        state(changes).entrySet().forEach(entry -> data.add(entry.getKey(), entry.getValue()));
        return data;
    }

    private static JsonObject state(Map<String, Object> state) {
        JsonObject data = new JsonObject();
        data.add("state", GSON.toJsonTree(state));
        data.add("buffer_paths", new JsonArray());
        return data;
    }

    private static String method(JsonObject data) {
        return data.has("method") && data.get("method").isJsonPrimitive()
                ? data.get("method").getAsString()
                : "";
    }

    private static Map<String, Object> map(JsonObject data, String name) {
        return data.get(name) instanceof JsonObject found ? GSON.fromJson(found, STATE.getType()) : Map.of();
    }
}
