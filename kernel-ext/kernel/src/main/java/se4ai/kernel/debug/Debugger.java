package se4ai.kernel.debug;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.debug.Step.Kind;

/** Lets a front end stop cells, look at what they do, and step through them, by the Debug Adapter Protocol. */
public final class Debugger {

    private final Consumer<JsonObject> events;
    private final AtomicInteger sent = new AtomicInteger();
    private final Breakpoints breakpoints = new Breakpoints();
    private final Places places;
    private final Stops stops = new Stops(breakpoints, this::tellStopped);
    private final Inspector inspector;
    private final Map<String, Function<Arguments, JsonObject>> answers = new HashMap<>();
    private @Nullable Instrumentation instrumentation;

    /**
     * A debugger that waits for a front end.
     *
     * @param events takes each event, on any thread; the kernel publishes it as {@code debug_event}
     * @param sources which cell each snippet came from
     * @param snippets the notebook's JShell
     * @param shows a value as a cell shows it: an object of {@code data} by media type and {@code metadata}
     */
    public Debugger(
            Consumer<JsonObject> events, CellSources sources, Snippets snippets, Function<Object, JsonObject> shows) {
        this.events = events;
        this.places = new Places(snippets, sources);
        this.inspector = new Inspector(stops, snippets, new RichText(stops, shows));
        addSession();
        addBreakpoints();
        addInspection();
        addMoves();
    }

    /** Whether a front end debugs: only then the classes of cells need their probes. */
    public boolean isAttached() {
        return stops.isAttached();
    }

    /** The class with probes while a front end debugs, else as it is; also where it cannot take them. */
    public byte[] instrument(byte[] classFile) {
        if (!isAttached()) {
            return classFile;
        }
        try {
            return instrumentation().probed(classFile);
        } catch (RuntimeException e) {
            // Such as a method that becomes too large: better a cell that does not stop than one that does not run.
            return classFile;
        }
    }

    /** Lets all stopped threads go on and stops no running one again: the cell was interrupted. */
    public void release() {
        stops.release();
        inspector.forget();
    }

    /** A cell has ended: a step out of its last line does not go on in the next cell. */
    public void cellEnds() {
        stops.cellEnds();
    }

    /** Answers a request; to be called on the thread of the control channel. */
    public JsonObject handle(JsonObject request) {
        JsonElement name = request.get("command");
        String command = name != null && name.isJsonPrimitive() ? name.getAsString() : String.valueOf(name);
        JsonObject reply = Json.reply(sent.incrementAndGet(), request, command, new JsonObject());
        try {
            Function<Arguments, JsonObject> answer = answers.get(command);
            if (answer == null) {
                throw new Refusal("The Java kernel's debugger does not know the request '" + command + "'.");
            }
            reply.add("body", answer.apply(Arguments.of(command, request)));
            return reply;
        } catch (Refusal e) {
            reply.add("body", Json.none(command));
            return Json.failed(reply, e.sentence());
        } catch (RuntimeException | LinkageError e) {
            return Json.failed(reply, "The debugger could not answer '" + command + "': " + e + ".");
        }
    }

    private void addSession() {
        answers.put("debugInfo", arguments -> info());
        answers.put("initialize", arguments -> {
            stops.attach();
            tell("initialized", new JsonObject());
            return Capabilities.json();
        });
        answers.put("attach", arguments -> nothing(stops::attach));
        answers.put("configurationDone", arguments -> new JsonObject());
        answers.put("disconnect", arguments -> nothing(this::detach));
        answers.put("terminate", arguments -> nothing(this::detach));
    }

    private void addBreakpoints() {
        BreakpointRequests requests = new BreakpointRequests(breakpoints, places, stops);
        answers.put("dumpCell", requests::dumpCell);
        answers.put("source", requests::source);
        answers.put("setBreakpoints", attached(requests::setBreakpoints));
        answers.put("setExceptionBreakpoints", attached(requests::setExceptionBreakpoints));
    }

