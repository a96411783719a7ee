package se4ai.kernel;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import se4ai.kernel.wire.Channels;

/** Shows in the notebook what a cell prints and displays, each under the cell that it belongs to. */
final class Publisher {

    private static final Gson GSON = new Gson();

    private final Channels channels;
    private final CellOutput output = new CellOutput(this::printed);
    private final Set<String> places = ConcurrentHashMap.newKeySet();
    private volatile JsonObject cell = new JsonObject();

    Publisher(Channels channels) {
        this.channels = channels;
    }

    /** Takes over the process's standard output and error for good. */
    void takeOverPrinting() {
        output.install();
    }

    /** From now on, what is shown belongs to the request with this header. */
    void belongsTo(JsonObject request) {
        output.flush();
        cell = request;
        places.clear();
        output.startCell();
    }

    /** Publishes; what was printed before it stands above it. */
    void publish(String type, JsonObject content) {
        publish(type, new JsonObject(), content, List.of());
    }

    /** Publishes, with metadata and binary data. */
    void publish(String type, JsonObject metadata, JsonObject content, List<byte[]> buffers) {
        output.flush();
        channels.publish(type, cell, metadata, content, buffers);
    }

    /** Says what the kernel does with a request: busy or idle. */
    void status(JsonObject request, String state) {
        output.flush();
        JsonObject content = new JsonObject();
        content.addProperty("execution_state", state);
        channels.publish("status", request, new JsonObject(), content, List.of());
    }

    /** Shows data; data with a display id can be shown again in its place by {@link #update}. */
    void display(DisplayData data) {
        if (data.hasDisplayId()) {
            places.add(data.getDisplayId());
        }
        publish("display_data", json(data));
    }

    /** Whether the running cell has displayed something under this id. */
    boolean isShown(String id) {
        return places.contains(id);
    }

    /** Shows data in the place of what was displayed under the same id. */
    void update(DisplayData data) {
        publish("update_display_data", json(data));
    }

    /** Data as it stands in a message. */
    static JsonObject json(DisplayData data) {
        JsonObject json = GSON.toJsonTree(data, DisplayData.class).getAsJsonObject();
        if (!json.has("metadata")) {
            json.add("metadata", new JsonObject());
        }
        return json;
    }

    private void printed(String stream, String text) {
        JsonObject content = new JsonObject();
        content.addProperty("name", stream);
        content.addProperty("text", text);
        channels.publish("stream", cell, new JsonObject(), content, List.of());
        channels.awaitReaders();
    }
}
