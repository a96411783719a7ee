package se4ai.training;

import java.io.PrintStream;

/** A bar that grows in place: it appears once a stage has lasted a second, and is wiped away at the end. */
final class ProgressBar implements TrainingProgress, AutoCloseable {

    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final long PAUSE_NANOS = 200_000_000L;
    private static final int CELLS = 20;

    private final PrintStream out;
    private final long patience;
    private final long start = System.nanoTime();
    private long last = start;
    private int width;

    ProgressBar(PrintStream out) {
        this(out, PATIENCE_NANOS);
    }

    ProgressBar(PrintStream out, long patience) {
        this.out = out;
        this.patience = patience;
    }

    @Override
    public synchronized void at(String stage, double share) {
        long now = System.nanoTime();
        if (now - start < patience || width > 0 && now - last < PAUSE_NANOS) {
            return;
        }
        last = now;
        int full = (int) Math.round(Math.max(0, Math.min(1, share)) * CELLS);
        String text = "█".repeat(full) + "░".repeat(CELLS - full) + " " + Math.round(share * 100) + " % " + stage;
        out.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        out.flush();
        width = text.length();
    }

    @Override
    public synchronized void close() {
        if (width > 0) {
            out.print("\r" + " ".repeat(width) + "\r");
            out.flush();
            width = 0;
        }
    }
}
