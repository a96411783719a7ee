package se4ai.kernel;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dflib.jjava.jupyter.channels.ReplyEnvironment;
import org.dflib.jjava.jupyter.messages.publish.PublishStream;
import org.dflib.jjava.jupyter.messages.publish.PublishStream.StreamType;
import org.jspecify.annotations.Nullable;

/**
 * Carries what cells print to the notebook: in order, nothing lost, in few large messages.
 *
 * <p>What a thread prints after its cell has ended still arrives, with the last cell that ran.
 */
final class CellOutput {

    private static final int ENOUGH = 16_384;
    private static final long PAUSE_MILLIS = 20;

    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private StreamType type = StreamType.OUT;
    private @Nullable ReplyEnvironment cell;

    /** Takes over the process's standard output and error for good. */
    void install() {
        System.setOut(new PrintStream(new Side(StreamType.OUT), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new Side(StreamType.ERR), false, StandardCharsets.UTF_8));
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "cell-output");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(this::flush, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** From now on, what is printed belongs to this cell. */
    synchronized void belongsTo(ReplyEnvironment next) {
        send(true);
        cell = next;
    }

    synchronized void flush() {
        send(false);
    }

    private synchronized void write(StreamType from, byte[] bytes, int offset, int length) {
        if (from != type) {
            send(true);
            type = from;
        }
        waiting.write(bytes, offset, length);
        if (waiting.size() >= ENOUGH) {
            send(false);
        }
    }

    /** Sends what waits; a character whose last bytes are still to come waits on, unless all must go. */
    private void send(boolean all) {
        byte[] bytes = waiting.toByteArray();
        int length = all ? bytes.length : wholeCharacters(bytes);
        if (length == 0 || cell == null) {
            return;
        }
        waiting.reset();
        waiting.write(bytes, length, bytes.length - length);
        cell.publish(new PublishStream(type, new String(bytes, 0, length, StandardCharsets.UTF_8)));
    }

    /** How many of the bytes end with a whole UTF-8 character. */
    static int wholeCharacters(byte[] bytes) {
        int start = bytes.length - 1;
        while (start >= 0 && start > bytes.length - 4 && (bytes[start] & 0xC0) == 0x80) {
            start--;
        }
        if (start < 0) {
            return bytes.length;
        }
        int first = bytes[start] & 0xFF;
        int needed = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
        return bytes.length - start < needed ? start : bytes.length;
    }

    /** One side of the process's output; its flush sends, so the stream around it must not flush at every line. */
    private final class Side extends OutputStream {

        private final StreamType side;

        private Side(StreamType side) {
            this.side = side;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            CellOutput.this.write(side, bytes, offset, length);
        }

        @Override
        public void flush() {
            CellOutput.this.flush();
        }
    }
}
