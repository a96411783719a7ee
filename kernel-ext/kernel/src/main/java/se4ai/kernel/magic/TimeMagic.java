package se4ai.kernel.magic;

import org.jspecify.annotations.Nullable;
import se4ai.kernel.shell.Meter;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;

/** Runs Java once and says what that took; the value is shown as well. */
final class TimeMagic implements Magic {

    private static final double NANOS = 1e9;

    @Override
    public @Nullable Object eval(MagicCall call, MagicHost host) {
        String java = call.java();
        Meter meter = Meter.start();
        long began = System.nanoTime();
        try {
            Object value = host.java(java);
            long nanos = System.nanoTime() - began;
            host.show(Note.of(meter.runs() == 0 ? withCompiling(nanos) : said(meter)));
            return value;
        } finally {
            meter.stop();
        }
    }

    /** What a meter has seen, such as {@code Wall time 12.31 ms, processor time 11.9 ms, 4.2 MB allocated.} */
    static String said(Meter meter) {
        return "Wall time " + duration(meter.nanos())
                + (meter.cpuNanos() < 0 ? "" : ", processor time " + duration(meter.cpuNanos()))
                + (meter.bytes() < 0 ? "" : ", " + Bytes.of(meter.bytes()) + " allocated") + ".";
    }

    private static String withCompiling(long nanos) {
        return "Wall time " + duration(nanos) + ", with the time that compiling took.";
    }

    private static Duration duration(long nanos) {
        return Duration.seconds(nanos / NANOS);
    }
}
