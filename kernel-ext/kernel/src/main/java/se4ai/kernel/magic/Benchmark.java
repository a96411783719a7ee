package se4ai.kernel.magic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Runs the same body again and again, first until its times are steady, then to measure them. */
public final class Benchmark {

    /** What is measured. */
    @FunctionalInterface
    public interface Body {

        void run() throws Throwable;
    }

    private static final double NANOS = 1e9;
    private static final double LEAST_WARM_UP = 0.2;
    private static final double MOST_WARM_UP = 0.4;
    private static final double BATCH_SHARE = 1 / 300.0;
    private static final double STEADY = 1.05;
    private static final int STEADY_BATCHES = 5;
    private static final int FEWEST_WARM_UPS = 15;
    private static final int MOST = 300;

    private static volatile @Nullable BenchResult result;
    private static volatile boolean began;

    // JMH's way: two volatile values that are never equal, so that the compiler must keep what is compared with them.
    private static volatile long never = 1;
    private static volatile long neither = 2;
    private static volatile @Nullable Object kept;

    private final LongSupplier clock;
    private final double budget;
    private final Body body;
    private long runs;

    Benchmark(LongSupplier clock, double seconds, Body body) {
        this.clock = clock;
        this.budget = seconds * NANOS;
        this.body = body;
    }

    /** Measures for so many seconds; a cell calls this, so that an interrupt reaches the body. */
    public static @Nullable Object measure(double seconds, Body body) throws Throwable {
        began = true;
        result = new Benchmark(System::nanoTime, seconds, body).result();
        return null;
    }

    /** Uses a value, so that the compiler cannot leave out what has computed it. */
    public static void keep(long value) {
        if (value == never & value == neither) {
            kept = value;
        }
    }

    /** Uses a value, so that the compiler cannot leave out what has computed it. */
    public static void keep(int value) {
        keep((long) value);
    }

    /** Uses a value, so that the compiler cannot leave out what has computed it. */
    public static void keep(boolean value) {
        keep(value ? 3L : 4L);
    }

    /** Uses a value, so that the compiler cannot leave out what has computed it. */
    public static void keep(double value) {
        if (value == never & value == neither) {
            kept = value;
        }
    }

    /** Uses a value, so that the compiler cannot leave out what has computed it. */
    public static void keep(@Nullable Object value) {
        if (value == kept & value == BenchMagic.class) {
            kept = value;
        }
    }

    /** Forgets the last result, before a new body is compiled. */
    static void forget() {
        began = false;
        result = null;
    }

    /** Whether a body has run since; where none has, it did not compile. */
    static boolean hasBegun() {
        return began;
    }

    static @Nullable BenchResult last() {
        return result;
    }

    BenchResult result() throws Throwable {
        long start = clock.getAsLong();
        double once = nanosPerRun(1);
        long batch = 1;
        boolean isSteady = true;
        if (once < budget * MOST_WARM_UP / FEWEST_WARM_UPS) {
            List<Double> times = new ArrayList<>(List.of(once));
            while (clock.getAsLong() - start < budget * (isSteady(times) ? LEAST_WARM_UP : MOST_WARM_UP)) {
                batch = batch(times.get(times.size() - 1));
                times.add(nanosPerRun(batch));
            }
            isSteady = isSteady(times);
            batch = batch(times.get(times.size() - 1));
        }
        long warmUps = runs;
        return new BenchResult(measured(start, batch, once), batch, warmUps, isSteady);
    }

    private List<Double> measured(long start, long batch, double once) throws Throwable {
        List<Double> times = new ArrayList<>();
        if (once >= budget) {
            // One run has taken all the time there was.
            return List.of(once);
        }
        while (times.isEmpty() || times.size() < MOST && clock.getAsLong() - start < budget) {
            times.add(nanosPerRun(batch));
        }
        return times;
    }

    /** How many runs take about a three-hundredth of the time there is. */
    private long batch(double nanosPerRun) {
        return Math.max(1, Math.round(budget * BATCH_SHARE / Math.max(nanosPerRun, 0.1)));
    }

    private static boolean isSteady(List<Double> times) {
        if (times.size() < FEWEST_WARM_UPS) {
            return false;
        }
        List<Double> last = times.subList(times.size() - STEADY_BATCHES, times.size()).stream()
                .sorted()
                .toList();
        return last.get(STEADY_BATCHES - 1) <= last.get(0) * STEADY;
    }

    private double nanosPerRun(long batch) throws Throwable {
        if (Thread.interrupted()) {
            throw new InterruptedException("The measurement was interrupted.");
        }
        long began = clock.getAsLong();
        for (long i = 0; i < batch; i++) {
            body.run();
        }
        runs += batch;
        return (clock.getAsLong() - began) / (double) batch;
    }
}
