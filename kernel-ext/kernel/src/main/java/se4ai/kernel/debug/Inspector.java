package se4ai.kernel.debug;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers what a stopped thread is doing: its calls, their variables, and what those hold. */
final class Inspector {

    private final Stops stops;
    private final Snippets snippets;
    private final RichText rich;
    private final References references = new References();

    Inspector(Stops stops, Snippets snippets, RichText rich) {
        this.stops = stops;
        this.snippets = snippets;
        this.rich = rich;
    }

    /** Numbers given out for a stop are worth nothing once its thread goes on. */
    synchronized void forget() {
        references.forget();
    }

    synchronized JsonObject threads() {
        Map<Integer, String> names = new LinkedHashMap<>();
        names.put(CellThread.CELL, "cell");
        stops.stopped()
                .forEach(stop -> names.put(
                        stop.frame().thread().id(), stop.frame().thread().name()));
        JsonArray threads = new JsonArray();
        names.forEach((id, name) -> {
            JsonObject thread = new JsonObject();
            thread.addProperty("id", id);
            thread.addProperty("name", name);
            threads.add(thread);
        });
        return Json.with("threads", threads);
    }

    /** The calls that led to where a thread stopped, the latest first; none where it runs. */
    synchronized JsonObject stackTrace(Arguments arguments) {
        Stop stop = stops.stopped(arguments.number("threadId"));
        List<Frame> frames = new ArrayList<>();
        for (Frame each = stop == null ? null : stop.frame(); each != null; each = each.caller()) {
            if (each.place() != null) {
                frames.add(each);
            }
        }
        int start = Math.min(Math.max(0, arguments.number("startFrame", 0)), frames.size());
        int levels = arguments.number("levels", 0);
        int end = levels <= 0 ? frames.size() : (int) Math.min((long) start + levels, frames.size());
        JsonArray json = new JsonArray();
        frames.subList(start, end).forEach(each -> json.add(json(each)));
        JsonObject body = Json.with("stackFrames", json);
        body.addProperty("totalFrames", frames.size());
        return body;
    }

    private JsonObject json(Frame frame) {
        JsonObject json = new JsonObject();
        json.addProperty("id", references.frame(frame));
        json.addProperty("name", frame.method().name());
        Place place = frame.place();
        if (place != null) {
            JsonObject source = new JsonObject();
            source.addProperty("name", place.path().substring(CellFile.PREFIX.length()));
            source.addProperty("path", place.path());
            json.add("source", source);
            json.addProperty("line", place.line());
        }
        json.addProperty("column", 1);
        return json;
    }

    synchronized JsonObject scopes(Arguments arguments) {
        List<Variable> locals = frame(arguments.number("frameId")).variables();
        JsonArray scopes = new JsonArray();
        // At a cell's own level all is in the notebook: an empty scope before it would hide that.
        if (!locals.isEmpty()) {
            scopes.add(scope("Locals", locals));
        }
        scopes.add(scope("Notebook variables", snippets.variables()));
        return Json.with("scopes", scopes);
    }

    private JsonObject scope(String name, List<Variable> variables) {
        JsonObject scope = new JsonObject();
        scope.addProperty("name", name);
        scope.addProperty("variablesReference", references.scope(variables));
        scope.addProperty("expensive", false);
        return scope;
    }

    synchronized JsonObject variables(Arguments arguments) {
        JsonArray variables = references.variables(
                arguments.number("variablesReference"), arguments.number("start", 0), arguments.number("count", 0));
        if (variables == null) {
            throw new Refusal("What these variables belong to has gone on. Stop again and unfold it anew.");
        }
        return Json.with("variables", variables);
    }

    synchronized JsonObject notebookVariables() {
        return Json.with("variables", references.json(snippets.variables()));
    }

    synchronized JsonObject evaluate(Arguments arguments) {
        Variable found = NamePath.find(arguments.text("expression"), visible(arguments));
        return references.described(found, "result");
    }

    JsonObject rich(Arguments arguments) {
        Variable found;
        synchronized (this) {
            found = NamePath.find(arguments.text("variableName"), visible(arguments));
        }
        return rich.of(found);
    }

    /** By name: what a frame sees, its own variables before the notebook's. */
    private Map<String, Variable> visible(Arguments arguments) {
        Map<String, Variable> visible = new LinkedHashMap<>();
        snippets.variables().forEach(each -> visible.put(each.name(), each));
        @Nullable Frame frame = arguments.has("frameId") ? references.frame(arguments.number("frameId", 0)) : null;
        if (frame != null) {
            frame.variables().forEach(each -> visible.put(each.name(), each));
        }
        return visible;
    }

    synchronized JsonObject exceptionInfo(Arguments arguments) {
        int thread = arguments.number("threadId");
        Stop stop = stops.stopped(thread);
        Throwable thrown = stop == null ? null : stop.thrown();
        if (thrown == null) {
            throw new Refusal("Thread " + thread + " has not stopped at an exception.");
        }
        JsonObject body = new JsonObject();
        body.addProperty("exceptionId", thrown.getClass().getSimpleName());
        body.addProperty("description", ThrownText.of(thrown));
        body.addProperty("breakMode", "always");
        return body;
    }

    private Frame frame(int number) {
        Frame frame = references.frame(number);
        if (frame == null) {
            throw new Refusal("Frame " + number + " has gone on. Stop again and choose it anew.");
        }
        return frame;
    }
}
