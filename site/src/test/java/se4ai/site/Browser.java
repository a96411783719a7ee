package se4ai.site;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The machine's Chromium with one page, driven over the Chrome DevTools Protocol, which needs nothing but the JDK.
 *
 * <p>Mouse, keys and touch are the browser's own input events, not scripts, so what a page does with them is real.
 */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonObject>> calls = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    private Browser(Process process, URI page) {
        this.process = process;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Messages())
                .join();
        call("Runtime.enable");
        call("Log.enable");
        call("Page.enable");
    }

    /** Starts the browser with an empty profile in a folder; the test is skipped where there is none. */
    static Browser start(Path profile) throws IOException, InterruptedException {
        boolean installed = Files.isExecutable(CHROMIUM);
        String reason = CHROMIUM + " is missing; install chromium to run this test.";
        if (!installed) {
            System.out.println("Skipped: " + reason);
        }
        assumeTrue(installed, reason);
        Process process = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return new Browser(process, page(profile.resolve("DevToolsActivePort")));
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroy();
            throw e;
        }
    }

    private static URI page(Path portFile) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            List<String> lines = Files.exists(portFile) ? Files.readAllLines(portFile) : List.of();
            if (lines.size() > 1) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + lines.get(0) + "/json"))
                        .build();
                String targets = HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body();
                for (JsonElement target : JsonParser.parseString(targets).getAsJsonArray()) {
                    if (target.getAsJsonObject().get("type").getAsString().equals("page")) {
                        return URI.create(target.getAsJsonObject()
                                .get("webSocketDebuggerUrl")
                                .getAsString());
                    }
                }
            }
            Thread.sleep(50);
        }
        throw new IOException("Chromium did not open a page within " + PATIENCE.toSeconds() + " s.");
    }

    /** Opens a page and waits until it is loaded. */
    void open(String address) {
        complaints.clear();
        // Before the address, so that a wait for the page cannot end on the page before it.
        call("Page.navigate", "url", "about:blank");
        until("location.href === 'about:blank'");
        call("Page.navigate", "url", address);
        until("location.href !== 'about:blank' && document.readyState === 'complete'");
    }

    /** What a JavaScript expression gives, as text; a promise is waited for. */
    String evaluate(String expression) {
        JsonObject answer =
                call("Runtime.evaluate", "expression", expression, "awaitPromise", true, "returnByValue", true);
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException("In the page: " + answer.get("exceptionDetails"));
        }
        JsonElement value = answer.getAsJsonObject("result").get("value");
        return value == null ? "undefined" : value.isJsonNull() ? "null" : value.getAsString();
    }

    /** Waits until a JavaScript expression is true. */
    void until(String condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!"true".equals(evaluate("Boolean(" + condition + ")"))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Not so within " + PATIENCE.toSeconds() + " s: " + condition);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Makes the window so many CSS pixels large. */
    void size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                "width",
                width,
                "height",
                height,
                "deviceScaleFactor",
                1,
                "mobile",
                false);
    }

    /** Shows pages in a colour scheme, {@code light} or {@code dark}. */
    void scheme(String name) {
        JsonObject feature = json("name", "prefers-color-scheme", "value", name);
        JsonObject features = new JsonObject();
        JsonArray list = new JsonArray();
        list.add(feature);
        features.add("features", list);
        call("Emulation.setEmulatedMedia", features);
    }

    /** Presses and releases the mouse at a point of the window. */
    void click(double x, double y) {
        mouse("mousePressed", x, y);
        mouse("mouseReleased", x, y);
    }

    /** One event of the mouse's left button: {@code mousePressed}, {@code mouseMoved} or {@code mouseReleased}. */
    void mouse(String type, double x, double y) {
        call("Input.dispatchMouseEvent", "type", type, "x", x, "y", y, "button", "left", "buttons", 1, "clickCount", 1);
    }

    /** One event of one finger: {@code touchStart}, {@code touchMove} or {@code touchEnd}. */
    void touch(String type, double x, double y) {
        JsonObject params = json("type", type);
        JsonArray points = new JsonArray();
        if (!type.equals("touchEnd")) {
            points.add(json("x", x, "y", y));
        }
        params.add("touchPoints", points);
        call("Input.dispatchTouchEvent", params);
    }

    /** Brings an element into sight and clicks in its middle. */
    void clickOn(String selector) {
        evaluate("void document.querySelector('" + selector + "').scrollIntoView({block: 'center'})");
        click(middle(selector, "left", "width"), middle(selector, "top", "height"));
    }

    /** Brings an element into sight and taps in its middle with a finger. */
    void tap(String selector) {
        evaluate("void document.querySelector('" + selector + "').scrollIntoView({block: 'center'})");
        double x = middle(selector, "left", "width");
        double y = middle(selector, "top", "height");
        touch("touchStart", x, y);
        touch("touchEnd", x, y);
    }

    /** Where the middle of an element is: from {@code left} by its {@code width}, or from {@code top} by its {@code height}. */
    double middle(String selector, String from, String size) {
        return Double.parseDouble(evaluate("(() => { const r = document.querySelector('" + selector
                + "').getBoundingClientRect(); return '' + (r." + from + " + r." + size + " / 2); })()"));
    }

    /** The text of the first element that a selector finds. */
    String text(String selector) {
        return evaluate("document.querySelector('" + selector + "').textContent");
    }

    /** Types text as a keyboard would put it in. */
    void type(String text) {
        call("Input.insertText", "text", text);
    }

    /** Presses and releases a key by its name and code, such as {@code Tab} and 9. */
    void key(String name, int code) {
        key(name, code, 0);
    }

    /** Presses and releases a key while others are held: 1 for Alt, 2 for Control, 8 for Shift, or their sum. */
    void key(String name, int code, int held) {
        String text = name.equals("Enter") ? "\r" : name.length() == 1 && (held & 2) == 0 ? name : "";
        for (String type : List.of("keyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    "type",
                    type,
                    "key",
                    name,
                    "code",
                    name,
                    "windowsVirtualKeyCode",
                    code,
                    "modifiers",
                    held,
                    "text",
                    type.equals("keyDown") ? text : "");
        }
    }

    /** Puts a file into the file field that a selector finds. */
    void choose(String selector, Path file) {
        int root = call("DOM.getDocument").getAsJsonObject("root").get("nodeId").getAsInt();
        int node = call("DOM.querySelector", "nodeId", root, "selector", selector)
                .get("nodeId")
                .getAsInt();
        JsonArray files = new JsonArray();
        files.add(file.toAbsolutePath().toString());
        JsonObject params = json("nodeId", node);
        params.add("files", files);
        call("DOM.setFileInputFiles", params);
    }

    /** Lets files be downloaded into a folder. */
    void downloads(Path folder) {
        call("Page.setDownloadBehavior", "behavior", "allow", "downloadPath", folder.toAbsolutePath());
    }

    /** A picture of the window, to be looked at. */
    byte[] picture() {
        return Base64.getDecoder()
                .decode(call("Page.captureScreenshot").get("data").getAsString());
    }

    /** What the page has complained of since it was opened: errors and warnings, the browser's and its own. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private JsonObject call(String method, Object... params) {
        return call(method, json(params));
    }

    private JsonObject call(String method, JsonObject params) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        calls.put(id, answer);
        JsonObject message = json("id", id, "method", method);
        message.add("params", params);
        socket.sendText(message.toString(), true).join();
        JsonObject got =
                answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (got.has("error")) {
            throw new IllegalStateException(method + ": " + got.get("error"));
        }
        return got.getAsJsonObject("result");
    }

    private static JsonObject json(Object... pairs) {
        JsonObject json = new JsonObject();
        for (int i = 0; i < pairs.length; i += 2) {
            String name = pairs[i].toString();
            Object value = pairs[i + 1];
            if (value instanceof Number number) {
                json.addProperty(name, number);
            } else if (value instanceof Boolean bool) {
                json.addProperty(name, bool);
            } else {
                json.addProperty(name, value.toString());
            }
        }
        return json;
    }

    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        call("Browser.close");
        socket.abort();
        // Until they have ended, they write into the profile, which the test deletes.
        all.forEach(each ->
                each.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join());
    }

    private final class Messages implements WebSocket.Listener {

        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            parts.append(part);
            if (isLast) {
                take(JsonParser.parseString(parts.toString()).getAsJsonObject());
                parts.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        private void take(JsonObject message) {
            if (message.has("id")) {
                CompletableFuture<JsonObject> call =
                        calls.remove(message.get("id").getAsInt());
                if (call != null) {
                    call.complete(message);
                }
                return;
            }
            String event = message.get("method").getAsString();
            String text = message.get("params").toString();
            boolean complaint = event.equals("Runtime.exceptionThrown")
                    || event.equals("Log.entryAdded")
                    || event.equals("Runtime.consoleAPICalled")
                            && !message.getAsJsonObject("params")
                                    .get("type")
                                    .getAsString()
                                    .equals("info");
            if (complaint) {
                complaints.add(text);
            }
        }
    }
}
