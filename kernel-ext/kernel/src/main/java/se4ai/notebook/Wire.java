package se4ai.notebook;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.zeromq.ZMQ;

/** Jupyter's wire protocol, the client's side: signed messages as ZeroMQ frames. Source: Jupyter messaging, 5.3. */
final class Wire {

    private static final String DELIMITER = "<IDS|MSG>";

    private final String session = UUID.randomUUID().toString();
    private final Mac mac;

    /** A message as it came. */
    record Received(JsonObject header, JsonObject parent, JsonObject content) {

        String type() {
            return header.get("msg_type").getAsString();
        }

        boolean answers(String id) {
            return parent.has("msg_id") && parent.get("msg_id").getAsString().equals(id);
        }
    }

    Wire(String key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256.", e);
        }
    }

    /** Sends a request; returns its id, which the answers name as their parent. */
    String send(ZMQ.Socket socket, String type, JsonObject content) {
        String id = UUID.randomUUID().toString();
        JsonObject header = new JsonObject();
        header.addProperty("msg_id", id);
        header.addProperty("username", "se4ai");
        header.addProperty("session", session);
        header.addProperty("date", Instant.now().toString());
        header.addProperty("msg_type", type);
        header.addProperty("version", "5.3");
        List<byte[]> parts = List.of(bytes(header.toString()), bytes("{}"), bytes("{}"), bytes(content.toString()));
        socket.sendMore(DELIMITER);
        socket.sendMore(signature(parts));
        for (byte[] part : parts.subList(0, 3)) {
            socket.sendMore(part);
        }
        socket.send(parts.get(3));
        return id;
    }

    /** The next message, or null where none came within the time; one with a wrong signature is left out. */
    @Nullable
    Received receive(ZMQ.Socket socket, int millis) {
        socket.setReceiveTimeOut(millis);
        byte[] frame = socket.recv();
        if (frame == null) {
            return null;
        }
        List<byte[]> frames = new ArrayList<>();
        frames.add(frame);
        while (socket.hasReceiveMore()) {
            frames.add(socket.recv());
        }
        int at = 0;
        while (at < frames.size() && !text(frames.get(at)).equals(DELIMITER)) {
            at++;
        }
        if (frames.size() < at + 6 || !signature(frames.subList(at + 2, at + 6)).equals(text(frames.get(at + 1)))) {
            return null;
        }
        return new Received(json(frames.get(at + 2)), json(frames.get(at + 3)), json(frames.get(at + 5)));
    }

    private String signature(List<byte[]> parts) {
        parts.forEach(mac::update);
        return HexFormat.of().formatHex(mac.doFinal());
    }

    private static JsonObject json(byte[] frame) {
        return JsonParser.parseString(text(frame)).getAsJsonObject();
    }

    private static String text(byte[] frame) {
        return new String(frame, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
