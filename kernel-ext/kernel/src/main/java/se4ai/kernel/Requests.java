package se4ai.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.wire.Channels;
import se4ai.kernel.wire.Request;

/** Answers the requests of front ends, one after the other on each channel, each between busy and idle. */
final class Requests {

    /** What is done with a request. */
    @FunctionalInterface
    interface Answer {

        /** The content of the reply, or null for none; its status is ok unless it says otherwise. */
        @Nullable
        JsonObject to(Request request) throws Exception;
    }

    static final String EXECUTE = "execute_request";

    private static final String REQUEST = "_request";

    private final Channels channels;
    private final Publisher publisher;
    private final Map<String, Answer> answers = new HashMap<>();
    private volatile @Nullable Request running;

    Requests(Channels channels, Publisher publisher) {
        this.channels = channels;
        this.publisher = publisher;
    }

    /** Says how requests of a type are answered. */
    Requests on(String type, Answer answer) {
        answers.put(type, answer);
        return this;
    }

    /** Answers what arrives in a queue, on a thread of its own. */
    void serve(String name, BlockingQueue<Request> queue) {
        new Thread(() -> serve(queue), name).start();
    }

    private void serve(BlockingQueue<Request> queue) {
        while (true) {
            try {
                Request request = queue.take();
                answer(request, queue);
            } catch (Throwable e) {
                // Whatever one request does, the next one is answered.
            }
        }
    }

    /** Answers a request; one of a type that nobody knows is passed over, as the protocol wants it. */
    private void answer(Request request, BlockingQueue<Request> queue) {
        Answer answer = answers.get(request.type());
        if (answer == null) {
            return;
        }
        JsonObject header = request.message().header();
        publisher.status(header, "busy");
        running = request;
        @Nullable JsonObject content = contentOf(answer, request);
        // What comes after the reply was sent by somebody who has read it.
        List<Request> behind = content != null && stops(request, content) ? List.copyOf(queue) : List.of();
        if (content != null && request.type().endsWith(REQUEST)) {
            reply(request, content);
        }
        running = null;
        publisher.status(header, "idle");
        abort(behind, queue);
    }

    /** Cells that wait behind one that went wrong are not run: they were written to follow it. */
    private void abort(List<Request> behind, BlockingQueue<Request> queue) {
        for (Request waiting : behind) {
            if (waiting.type().equals(EXECUTE) && queue.remove(waiting)) {
                JsonObject header = waiting.message().header();
                JsonObject content = new JsonObject();
                content.addProperty("status", "aborted");
                publisher.status(header, "busy");
                reply(waiting, content);
                publisher.status(header, "idle");
            }
        }
    }

    private static boolean stops(Request request, JsonObject content) {
        // A request that could not be read is no cell that went wrong.
        return content.has("execution_count")
                && content.has("status")
                && content.get("status").getAsString().equals("error")
                && request.message().flag("stop_on_error", true);
    }

    /** The process ends, and not because a front end wants it: whoever waits for a cell is told. */
    void processEnds() {
        Request cell = running;
        if (cell != null && cell.type().equals(EXECUTE)) {
            String sentence = "The cell ended the kernel's process, by System.exit in a library or by a crash. "
                    + "A notebook's front end starts a new one; run the cells again from the top.";
            JsonObject content = new JsonObject();
            content.addProperty("status", "error");
            content.addProperty("ename", "KernelEnded");
            content.addProperty("evalue", sentence);
            JsonArray lines = new JsonArray();
            lines.add(sentence);
            content.add("traceback", lines);
            publisher.publish("error", content.deepCopy());
            reply(cell, content);
            publisher.status(cell.message().header(), "idle");
        }
    }

    private @Nullable JsonObject contentOf(Answer answer, Request request) {
        try {
            return answer.to(request);
        } catch (Throwable e) {
            JsonObject failed = new JsonObject();
            failed.addProperty("status", "error");
            failed.addProperty("ename", e.getClass().getSimpleName());
            failed.addProperty("evalue", String.valueOf(e.getMessage()));
            return failed;
        }
    }

    /** Replies to a request; the reply's type follows from the request's. */
    void reply(Request request, JsonObject content) {
        if (!content.has("status")) {
            content.addProperty("status", "ok");
        }
        channels.reply(request, request.type().replace(REQUEST, "_reply"), content);
    }
}
