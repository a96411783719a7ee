package se4ai.widget;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** Redraws as often as there is time for: what is asked for while one redraw runs becomes one more, the last. */
final class Redraws {

    private final Runnable redraw;
    private final AtomicBoolean isAsked = new AtomicBoolean();

    Redraws(Runnable redraw) {
        this.redraw = redraw;
    }

    void ask(Executor where) {
        if (isAsked.compareAndSet(false, true)) {
            where.execute(this::run);
        }
    }

    private void run() {
        // Before the values are read: one that comes later asks again and is not lost.
        isAsked.set(false);
        redraw.run();
    }
}
