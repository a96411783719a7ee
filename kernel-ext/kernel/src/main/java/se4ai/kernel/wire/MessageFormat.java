package se4ai.kernel.wire;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Writes messages as signed frames, and reads them back. Source: Jupyter messaging, 5.4. */
public final class MessageFormat {

    /** The version of Jupyter's protocol that is spoken. */
    public static final String VERSION = "5.4";

    private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII);
    private static final int PARTS = 4;

    private final Signature signature;
    private final String session = new UUID(
                    ThreadLocalRandom.current().nextLong(),
                    ThreadLocalRandom.current().nextLong())
            .toString();
    private final AtomicLong count = new AtomicLong();

    MessageFormat(Signature signature) {
        this.signature = signature;
    }

    /** A new message that answers, or belongs to, an earlier one. */
    Message message(String type, JsonObject parent, JsonObject metadata, JsonObject content, List<byte[]> buffers) {
        JsonObject header = new JsonObject();
        header.addProperty("msg_id", session + "_" + count.incrementAndGet());
        header.addProperty("session", session);
        header.addProperty("username", "kernel");
        header.addProperty("date", Instant.now().toString());
        header.addProperty("msg_type", type);
        header.addProperty("version", VERSION);
        return new Message(header, parent, metadata, content, buffers);
    }

    /** The frames of a message, behind those that lead to its reader. */
    List<byte[]> frames(List<byte[]> route, Message message) {
        List<byte[]> parts = List.of(
                bytes(message.header()), bytes(message.parent()), bytes(message.metadata()), bytes(message.content()));
        List<byte[]> frames = new ArrayList<>(route);
        frames.add(DELIMITER);
        frames.add(signature.of(parts));
        frames.addAll(parts);
        frames.addAll(message.buffers());
        return frames;
    }

    /** The frames in front of a message, which lead back to its sender. */
    static List<byte[]> route(List<byte[]> frames) {
        return List.copyOf(frames.subList(0, delimiter(frames)));
    }

    /**
     * Reads a message.
     *
     * @throws BadMessageException if the frames are no message, or signed with another key
     */
    Message message(List<byte[]> frames) {
        int at = delimiter(frames);
        if (frames.size() < at + 2 + PARTS) {
            throw new BadMessageException("A message must have a signature and four parts behind <IDS|MSG>.");
        }
        List<byte[]> parts = frames.subList(at + 2, at + 2 + PARTS);
        if (!signature.fits(frames.get(at + 1), parts)) {
            throw new BadMessageException("A message was signed with another key.");
        }
        Message message = new Message(
                object(parts.get(0)),
                object(parts.get(1)),
                object(parts.get(2)),
                object(parts.get(3)),
                List.copyOf(frames.subList(at + 2 + PARTS, frames.size())));
        if (message.type().isEmpty()) {
            throw new BadMessageException("A message must say its msg_type in its header.");
        }
        return message;
    }

    private static int delimiter(List<byte[]> frames) {
        int at = 0;
        while (at < frames.size() && !Arrays.equals(frames.get(at), DELIMITER)) {
            at++;
        }
        return at;
    }

    private static JsonObject object(byte[] part) {
        try {
            return JsonParser.parseString(new String(part, StandardCharsets.UTF_8))
                    .getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            throw new BadMessageException("Each part of a message must be a JSON object: " + e.getMessage());
        } catch (StackOverflowError e) {
            throw new BadMessageException("A part of a message is nested too deeply.");
        }
    }

    private static byte[] bytes(JsonObject part) {
        return part.toString().getBytes(StandardCharsets.UTF_8);
    }
}
