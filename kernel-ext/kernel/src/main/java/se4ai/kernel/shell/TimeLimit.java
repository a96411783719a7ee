package se4ai.kernel.shell;

import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/** How long a cell may take, where a classroom sets a limit. */
final class TimeLimit {

    /** How many seconds a cell may take; none by default. */
    private static final long SECONDS = Long.getLong("se4ai.cell.timeout", 0);

    private final long seconds;
    private final Runnable stop;
    private volatile boolean isReached;
    private @Nullable Timer timer;

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

    /** Begins to count for a cell. */
    void start() {
        isReached = false;
        if (seconds > 0) {
            Timer counting = new Timer("time-limit", true);
            counting.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            isReached = true;
                            stop.run();
                        }
                    },
                    1000 * seconds);
            timer = counting;
        }
    }

    /** The cell has ended. */
    void end() {
        if (timer != null) {
            timer.cancel();
        }
    }

    /** What a reader is told. */
    String sentence() {
        return "The cell was stopped: it took longer than " + seconds + " s, the limit here. Make it do less, "
                + "or install the kernel with a larger --cell-timeout.";
    }
}
