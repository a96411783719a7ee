package se4ai.kernel.comm;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a kernel would publish. */
final class SentMessages implements CommSender {

    private final List<String> all = new ArrayList<>();

    @Override
    public void send(String messageType, JsonObject content, JsonObject metadata, List<byte[]> buffers) {
        all.add(messageType + " " + content + (metadata.isEmpty() ? "" : " " + metadata)
                + (buffers.isEmpty() ? "" : " and " + buffers.size() + " buffers"));
    }

    /** What was sent since this was last asked. */
    List<String> next() {
        List<String> sent = List.copyOf(all);
        all.clear();
        return sent;
    }

    /** JSON that is easier to read in Java: with single quotes. */
    static JsonObject json(String text) {
        return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
    }
}
