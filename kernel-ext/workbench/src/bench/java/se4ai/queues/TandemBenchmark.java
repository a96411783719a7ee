package se4ai.queues;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import se4ai.measure.Distribution;
import se4ai.measure.Figures;
import se4ai.measure.Rate;
import se4ai.placement.queue.Arrivals;
import se4ai.placement.queue.Simulation;
import se4ai.placement.queue.SimulationResult;
import umontreal.ssj.rng.LFSR113;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.simevents.eventlist.DoublyLinked;
import umontreal.ssj.simevents.eventlist.SplayTree;

/**
 * Times the course's simulation beside that of SSJ: ten million requests through three stations one after the other, and
 * says how many events go by per second, where an event is an arrival or the end of a service.
 *
 * <p>Run with {@code mvn -Pbench -pl kernel-ext/workbench -am package -Dbench.main=se4ai.queues.TandemBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TandemBenchmark {

    private static final double ARRIVALS = 8;
    private static final double[] SERVICES = {20, 10, 40};
    private static final int RUNS = 2;
    private static final int JOBS = 5_000_000;
    private static final int EVENTS = RUNS * JOBS * 4;
    private static final double EXACT = 1.0 / 12 + 1.0 / 2 + 1.0 / 32;

    /** With everything that the course's simulation measures: times, areas, percentiles, confidence intervals. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public SimulationResult course() {
        return tandem().run();
    }

    /** SSJ as it is set up by default: its splay tree of events and its default kind of random numbers. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public double ssj() {
        return new SsjTandem(new SplayTree(), MRG32k3a::new, ARRIVALS, SERVICES).meanResponse(RUNS * JOBS);
    }

    /** SSJ as fast as we could make it: the shortest list for four events, the quickest random numbers. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public double ssjTuned() {
        return new SsjTandem(new DoublyLinked(), LFSR113::new, ARRIVALS, SERVICES).meanResponse(RUNS * JOBS);
    }

    private static Simulation tandem() {
        Simulation simulation = Simulation.of(Arrivals.poisson(Rate.ofPerSecond(ARRIVALS)));
        for (int i = 0; i < SERVICES.length; i++) {
            simulation = simulation.station("station " + (i + 1), Distribution.exponential(1 / SERVICES[i]));
        }
        return simulation.jobs(JOBS).warmUp(0).replications(RUNS);
    }

    /** Checks that all find the same mean response, runs the benchmarks and prints a table. */
    public static void main(String[] args) throws RunnerException {
        TandemBenchmark each = new TandemBenchmark();
        Map<String, Double> means = new TreeMap<>(Map.of(
                "course", tandem().replications(10).run().meanResponse().mean(),
                "ssj", each.ssj(),
                "ssjTuned", each.ssjTuned()));
        means.forEach(TandemBenchmark::check);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(TandemBenchmark.class.getName())
                        .forks(1)
                        .jvmArgs("-Xmx256m", "-XX:+UseSerialGC")
                        .addProfiler(GCProfiler.class)
                        .warmupIterations(2)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
        print(means, results);
    }

    /** Of ten million requests the mean response is off by about a thousandth of itself. */
    private static void check(String name, double mean) {
        if (Math.abs(mean - EXACT) > 0.01 * EXACT) {
            throw new IllegalStateException(
                    name + " finds a mean response of " + mean + " s, but in closed form it is " + EXACT + " s.");
        }
    }

    private static void print(Map<String, Double> means, Collection<RunResult> results) {
        System.out.println("\n| simulation | million events per second | ± | bytes allocated per event | mean response |");
        System.out.println("|---|---:|---:|---:|---:|");
        for (RunResult result : results) {
            Result<?> speed = result.getPrimaryResult();
            Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            String name = speed.getLabel();
            System.out.println("| " + name + " | " + Figures.fixed(speed.getScore() / 1e6, 2) + " | "
                    + Figures.fixed(speed.getScoreError() / 1e6, 2) + " | " + Figures.fixed(bytes.getScore(), 3) + " | "
                    + Figures.fixed(means.getOrDefault(name, Double.NaN), 5) + " |");
        }
        System.out.println("In closed form the mean response is " + Figures.fixed(EXACT, 5) + " s.");
    }
}
