package se4ai.tables;

import static tech.tablesaw.api.ColumnType.DOUBLE;
import static tech.tablesaw.api.ColumnType.LOCAL_DATE;
import static tech.tablesaw.api.ColumnType.STRING;

import java.io.StringReader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import se4ai.data.DataFolder;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/** Reads the bird strikes by the course's bridge and by Tablesaw alone; before that, times the very first table. */
@State(Scope.Benchmark)
@Fork(3)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {

    private static final ColumnType[] TYPES = {
        LOCAL_DATE, STRING, STRING, STRING, STRING, STRING, DOUBLE, DOUBLE, STRING
    };

    @Benchmark
    public Table bridge() {
        return CourseTables.birdStrikes();
    }

    @Benchmark
    public Table tablesaw() {
        return Table.read()
                .usingOptions(CsvReadOptions.builder(
                                new StringReader(DataFolder.ofCourse().text("tables/bird-strikes.csv")))
                        .columnTypes(TYPES)
                        .missingValueIndicator("")
                        .build());
    }

    /** The very first table of a process, then one after it: what a reader waits for without and with the warm-up. */
    public static void main(String[] args) throws RunnerException {
        for (String which : new String[] {"warm-up, which the kernel does while it starts", "first table after it"}) {
            long start = System.nanoTime();
            if (which.startsWith("warm")) {
                CourseTables.warmUp();
            } else {
                CourseTables.birdStrikes();
            }
            System.out.println(which + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
        new Runner(new OptionsBuilder().include(ReadingBenchmark.class.getName()).build()).run();
    }
}
