package se4ai.drifts;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import se4ai.drift.Adwin;
import se4ai.drift.PageHinkley;
import se4ai.drift.Reference;
import se4ai.drift.SequentialDetector;
import se4ai.drift.WindowDetector;
import se4ai.measure.Figures;
import se4ai.measure.Probability;
import se4ai.measure.SeededRandom;

/**
 * Times how long each detector takes to see ten million observations, on one core.
 *
 * <p>Run with {@code mvn -Pbench -pl kernel-ext/workbench -am package -Dbench.main=se4ai.drifts.DriftBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DriftBenchmark {

    private static final int OBSERVATIONS = 10_000_000;
    private static final int REFERENCE = 1_000;

    private double[] calm = {};
    private double[] errors = {};
    private Reference reference = Reference.of("none", 0, 1);

    @Setup
    public void draw() {
        SeededRandom random = new SeededRandom(1);
        calm = new double[OBSERVATIONS];
        errors = new double[OBSERVATIONS];
        for (int i = 0; i < OBSERVATIONS; i++) {
            calm[i] = random.nextGaussian();
            errors[i] = random.nextDouble() < 0.1 ? 1 : 0;
        }
        double[] before = new double[REFERENCE];
        for (int i = 0; i < REFERENCE; i++) {
            before[i] = random.nextGaussian();
        }
        reference = Reference.of("before", before);
    }

    @Benchmark
    public long pageHinkley() {
        return alarms(PageHinkley.of(0.5, 50), calm);
    }

    /** Of zeros and ones, whose window grows to all ten million. */
    @Benchmark
    public long adwin() {
        return alarms(Adwin.of(Probability.of(0.002)), errors);
    }

    @Benchmark
    public long kolmogorovSmirnovWindowsOf100() {
        return alarms(WindowDetector.of(reference, 100, Probability.of(0.001)), calm);
    }

    @Benchmark
    public long kolmogorovSmirnovWindowsOf1000() {
        return alarms(WindowDetector.of(reference, 1_000, Probability.of(0.001)), calm);
    }

    private static long alarms(SequentialDetector detector, double[] values) {
        long alarms = 0;
        for (double value : values) {
            alarms += detector.observe(value) ? 1 : 0;
        }
        return alarms;
    }

    /** Runs the benchmarks and prints a table. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(DriftBenchmark.class.getName())
                        .forks(1)
                        .jvmArgs("-Xmx512m", "-XX:+UseSerialGC")
                        .addProfiler(GCProfiler.class)
                        .warmupIterations(2)
                        .measurementIterations(5)
                        .timeout(TimeValue.minutes(5))
                        .build())
                .run();
        System.out.println("\n| detector | seconds for ten million | ± | bytes allocated per observation |");
        System.out.println("|---|---:|---:|---:|");
        for (RunResult result : results) {
            Result<?> time = result.getPrimaryResult();
            Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            System.out.println("| " + time.getLabel() + " | " + Figures.fixed(time.getScore() / 1e3, 3) + " | "
                    + Figures.fixed(time.getScoreError() / 1e3, 3) + " | "
                    + Figures.fixed(bytes.getScore() / OBSERVATIONS, 4) + " |");
        }
    }
}
