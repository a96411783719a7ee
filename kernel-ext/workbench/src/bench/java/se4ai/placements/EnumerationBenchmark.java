package se4ai.placements;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Latency;
import se4ai.measure.Money;
import se4ai.measure.Rate;
import se4ai.placement.Assessment;
import se4ai.placement.Device;
import se4ai.placement.Estimate;
import se4ai.placement.Link;
import se4ai.placement.PlacementProblem;
import se4ai.placement.Topology;
import se4ai.placement.Workload;

/**
 * Times all 4,096 placements of six workloads on four devices: the percentile of every workload in each, by formula, and
 * whether it is feasible. Nothing is kept from one enumeration to the next.
 *
 * <p>Run with {@code mvn -Pbench -pl kernel-ext/workbench -am package -Dbench.main=se4ai.placements.EnumerationBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EnumerationBenchmark {

    private static final int WORKLOADS = 6;

    /** Each device with a link of its own to where the data arises, or each behind the one before. */
    @Param({"star", "line"})
    public String shape = "star";

    private PlacementProblem problem;

    @Setup
    public void state() {
        boolean line = shape.equals("line");
        Device glasses = Device.named("glasses").power("0.6 W", "2 W").battery("2.1 Wh").memory("1 GB");
        Device phone = Device.named("phone").power("0.3 W", "4 W").battery("15 Wh").memory("4 GB").available(0.999);
        Device edge = Device.named("edge").rented(Money.dollars(0.5), 0.5).servers(2).available(0.999);
        Device cloud = Device.named("cloud").rented(Money.dollars(4.1), 0.6).servers(8).available(0.9995);
        Link bluetooth = Link.between("bluetooth", glasses, phone).both("100 Mbit/s").roundTrip(milliseconds(5));
        Link wifi = Link.between("wifi", line ? phone : glasses, edge).both("200 Mbit/s").roundTrip(milliseconds(8));
        Link mobile = Link.between("mobile", line ? edge : glasses, cloud)
                .up("50 Mbit/s")
                .down("200 Mbit/s")
                .roundTrip(milliseconds(30))
                .available(0.87);
        Workload[] workloads = new Workload[WORKLOADS];
        for (int i = 0; i < WORKLOADS; i++) {
            workloads[i] = workload(i);
        }
        problem = Topology.of(glasses, phone, edge, cloud)
                .linked(bluetooth, wifi, mobile)
                .from(glasses)
                .place(workloads);
    }

    private static Latency milliseconds(double mean) {
        return Latency.exponential(Duration.milliseconds(mean));
    }

    private static Workload workload(int i) {
        return Workload.named("workload " + i)
                .input(Bytes.kilobytes(20 + 10 * i))
                .output("1 kB")
                .takes("glasses", 20 + 3 * i + " ms")
                .takes("phone", 8 + i + " ms")
                .takes("edge", 4 + i + " ms")
                .takes("cloud", 2 + i + " ms")
                .atRandom(Rate.ofPerSecond(3 + i))
                .deadline(100 + 30 * i + " ms")
                .model("50 MB")
                .sensitive("what the camera sees");
    }

    /** A number that nothing of the work can be left out of. */
    @Benchmark
    public double allPlacements() {
        double sum = 0;
        for (Assessment assessment : problem.enumerate().all()) {
            for (Estimate estimate : assessment.estimates()) {
                sum += estimate.percentile()
                        .map(latency -> latency.value().seconds())
                        .orElse(0.0);
            }
            sum += assessment.isFeasible() ? 1 : 0;
        }
        return sum;
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(EnumerationBenchmark.class.getName())
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(3))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(3))
                        .build())
                .run();
    }
}
