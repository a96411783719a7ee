package se4ai.kernel;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets cells and the redraws of widgets take turns, so that neither meets the other's half-made values. */
final class Turns {

    private static final long PATIENCE_SECONDS = 5;

    private final ReentrantLock turn = new ReentrantLock();

    /** Runs a cell after the redraw that may still run; one that never ends does not hold cells up for ever. */
    <T> @Nullable T cell(Supplier<@Nullable T> cell) {
        boolean isTaken = take();
        try {
            return cell.get();
        } finally {
            if (isTaken) {
                turn.unlock();
            }
        }
    }

    /** Runs a redraw after the cell that may still run. */
    void redraw(Runnable redraw) {
        turn.lock();
        try {
            redraw.run();
        } finally {
            turn.unlock();
        }
    }

    private boolean take() {
        try {
            return turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
