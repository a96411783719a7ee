package se4ai.kernel.debug;

import com.google.gson.JsonObject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows a value as a cell would. This calls a reader's own code, so it gets a thread and a time limit. */
final class RichText {

    private static final int SECONDS = 2;

    private final Stops stops;
    private final Function<Object, JsonObject> shows;

    /**
     * Shows values.
     *
     * @param shows a value as {@code data} by media type and its {@code metadata}
     */
    RichText(Stops stops, Function<Object, JsonObject> shows) {
        this.stops = stops;
        this.shows = shows;
    }

    JsonObject of(Variable variable) {
        Object value = variable.value();
        JsonObject shown = value == null ? null : shown(value);
        return shown == null ? plain(variable) : shown;
    }

    private @Nullable JsonObject shown(Object value) {
        FutureTask<JsonObject> task = new FutureTask<>(() -> {
            stops.ignoreThisThread();
            return shows.apply(value);
        });
        Thread thread = new Thread(task, "debugger shows a value");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            task.cancel(true);
            return null;
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static JsonObject plain(Variable variable) {
        JsonObject data = new JsonObject();
        data.addProperty("text/plain", variable.text());
        JsonObject body = Json.with("data", data);
        body.add("metadata", new JsonObject());
        return body;
    }
}
