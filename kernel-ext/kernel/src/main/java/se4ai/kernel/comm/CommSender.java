package se4ai.kernel.comm;

import com.google.gson.JsonObject;
import java.util.List;

/** Publishes a comm's messages to every front end of the kernel. */
@FunctionalInterface
public interface CommSender {

    /**
     * Publishes a message on the kernel's broadcast channel.
     *
     * @param messageType {@code comm_open}, {@code comm_msg} or {@code comm_close}
     * @param buffers binary data that follows the message's four parts
     */
    void send(String messageType, JsonObject content, JsonObject metadata, List<byte[]> buffers);
}
