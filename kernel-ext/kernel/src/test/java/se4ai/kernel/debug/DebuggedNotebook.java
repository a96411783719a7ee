package se4ai.kernel.debug;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.jspecify.annotations.Nullable;

/** A JShell that runs cells with a debugger, and a front end that speaks to it. */
final class DebuggedNotebook {

    private static final int SECONDS = 60;

    private final BlockingQueue<JsonObject> events = new LinkedBlockingQueue<>();
    private final CellLog log = new CellLog();
    private final Control control = new Control();
    private final JShell jshell;
    private final Debugger debugger;
    private int requests;

    DebuggedNotebook() {
        jshell = JShell.builder()
                .compilerOptions("-g")
                .executionEngine(new Engine(), Map.of())
                .build();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            jshell.addToClasspath(entry);
        }
        debugger = new Debugger(events::add, log, new Snippets(jshell, control::loaded), DebuggedNotebook::shown);
        control.debugger = debugger;
    }

    private static JsonObject shown(Object value) {
        JsonObject data = new JsonObject();
        data.addProperty("text/plain", value.toString());
        JsonObject body = Json.with("data", data);
        body.add("metadata", new JsonObject());
        return body;
    }

    Debugger debugger() {
        return debugger;
    }

    /** Attaches and forgets what was told before. */
    DebuggedNotebook attach() {
        events.clear();
        request("initialize");
        request("attach");
        event("initialized");
        return this;
    }

    /** Runs a cell to its end, which nothing may stop. */
    @Nullable
    String run(String cell) {
        return start(cell).orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** Runs a cell on a thread of its own; its result is the text of the last value, or the simple name of what it threw. */
    CompletableFuture<@Nullable String> start(String cell) {
        return CompletableFuture.supplyAsync(() -> eval(cell), task -> new Thread(task, "cells").start());
    }

    private @Nullable String eval(String cell) {
        SourceCodeAnalysis analysis = jshell.sourceCodeAnalysis();
        String result = null;
        int from = startOfCode(cell, 0);
        while (from < cell.length()) {
            CompletionInfo info = analysis.analyzeCompletion(cell.substring(from));
            log.runs(
                    cell,
                    1
                            + (int) cell.substring(0, from)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count());
            for (SnippetEvent event : jshell.eval(info.source())) {
                log.became(event.snippet());
                JShellException thrown = event.exception();
                if (thrown != null) {
                    debugger.cellEnds();
                    return thrown instanceof jdk.jshell.EvalException e ? e.getExceptionClassName() : thrown.toString();
                }
                result = event.causeSnippet() == null ? event.value() : result;
            }
            from = startOfCode(cell, cell.length() - info.remaining().length());
        }
        log.ends();
        debugger.cellEnds();
        return result;
    }

    private static int startOfCode(String cell, int from) {
        int at = from;
        while (at < cell.length() && Character.isWhitespace(cell.charAt(at))) {
            at++;
        }
        return at;
    }

    /** What the kernel does when a reader interrupts it. */
    void interrupt() {
        jshell.stop();
        debugger.release();
    }

    /** The answer to a request that must succeed. */
    JsonObject request(String command, Object... arguments) {
        JsonObject reply = reply(command, arguments);
        if (!reply.get("success").getAsBoolean()) {
            throw new AssertionError(reply.toString());
        }
        return reply.getAsJsonObject("body");
    }

    /** The sentence of a request that must fail. */
    String refusal(String command, Object... arguments) {
        JsonObject reply = reply(command, arguments);
        if (reply.get("success").getAsBoolean()) {
            throw new AssertionError(reply.toString());
        }
        return reply.get("message").getAsString();
    }

    JsonObject reply(String command, Object... arguments) {
        JsonObject request = new JsonObject();
        request.addProperty("type", "request");
        request.addProperty("seq", ++requests);
        request.addProperty("command", command);
        request.add("arguments", object(arguments));
        return debugger.handle(request);
    }

    static JsonObject object(Object... namesAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = (String) namesAndValues[i];
            Object value = namesAndValues[i + 1];
            if (value instanceof JsonElement json) {
                object.add(name, json);
            } else if (value instanceof Number number) {
                object.addProperty(name, number);
            } else {
                object.addProperty(name, (String) value);
            }
        }
        return object;
    }

    /** Sets breakpoints in a cell as JupyterLab does, and returns the lines that they moved to. */
    List<Integer> breakAt(String cell, int... lines) {
        String path = request("dumpCell", "code", cell).get("sourcePath").getAsString();
        JsonArray breakpoints = new JsonArray();
        for (int line : lines) {
            breakpoints.add(object("line", line));
        }
        JsonObject body = request("setBreakpoints", "source", object("path", path), "breakpoints", breakpoints);
        List<Integer> moved = new ArrayList<>();
        body.getAsJsonArray("breakpoints")
                .forEach(each -> moved.add(each.getAsJsonObject().get("line").getAsInt()));
        return moved;
    }

    /** Waits for an event, which must be the next. */
    JsonObject event(String name) {
        JsonObject event = nextEvent();
        if (!event.get("event").getAsString().equals(name)) {
            throw new AssertionError("'" + name + "' expected but was " + event);
        }
        return event.getAsJsonObject("body");
    }

    private JsonObject nextEvent() {
        try {
            JsonObject event = events.poll(SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("No event came.");
            }
            return event;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    boolean isSilent() {
        return events.isEmpty();
    }

    /** Waits until the cell's thread stops; says why, and each call with its line, the latest first. */
    String stopped() {
        JsonObject event = event("stopped");
        return event.get("reason").getAsString() + " "
                + calls(event.get("threadId").getAsInt());
    }

    /** Steps, and says where that led. */
    String step(String command) {
        request(command, "threadId", 1);
        event("continued");
        return stopped();
    }

    void goOn() {
        request("continue", "threadId", 1);
        event("continued");
    }

    String calls(int thread) {
        StringBuilder calls = new StringBuilder();
        for (JsonObject frame : frames(thread)) {
            calls.append(calls.length() == 0 ? "" : " < ")
                    .append(frame.get("name").getAsString())
                    .append(':')
                    .append(frame.get("line").getAsInt());
        }
        return calls.toString();
    }

    List<JsonObject> frames(int thread) {
        return objects(request("stackTrace", "threadId", thread).getAsJsonArray("stackFrames"));
    }

    /** The variables of a scope, such as {@code "i=1, s=0"}, in a call counted from the latest. */
    String variables(int call, String scope) {
        int frame = frames(1).get(call).get("id").getAsInt();
        for (JsonObject each : objects(request("scopes", "frameId", frame).getAsJsonArray("scopes"))) {
            if (each.get("name").getAsString().equals(scope)) {
                return unfolded(each.get("variablesReference").getAsInt());
            }
        }
        return "";
    }

    String locals() {
        return variables(0, "Locals");
    }

    String unfolded(int reference, Object... paging) {
        List<Object> arguments = new ArrayList<>(List.of("variablesReference", reference));
        arguments.addAll(List.of(paging));
        return text(request("variables", arguments.toArray()).getAsJsonArray("variables"));
    }

    static String text(JsonArray variables) {
        StringBuilder text = new StringBuilder();
        for (JsonObject each : objects(variables)) {
            text.append(text.length() == 0 ? "" : ", ")
                    .append(each.get("name").getAsString())
                    .append('=')
                    .append(each.get("value").getAsString());
        }
        return text.toString();
    }

    static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private final class Engine implements ExecutionControlProvider {

        @Override
        public String name() {
            return "debugged";
        }

        @Override
        public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
            return control;
        }
    }

    private static final class Control extends LocalExecutionControl {

        private @Nullable Debugger debugger;

        @Override
        public void load(ClassBytecodes[] classes)
                throws ClassInstallException, NotImplementedException, EngineTerminationException {
            Debugger instruments = debugger;
            ClassBytecodes[] probed = new ClassBytecodes[classes.length];
            for (int i = 0; i < classes.length; i++) {
                byte[] file = classes[i].bytecodes();
                probed[i] = new ClassBytecodes(
                        classes[i].name(), instruments == null ? file : instruments.instrument(file));
            }
            super.load(probed);
        }

        @Nullable
        Class<?> loaded(String name) {
            try {
                return findClass(name);
            } catch (ClassNotFoundException e) {
                return null;
            }
        }
    }
}