    private void addInspection() {
        answers.put("threads", arguments -> inspector.threads());
        answers.put("stackTrace", inspector::stackTrace);
        answers.put("scopes", inspector::scopes);
        answers.put("variables", inspector::variables);
        answers.put("evaluate", inspector::evaluate);
        answers.put("exceptionInfo", inspector::exceptionInfo);
        answers.put("inspectVariables", arguments -> inspector.notebookVariables());
        answers.put("richInspectVariables", inspector::rich);
        answers.put("modules", arguments -> {
            JsonObject body = Json.with("modules", new JsonArray());
            body.addProperty("totalModules", 0);
            return body;
        });
        answers.put("copyToGlobals", arguments -> {
            throw new Refusal("The Java kernel cannot copy a local variable into the notebook: its variables are"
                    + " compiled. Declare it in a cell of its own.");
        });
    }

    private void addMoves() {
        answers.put("continue", attached(arguments -> {
            JsonObject body = resume(arguments, null);
            body.addProperty("allThreadsContinued", false);
            return body;
        }));
        answers.put("next", attached(arguments -> resume(arguments, Kind.OVER)));
        answers.put("stepIn", attached(arguments -> resume(arguments, Kind.IN)));
        answers.put("stepOut", attached(arguments -> resume(arguments, Kind.OUT)));
        answers.put("pause", attached(arguments -> nothing(stops::pause)));
    }

    private Function<Arguments, JsonObject> attached(Function<Arguments, JsonObject> answer) {
        return arguments -> {
            if (!isAttached()) {
                throw new Refusal("No debugger is attached. Send 'initialize' and 'attach' first.");
            }
            return answer.apply(arguments);
        };
    }

    private static JsonObject nothing(Runnable action) {
        action.run();
        return new JsonObject();
    }

    private void detach() {
        breakpoints.clear();
        stops.detach();
        inspector.forget();
    }

    private JsonObject info() {
        JsonObject info = new JsonObject();
        info.addProperty("isStarted", isAttached());
        info.addProperty("hashMethod", "Murmur2");
        info.addProperty("hashSeed", CellFile.SEED);
        info.addProperty("tmpFilePrefix", CellFile.PREFIX);
        info.addProperty("tmpFileSuffix", CellFile.SUFFIX);
        info.add("breakpoints", BreakpointReply.all(breakpoints.all()));
        JsonArray threads = new JsonArray();
        stops.stopped().forEach(stop -> threads.add(stop.frame().thread().id()));
        info.add("stoppedThreads", threads);
        info.addProperty("richRendering", true);
        JsonArray exceptions = new JsonArray();
        exceptions.add("Java Exceptions");
        info.add("exceptionPaths", exceptions);
        info.addProperty("copyToGlobals", false);
        return info;
    }

    private JsonObject resume(Arguments arguments, @Nullable Kind kind) {
        int thread = arguments.number("threadId");
        Stop stop = stops.stopped(thread);
        if (stop == null) {
            throw new Refusal("Thread " + thread + " has not stopped. Set a breakpoint, or pause it first.");
        }
        inspector.forget();
        JsonObject body = new JsonObject();
        body.addProperty("threadId", thread);
        body.addProperty("allThreadsContinued", false);
        // Before it goes on: where it stops again must be told after this.
        tell("continued", body);
        stops.resume(stop, kind);
        return new JsonObject();
    }

    private void tellStopped(Stop stop) {
        JsonObject body = new JsonObject();
        body.addProperty("reason", stop.reason());
        body.addProperty("threadId", stop.frame().thread().id());
        body.addProperty("allThreadsStopped", false);
        if (stop.thrown() != null) {
            body.addProperty("text", ThrownText.of(stop.thrown()));
        }
        tell("stopped", body);
    }

    private void tell(String event, JsonObject body) {
        events.accept(Json.event(sent.incrementAndGet(), event, body));
    }

    private synchronized Instrumentation instrumentation() {
        Instrumentation known = instrumentation;
        if (known == null) {
            known = new Instrumentation(places);
            instrumentation = known;
        }
        return known;
    }
}
