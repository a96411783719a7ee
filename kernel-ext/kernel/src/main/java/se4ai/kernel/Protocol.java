package se4ai.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.wire.Channels;
import se4ai.kernel.wire.MessageFormat;
import se4ai.kernel.wire.Request;

/** Which requests the kernel answers, and on which channel. Source: Jupyter messaging, 5.4. */
final class Protocol {

    private final JavaKernel kernel;
    private final Channels channels;
    private final Publisher publisher;

    private Protocol(JavaKernel kernel, Channels channels, Publisher publisher) {
        this.kernel = kernel;
        this.channels = channels;
        this.publisher = publisher;
    }

    /** Starts to answer; returns at once, its threads go on. */
    static void serve(JavaKernel kernel, Channels channels, Publisher publisher, CellInput input) {
        Protocol protocol = new Protocol(kernel, channels, publisher);
        protocol.publishStarting();
        protocol.control().serve("control", channels.control());
        Requests cells = protocol.shell(input);
        cells.serve("shell", channels.shell());
        Exit.onEnd(cells::processEnds, channels);
    }

    private Requests shell(CellInput input) {
        History history = new History();
        CellRequests cells = new CellRequests(kernel, publisher, input, history);
        return new Requests(channels, publisher)
                .on("kernel_info_request", request -> info())
                .on(Requests.EXECUTE, cells::run)
                .on("complete_request", request -> kernel.assistance().complete(request.message()))
                .on("inspect_request", request -> kernel.assistance().inspect(request.message()))
                .on("is_complete_request", request -> kernel.assistance().isComplete(request.message()))
                .on("comm_info_request", request -> kernel.widgets().info(request.message()))
                .on("comm_open", request -> kernel.widgets().received(request.message()))
                .on("comm_msg", request -> kernel.widgets().received(request.message()))
                .on("comm_close", request -> kernel.widgets().received(request.message()))
                .on("history_request", request -> history.answer(request.message()))
                .on("shutdown_request", this::shutdown)
                .on("interrupt_request", this::interrupt);
    }

    private Requests control() {
        return new Requests(channels, publisher)
                .on("kernel_info_request", request -> info())
                .on("interrupt_request", this::interrupt)
                .on(
                        "debug_request",
                        request -> kernel.debugger().handle(request.message().content()))
                .on("usage_request", request -> Usage.now())
                .on("shutdown_request", this::shutdown);
    }

    private void publishStarting() {
        publisher.status(new JsonObject(), "starting");
    }

    private JsonObject info() {
        JsonObject language = new JsonObject();
        language.addProperty("name", "java");
        language.addProperty("version", Integer.toString(Runtime.version().feature()));
        language.addProperty("mimetype", "text/x-java");
        language.addProperty("file_extension", ".java");
        language.addProperty("pygments_lexer", "java");
        language.addProperty("codemirror_mode", "text/x-java");
        JsonObject content = new JsonObject();
        content.addProperty("protocol_version", MessageFormat.VERSION);
        content.addProperty("implementation", kernel.getName());
        content.addProperty("implementation_version", kernel.getVersion());
        content.add("language_info", language);
        content.addProperty("banner", kernel.getBanner());
        content.add("help_links", new JsonArray());
        content.addProperty("debugger", true);
        JsonArray features = new JsonArray();
        features.add("debugger");
        content.add("supported_features", features);
        return content;
    }

    private @Nullable JsonObject interrupt(Request request) {
        kernel.interrupt();
        return new JsonObject();
    }

    private JsonObject shutdown(Request request) {
        boolean restart = request.message().flag("restart", false);
        kernel.onShutdown(restart);
        Exit.soon(channels);
        JsonObject content = new JsonObject();
        content.addProperty("restart", restart);
        return content;
    }
}
