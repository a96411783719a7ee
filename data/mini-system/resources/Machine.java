package resources;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gives work a thread, a limit of time and a limit of memory. */
public final class Machine implements AutoCloseable {

    private static final long BYTES_PER_ROW = 200;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    public <T> T within(long seconds, String what, Callable<T> work) throws Exception {
        Future<T> result = threads.submit(work);
        try {
            return result.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new IllegalStateException(what + " took longer than " + seconds + " s and was stopped", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(what + " failed: " + e.getCause().getMessage(), e);
        }
    }

    /** Refuses a table for which there is no room. */
    public void roomFor(int rows) {
        Runtime runtime = Runtime.getRuntime();
        long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
        if (rows * BYTES_PER_ROW > free) {
            throw new IllegalStateException(rows + " rows do not fit into " + free / 1_000_000 + " MB");
        }
    }

    public ExecutorService threads() {
        return threads;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
