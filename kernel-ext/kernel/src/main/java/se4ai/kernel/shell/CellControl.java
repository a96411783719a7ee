package se4ai.kernel.shell;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jdk.jshell.execution.DirectExecutionControl;
import org.jspecify.annotations.Nullable;

/**
 * Executes snippets in this process, on one thread, keeps the value itself rather than its text, and can be stopped.
 */
final class CellControl extends DirectExecutionControl {

    private static final int ATTEMPTS = 50;
    private static final int ATTEMPTS_BEFORE_FORCE = 20;
    private static final long MILLIS_PER_ATTEMPT = 5;

    private final CellLoader loader;
    private Worker worker;
    private volatile @Nullable Running running;
    private volatile boolean stopped;
    private @Nullable Object value;
    private @Nullable Throwable thrown;

    CellControl(CellLoader loader) {
        super(loader);
        this.loader = loader;
        this.worker = new Worker();
    }

    /** A snippet that runs, and what becomes of it. */
    private record Running(Method snippet, CompletableFuture<@Nullable Object> result) {}

    /** What the last snippet threw, with all that JShell's copy of it leaves out; null where it threw nothing. */
    @Nullable
    Throwable thrown() {
        return thrown;
    }

    /** The value of the last snippet; null where it had none. */
    @Nullable
    Object value() {
        return value;
    }

    /** A new cell begins: what stopped the last one is over. */
    void startCell() {
        stopped = false;
    }

    /** Whether the cell has been stopped. */
    boolean isStopped() {
        return stopped;
    }

    @Override
    protected String invoke(Method snippet) throws Exception {
        value = null;
        thrown = null;
        if (Thread.currentThread() == worker.thread) {
            // A cell that evaluates more code, as some magics do: its thread cannot wait for itself.
            value = snippet.invoke(null);
            return "";
        }
        Running now = new Running(snippet, new CompletableFuture<>());
        running = now;
        if (stopped) {
            // The reader asked for it while the compiler was at work.
            running = null;
            throw new StoppedException();
        }
        worker.tasks.add(now);
        try {
            value = now.result().get();
        } catch (ExecutionException e) {
            thrown = e.getCause();
            throw converted(thrown);
        } finally {
            running = null;
        }
        // No value's toString is called here: what is shown of it is decided later.
        return "";
    }

    private static Exception converted(@Nullable Throwable cause) {
        return cause instanceof StopSign.Stopped || cause instanceof StoppedException
                ? new StoppedException()
                : new InvocationTargetException(cause);
    }

    /** Stops what runs; where it cannot be stopped, lets go of it, so that the next cell can run. */
    @Override
    public void stop() {
        stopped = true;
        Running now = running;
        if (now == null) {
            return;
        }
        Worker stopped = worker;
        StopSign.raise(stopped.thread);
        for (int i = 0; i < ATTEMPTS && !now.result().isDone(); i++) {
            stopped.thread.interrupt();
            if (i >= ATTEMPTS_BEFORE_FORCE) {
                force(stopped.thread);
            }
            await(now.result());
        }
        if (now.result().completeExceptionally(new StoppedException())) {
            // It waits in a library's code that listens to nobody; its thread meets the sign when it comes back.
            worker = new Worker();
        } else {
            StopSign.lower(stopped.thread);
        }
    }

    private static void await(CompletableFuture<@Nullable Object> result) {
        try {
            result.get(MILLIS_PER_ATTEMPT, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // Asked again, or over.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Before Java 20 the JDK could end a thread wherever it was. */
    private static void force(Thread thread) {
        try {
            Thread.class.getMethod("stop").invoke(thread);
        } catch (ReflectiveOperationException e) {
            // Later JDKs cannot.
        }
    }

    /** The thread on which cells run: the same for all, so that what belongs to a thread stays. */
    private final class Worker {

        private final LinkedBlockingQueue<Running> tasks = new LinkedBlockingQueue<>();
        private final Thread thread = new Thread(this::work, "cell");

        private Worker() {
            thread.setDaemon(true);
            thread.setContextClassLoader(loader.loader());
            thread.start();
        }

        private void work() {
            while (worker == this || worker == null) {
                try {
                    Running next = tasks.take();
                    run(next);
                    StopSign.lower(thread);
                } catch (InterruptedException | Error e) {
                    // A stop that came too late for its snippet.
                }
            }
            StopSign.lower(thread);
        }

        private void run(Running next) {
            Meter.begin();
            try {
                Object value = next.snippet().invoke(null);
                Meter.end();
                next.result().complete(value);
            } catch (InvocationTargetException e) {
                next.result().completeExceptionally(e.getCause() == null ? e : e.getCause());
            } catch (Throwable e) {
                next.result().completeExceptionally(e);
            } finally {
                // The next snippet has not been interrupted.
                Thread.interrupted();
            }
        }
    }
}
