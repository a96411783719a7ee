package se4ai.widget;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Keeps what a function prints on its own thread; what others print goes where it went. */
final class Printed extends OutputStream {

    private static final ThreadLocal<@Nullable ByteArrayOutputStream> KEPT = new ThreadLocal<>();

    private final PrintStream rest;

    private Printed(PrintStream rest) {
        this.rest = rest;
    }

    static String during(Runnable function) {
        install();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        ByteArrayOutputStream before = KEPT.get();
        KEPT.set(kept);
        try {
            function.run();
        } finally {
            System.out.flush();
            KEPT.set(before);
        }
        return kept.toString(StandardCharsets.UTF_8);
    }

    /** Whether a function runs here whose output is kept. */
    static boolean isKeeping() {
        return KEPT.get() != null;
    }

    /** In front of the standard output, and again if someone has put another in its place. */
    private static synchronized void install() {
        if (!(System.out instanceof Sorted)) {
            System.setOut(new Sorted(System.out));
        }
    }

    private OutputStream side() {
        ByteArrayOutputStream kept = KEPT.get();
        return kept == null ? rest : kept;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            side().write(bytes, offset, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void flush() {
        try {
            side().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Sorted extends PrintStream {

        private Sorted(PrintStream rest) {
            super(new Printed(rest), false, StandardCharsets.UTF_8);
        }
    }
}
