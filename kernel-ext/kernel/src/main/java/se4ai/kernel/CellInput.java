package se4ai.kernel;

import com.google.gson.JsonObject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.wire.Channels;
import se4ai.kernel.wire.Request;

/** What a reader types when a cell asks: the process's standard input, one question for each line. */
final class CellInput extends InputStream {

    private final Channels channels;
    private volatile @Nullable Request cell;
    private byte[] line = new byte[0];
    private int next;

    CellInput(Channels channels) {
        this.channels = channels;
    }

    /** From now on, questions go to the front end that runs this cell. */
    void belongsTo(Request request) {
        cell = request;
        line = new byte[0];
        next = 0;
        channels.answers().clear();
    }

    /**
     * Asks the reader for a line.
     *
     * @param prompt what stands before the place to type in
     * @param secret whether what is typed stays hidden
     * @throws IllegalStateException where the front end cannot ask
     */
    String ask(String prompt, boolean secret) {
        Request asking = cell;
        if (asking == null || !asking.message().flag("allow_stdin", false)) {
            throw new IllegalStateException("This cell asks for input, but here is nobody to answer; "
                    + "run it in a notebook, or give it the value in the code.");
        }
        // What was printed before the question stands above it.
        System.out.flush();
        JsonObject question = new JsonObject();
        question.addProperty("prompt", prompt);
        question.addProperty("password", secret);
        channels.ask(asking, question);
        try {
            return channels.answers().take().text("value", "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The cell was interrupted while it waited for input.", e);
        }
    }

    @Override
    public synchronized int read() {
        fill();
        return line[next++] & 0xff;
    }

    @Override
    public synchronized int read(byte[] bytes, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        fill();
        int taken = Math.min(length, available());
        System.arraycopy(line, next, bytes, offset, taken);
        next += taken;
        return taken;
    }

    @Override
    public synchronized int available() {
        return line.length - next;
    }

    private void fill() {
        if (available() == 0) {
            line = (ask("", false) + "\n").getBytes(StandardCharsets.UTF_8);
            next = 0;
        }
    }
}
