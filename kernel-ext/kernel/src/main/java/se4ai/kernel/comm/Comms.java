package se4ai.kernel.comm;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The comms that are open between a kernel and its front ends. */
public final class Comms {

    private final CommSender sender;
    private final Map<String, BiConsumer<Comm, CommMessage>> targets = new ConcurrentHashMap<>();
    private final Map<String, Comm> open = new LinkedHashMap<>();

    public Comms(CommSender sender) {
        this.sender = sender;
    }

    /** When a front end opens a comm to this target, {@code opened} takes it, with its first message. */
    public void target(String name, BiConsumer<Comm, CommMessage> opened) {
        targets.put(name, opened);
    }

    /** Opens a comm to a target in the page, with its first message. */
    public Comm open(String target, JsonObject data, JsonObject metadata, List<byte[]> buffers) {
        return open(UUID.randomUUID().toString().replace("-", ""), target, data, metadata, buffers);
    }

    /** Opens a comm under an id of the caller's choice, which no other comm may ever have had. */
    public Comm open(String id, String target, JsonObject data, JsonObject metadata, List<byte[]> buffers) {
        Comm comm = remember(new Comm(this, id, target));
        JsonObject content = content(comm, data);
        content.addProperty("target_name", target);
        sender.send("comm_open", content, metadata, buffers);
        return comm;
    }

    /** Takes a front end's {@code comm_open}, {@code comm_msg} or {@code comm_close}; it has no reply. */
    public void received(String messageType, JsonObject content, List<byte[]> buffers) {
        try {
            take(messageType, content, buffers);
        } catch (RuntimeException e) {
            // Whoever moved a control in the page has no other place where this would be said.
            System.err.println("The kernel could not do what the page asked for: " + e);
        }
    }

    /** The content of the reply to a {@code comm_info_request}: which comms are open, of one target or of all. */
    public JsonObject info(JsonObject request) {
        String target = text(request, "target_name");
        JsonObject comms = new JsonObject();
        for (Comm comm : all()) {
            if (target.isEmpty() || target.equals(comm.target())) {
                JsonObject about = new JsonObject();
                about.addProperty("target_name", comm.target());
                comms.add(comm.id(), about);
            }
        }
        JsonObject reply = new JsonObject();
        reply.addProperty("status", "ok");
        reply.add("comms", comms);
        return reply;
    }

    private void take(String messageType, JsonObject content, List<byte[]> buffers) {
        String id = text(content, "comm_id");
        CommMessage message = new CommMessage(data(content), buffers);
        if (messageType.equals("comm_open")) {
            opened(new Comm(this, id, text(content, "target_name")), message);
            return;
        }
        Comm comm = find(id);
        if (comm == null) {
            // A page that has outlived the kernel before this one keeps its widgets; they only do nothing.
            return;
        }
        if (messageType.equals("comm_close")) {
            forget(comm);
            comm.closed();
        } else {
            comm.hear(message);
        }
    }

    private void opened(Comm comm, CommMessage message) {
        BiConsumer<Comm, CommMessage> target = targets.get(comm.target());
        if (target == null) {
            send("comm_close", comm, new JsonObject(), new JsonObject(), List.of());
            return;
        }
        target.accept(remember(comm), message);
    }

    void send(String messageType, Comm comm, JsonObject data, JsonObject metadata, List<byte[]> buffers) {
        sender.send(messageType, content(comm, data), metadata, buffers);
    }

    private synchronized Comm remember(Comm comm) {
        open.put(comm.id(), comm);
        return comm;
    }

    /** Whether it was known until now. */
    synchronized boolean forget(Comm comm) {
        return open.remove(comm.id(), comm);
    }

    private synchronized @Nullable Comm find(String id) {
        return open.get(id);
    }

    private synchronized List<Comm> all() {
        return new ArrayList<>(open.values());
    }

    private static JsonObject content(Comm comm, JsonObject data) {
        JsonObject content = new JsonObject();
        content.addProperty("comm_id", comm.id());
        content.add("data", data);
        return content;
    }

    private static JsonObject data(JsonObject content) {
        return content.get("data") instanceof JsonObject data ? data : new JsonObject();
    }

    private static String text(JsonObject content, String name) {
        JsonElement value = content.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }
}
