package se4ai.kernel.debug;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A thread that waits for the reader: where, and why. */
final class Stop {

    private final Frame frame;
    private final String reason;
    private final @Nullable Throwable thrown;
    private final CountDownLatch goOn = new CountDownLatch(1);

    Stop(Frame frame, String reason, @Nullable Throwable thrown) {
        this.frame = frame;
        this.reason = reason;
        this.thrown = thrown;
    }

    Frame frame() {
        return frame;
    }

    String reason() {
        return reason;
    }

    /** What was thrown where it stopped for that. */
    @Nullable
    Throwable thrown() {
        return thrown;
    }

    void await() throws InterruptedException {
        goOn.await();
    }

    void resume() {
        goOn.countDown();
    }
}
