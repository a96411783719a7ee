package se4ai.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.assist.Question;
import se4ai.kernel.shell.CellException;
import se4ai.kernel.wire.Message;
import se4ai.kernel.wire.Request;

/** Runs the cells that front ends send, counts them, and says how each one ended. */
final class CellRequests {

    private final JavaKernel kernel;
    private final Publisher publisher;
    private final CellInput input;
    private final History history;
    private int count;

    CellRequests(JavaKernel kernel, Publisher publisher, CellInput input, History history) {
        this.kernel = kernel;
        this.publisher = publisher;
        this.input = input;
        this.history = history;
    }

    /** Runs a cell. */
    JsonObject run(Request request) {
        Message message = request.message();
        boolean silent = message.flag("silent", false);
        boolean counts = !silent && message.flag("store_history", true);
        String code = requireCode(message);
        if (counts || count == 0) {
            count++;
        }
        publisher.belongsTo(message.header());
        input.belongsTo(request);
        if (!silent) {
            publisher.publish("execute_input", input(code));
        }
        try {
            Optional<Question> question = Question.in(code);
            if (question.isPresent()) {
                remember(counts, code, null);
                return done(message, question.get().payload(kernel.assistance()));
            }
            DisplayData shown = kernel.eval(code);
            remember(counts, code, shown);
            if (shown != null && !silent) {
                publisher.publish("execute_result", result(shown));
            }
            return done(message, new JsonArray());
        } catch (Throwable e) {
            remember(counts, code, null);
            return failed(e instanceof CellException known ? known : CellException.unexpected(e), silent);
        }
    }

    private static String requireCode(Message message) {
        if (!message.content().has("code")) {
            throw new IllegalArgumentException("An execute_request must have an entry 'code' but has none.");
        }
        return message.text("code", "");
    }

    private JsonObject input(String code) {
        JsonObject content = counted();
        content.addProperty("code", code);
        return content;
    }

    private JsonObject result(DisplayData shown) {
        JsonObject content = Publisher.json(shown);
        content.addProperty("execution_count", count);
        return content;
    }

    private void remember(boolean counts, String code, @Nullable DisplayData shown) {
        if (counts) {
            Object text = shown == null ? null : shown.getData(MIMEType.TEXT_PLAIN);
            history.add(count, code, text == null ? null : text.toString());
        }
    }

    private JsonObject done(Message message, JsonArray payload) {
        JsonObject content = counted();
        content.addProperty("status", "ok");
        content.add("user_expressions", userExpressions(message.object("user_expressions")));
        content.add("payload", payload);
        return content;
    }

    /** What a front end wants to know beside the cell: each name with the value of its expression, or its error. */
    private JsonObject userExpressions(JsonObject expressions) {
        JsonObject values = new JsonObject();
        for (Map.Entry<String, JsonElement> expression : expressions.entrySet()) {
            values.add(expression.getKey(), valueOf(expression.getValue().getAsString()));
        }
        return values;
    }

    private JsonObject valueOf(String expression) {
        try {
            DisplayData shown = kernel.eval(expression);
            JsonObject value = Publisher.json(shown == null ? new DisplayData("") : shown);
            value.addProperty("status", "ok");
            return value;
        } catch (Throwable e) {
            return error(e instanceof CellException known ? known : CellException.unexpected(e));
        }
    }

    private JsonObject failed(CellException error, boolean silent) {
        JsonObject content = error(error);
        if (!silent) {
            publisher.publish("error", content.deepCopy());
        }
        content.addProperty("execution_count", count);
        return content;
    }

    private static JsonObject error(CellException error) {
        JsonArray lines = new JsonArray();
        error.colouredLines().forEach(lines::add);
        JsonObject content = new JsonObject();
        content.addProperty("status", "error");
        content.addProperty("ename", error.name());
        content.addProperty("evalue", error.message());
        content.add("traceback", lines);
        return content;
    }

    private JsonObject counted() {
        JsonObject content = new JsonObject();
        content.addProperty("execution_count", count);
        return content;
    }
}
