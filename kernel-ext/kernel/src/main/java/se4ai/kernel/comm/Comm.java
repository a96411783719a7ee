package se4ai.kernel.comm;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Consumer;

/** A comm is an open channel between a value in the kernel and its twin in the page. */
public final class Comm {

    private final Comms comms;
    private final String id;
    private final String target;
    private volatile Consumer<CommMessage> listener = message -> {};
    private volatile Runnable closing = () -> {};

    Comm(Comms comms, String id, String target) {
        this.comms = comms;
        this.id = id;
        this.target = target;
    }

    /** What the messages of this comm carry, so that both ends know it. */
    public String id() {
        return id;
    }

    /** The name under which the other end has been found. */
    public String target() {
        return target;
    }

    /** From now on, this hears what the page says, one message at a time. */
    public Comm onMessage(Consumer<CommMessage> hears) {
        listener = hears;
        return this;
    }

    /** This runs when the page closes the comm. */
    public Comm onClose(Runnable runs) {
        closing = runs;
        return this;
    }

    public void send(JsonObject data) {
        send(data, new JsonObject(), List.of());
    }

    public void send(JsonObject data, JsonObject metadata, List<byte[]> buffers) {
        comms.send("comm_msg", this, data, metadata, buffers);
    }

    /** Says to the page that nothing more will come, and forgets the comm. */
    public void close() {
        if (comms.forget(this)) {
            comms.send("comm_close", this, new JsonObject(), new JsonObject(), List.of());
        }
    }

    void hear(CommMessage message) {
        listener.accept(message);
    }

    void closed() {
        closing.run();
    }
}
