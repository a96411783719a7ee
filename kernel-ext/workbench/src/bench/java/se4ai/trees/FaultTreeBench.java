package se4ai.trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import se4ai.faulttree.Analysis;
import se4ai.faulttree.FaultTree;
import se4ai.measure.Figures;

/**
 * Times what a reader waits for: a fault tree read from its file, solved exactly, its probability and its cut sets by order.
 *
 * <p>Run with {@code mvn -Pbench -pl kernel-ext/workbench -am package -Dbench.trees=FOLDER}; the folder holds trees in any
 * format that {@link FaultTreeFile} reads, such as the public Aralia set.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FaultTreeBench {

    /** The tree's file, one benchmark for each. */
    @Param("")
    public String file = "";

    @Benchmark
    public double readAndSolve() {
        Analysis analysis = FaultTreeFile.read(file).analysis();
        return analysis.probability().value() + analysis.minimalCutSets().byOrder().size();
    }

    /** Benchmarks each tree of a folder and prints a table. */
    public static void main(String[] args) throws RunnerException {
        if (args.length != 1 || args[0].startsWith("$")) {
            throw new IllegalArgumentException("Say where the trees lie: -Dbench.trees=FOLDER.");
        }
        String[] files = files(Path.of(args[0]));
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(FaultTreeBench.class.getName())
                        .param("file", files)
                        .forks(1)
                        .jvmArgs("-Xmx256m", "-XX:+UseSerialGC")
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
        print(results);
    }

    private static String[] files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".txt"))
                    .map(Path::toString)
                    .sorted()
                    .filter(FaultTreeBench::isSolvable)
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException("Folder '" + folder + "' cannot be read.", e);
        }
    }

    /** A tree that the usual budget does not solve has no time to compare; it is named and left out. */
    private static boolean isSolvable(String file) {
        try {
            FaultTreeFile.read(file).analysis().minimalCutSets().byOrder();
            return true;
        } catch (RuntimeException e) {
            System.out.println("Left out: " + file + ". " + e.getMessage());
            return false;
        }
    }

    private static void print(Collection<RunResult> results) {
        System.out.println("| tree | basic events | gates | minimal cut sets | ms | ± |\n|---|---:|---:|---:|---:|---:|");
        double sum = 0;
        for (RunResult result : results) {
            String file = result.getParams().getParam("file");
            FaultTree tree = FaultTreeFile.read(file);
            BigInteger sets = tree.minimalCutSets().count();
            double time = result.getPrimaryResult().getScore();
            sum += time;
            System.out.println("| "
                    + String.join(
                            " | ",
                            List.of(
                                    tree.name(),
                                    String.valueOf(tree.basicEvents().size()),
                                    String.valueOf(tree.gates().size()),
                                    sets.toString(),
                                    Figures.fixed(time, 2),
                                    Figures.fixed(result.getPrimaryResult().getScoreError(), 2)))
                    + " |");
        }
        System.out.println("| sum | | | | " + Figures.fixed(sum, 1) + " | |");
    }
}
