package se4ai.kernel.shell;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what snippets take while they run, without the time that the compiler takes for them.
 *
 * <p>A snippet says when it begins and ends, on its own thread; while nobody measures, that costs one read.
 */
public final class Meter {

    private static volatile @Nullable Meter current;

    private final @Nullable ThreadMXBean threads;
    private long beganAt;
    private long beganCpu;
    private long beganBytes;
    private volatile long nanos;
    private volatile long cpuNanos;
    private volatile long bytes;
    private volatile int runs;

    private Meter() {
        threads = ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean ? bean : null;
    }

    /** Measures the snippets from now on, in place of any meter before it. */
    public static Meter start() {
        Meter meter = new Meter();
        current = meter;
        return meter;
    }

    /** Measures no more. */
    public void stop() {
        current = null;
    }

    /** A snippet begins on this thread. */
    public static void begin() {
        Meter meter = current;
        if (meter != null) {
            meter.beganBytes = meter.allocated();
            meter.beganCpu = meter.cpu();
            meter.beganAt = System.nanoTime();
        }
    }

    /** The snippet that began on this thread has ended. */
    public static void end() {
        Meter meter = current;
        if (meter != null) {
            meter.add(System.nanoTime());
        }
    }

    /** How many snippets have been measured; 0 where the kernel does not say when they run. */
    public int runs() {
        return runs;
    }

    /** How long they ran, by the clock on the wall, in nanoseconds. */
    public long nanos() {
        return nanos;
    }

    /** How long their thread was on a processor, in nanoseconds; negative where the JVM does not tell. */
    public long cpuNanos() {
        return cpuNanos;
    }

    /** How many bytes their thread allocated; negative where the JVM does not tell. */
    public long bytes() {
        return bytes;
    }

    private synchronized void add(long now) {
        long cpu = cpu();
        long allocated = allocated();
        nanos = nanos + now - beganAt;
        cpuNanos = cpu < 0 ? -1 : cpuNanos + cpu - beganCpu;
        bytes = allocated < 0 ? -1 : bytes + allocated - beganBytes;
        runs = runs + 1;
    }

    private long cpu() {
        return threads != null && threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()
                ? threads.getCurrentThreadCpuTime()
                : -1;
    }

    private long allocated() {
        return threads != null && threads.isThreadAllocatedMemorySupported() && threads.isThreadAllocatedMemoryEnabled()
                ? threads.getCurrentThreadAllocatedBytes()
                : -1;
    }
}
