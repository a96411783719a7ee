package se4ai.kernel.wire;

import java.util.List;

/**
 * A message from a front end that wants an answer.
 *
 * @param message what it says
 * @param from who sent it
 * @param route the frames that lead back to the sender
 */
public record Request(Message message, Peer from, List<byte[]> route) {

    /** Its type, such as {@code execute_request}. */
    public String type() {
        return message.type();
    }
}
