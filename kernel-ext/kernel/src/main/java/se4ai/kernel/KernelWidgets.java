package se4ai.kernel;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.comm.Comms;
import se4ai.kernel.comm.WidgetComms;
import se4ai.kernel.shell.StopSign;
import se4ai.kernel.wire.Message;

/** What a kernel keeps for its widgets, from the first one on. */
final class KernelWidgets {

    private final Comms comms;
    private final WidgetComms models;
    private final Turns turns;
    private final ExecutorService redraws;
    private volatile @Nullable Thread drawing;
    private final List<Runnable> whenCellEnds = new ArrayList<>();

    KernelWidgets(Publisher publisher, Turns turns) {
        this.comms =
                new Comms((type, content, metadata, buffers) -> publisher.publish(type, metadata, content, buffers));
        this.models = new WidgetComms(comms);
        this.turns = turns;
        this.redraws = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "redraws");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Takes a comm's message; there is no reply. */
    @Nullable
    JsonObject received(Message message) {
        comms.received(message.type(), message.content(), message.buffers());
        return null;
    }

    /** Which comms are open. */
    JsonObject info(Message message) {
        return comms.info(message.content());
    }

    WidgetComms models() {
        return models;
    }

    Executor redraws() {
        return task -> redraws.execute(() -> run(task));
    }

    private void run(Runnable task) {
        try {
            turns.redraw(() -> draw(task));
        } catch (Throwable e) {
            // There is no cell in which this could be an error.
            String why = e.getMessage() == null ? e.toString() : e.getMessage();
            System.err.println("A widget was not brought up to date: " + why);
        } finally {
            cellEnded();
        }
    }

    private void draw(Runnable task) {
        Thread here = Thread.currentThread();
        drawing = here;
        try {
            task.run();
        } finally {
            drawing = null;
            // A stop is for the task that was there, not for the next.
            StopSign.lower(here);
            Thread.interrupted();
        }
    }

    /** Stops the redraw that runs; its inputs stay where they are. */
    void interrupt() {
        Thread running = drawing;
        if (running != null) {
            StopSign.raise(running);
            running.interrupt();
        }
    }

    synchronized void whenCellEnds(Runnable task) {
        whenCellEnds.add(task);
    }

    void cellEnded() {
        waiting().forEach(Runnable::run);
    }

    private synchronized List<Runnable> waiting() {
        List<Runnable> tasks = List.copyOf(whenCellEnds);
        whenCellEnds.clear();
        return tasks;
    }
}
