package se4ai.kernel.shell;

import java.util.Timer;
import java.util.TimerTask;

/** How long a cell may take, where a classroom sets a limit. */
final class TimeLimit {

    /** How many seconds a cell may take; none by default. */
    private static final long SECONDS = Long.getLong("se4ai.cell.timeout", 0);

    private final long seconds;
    private final Runnable stop;
    private volatile boolean isReached;

    TimeLimit(Runnable stop) {
        this(SECONDS, stop);
    }

    /**
     * A limit.
     *
     * @param seconds how long a cell may take; 0 for no limit
     * @param stop stops it
     */
    TimeLimit(long seconds, Runnable stop) {
        this.seconds = seconds;
        this.stop = stop;
    }

    /** Whether a cell has been stopped because it took too long. */
    boolean isReached() {
        return isReached;
    }

    /** Begins to count; closing what is returned ends it. */
    Running start() {
        isReached = false;
        if (seconds <= 0) {
            return () -> {};
        }
        Timer timer = new Timer("time-limit", true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        isReached = true;
                        stop.run();
                    }
                },
                1000 * seconds);
        return timer::cancel;
    }

    /** What a reader is told. */
    String sentence() {
        return "The cell was stopped: it took longer than " + seconds + " s, the limit here. Make it do less, "
                + "or install the kernel with a larger --cell-timeout.";
    }

    /** A count that goes on until it is closed. */
    interface Running extends AutoCloseable {
        @Override
        void close();
    }
}
