package se4ai.kernel;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * Carries what cells print to the notebook: in order, nothing lost, in few large messages.
 *
 * <p>What a thread prints after its cell has ended still arrives, with the last cell that ran.
 */
final class CellOutput {

    /** How many bytes a cell may print; the rest is left out. None by default. */
    static final String LIMIT = "se4ai.output.limit";

    private static final String OUT = "stdout";
    private static final String ERR = "stderr";
    private static final int ENOUGH = 32_768;
    private static final long PAUSE_MILLIS = 20;

    private final BiConsumer<String, String> reader;
    private final long limit = Long.getLong(LIMIT, Long.MAX_VALUE);
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private String stream = OUT;
    private long printed;

    /**
     * Output for a reader.
     *
     * @param reader takes the name of a stream, stdout or stderr, and a text
     */
    CellOutput(BiConsumer<String, String> reader) {
        this.reader = reader;
    }

    /** Takes over the process's standard output and error for good. */
    void install() {
        System.setOut(new PrintStream(new Side(OUT), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new Side(ERR), false, StandardCharsets.UTF_8));
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "cell-output");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(this::flushWhole, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** A new cell may print as much as the last one. */
    synchronized void startCell() {
        printed = 0;
    }

    /** Sends all that waits. */
    synchronized void flush() {
        send(waiting.size());
    }

    /** Sends what waits, but for a character whose last bytes are still to come. */
    private synchronized void flushWhole() {
        if (waiting.size() > 0) {
            send(wholeCharacters(waiting.toByteArray()));
        }
    }

    private synchronized void write(String to, byte[] bytes, int offset, int length) {
        if (!to.equals(stream)) {
            flush();
            stream = to;
        }
        int allowed = (int) Math.max(0, Math.min(length, limit - printed));
        waiting.write(bytes, offset, allowed);
        if (allowed < length && printed <= limit) {
            sayLimit();
            printed = limit + 1;
        } else {
            printed += length;
        }
        if (waiting.size() >= ENOUGH) {
            flushWhole();
        }
    }

    private void sayLimit() {
        String sentence = "\n[This cell has printed more than " + limit
                + " bytes; the rest is left out. Print less, or collect what you want to see in a value.]\n";
        waiting.writeBytes(sentence.getBytes(StandardCharsets.UTF_8));
    }

    private void send(int length) {
        if (length == 0) {
            return;
        }
        byte[] bytes = waiting.toByteArray();
        waiting.reset();
        waiting.write(bytes, length, bytes.length - length);
        reader.accept(stream, new String(bytes, 0, length, StandardCharsets.UTF_8));
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

        private final String side;

        private Side(String side) {
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
            CellOutput.this.flushWhole();
        }
    }
}
