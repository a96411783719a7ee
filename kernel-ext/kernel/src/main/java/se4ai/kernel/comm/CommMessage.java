package se4ai.kernel.comm;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * A comm message is what one end of a comm tells the other.
 *
 * @param data what is said, in the terms that both ends have agreed on
 * @param buffers binary data beside it
 */
public record CommMessage(JsonObject data, List<byte[]> buffers) {

    public CommMessage {
        buffers = List.copyOf(buffers);
    }
}
