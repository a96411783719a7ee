package se4ai.notebook;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * Our kernel beside ipykernel, in one run, round after round: the ratios are what counts, for the machine may be busy.
 */
public final class KernelBenchmark {

    private static final int WARM_UP = 30;
    private static final int MEASURED = 200;
    private static final int MANY = 2_000;
    private static final int LINES_MILLIS = 120_000;
    private static final int INTERRUPT_MILLIS = 5_000;
    private static final double MILLIS = 1000;

    private final Table table = new Table();

    private KernelBenchmark() {}

    /** The arguments: the kernel's jar, the folder for what is made, and how many rounds to run. */
    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        List<Contender> contenders = List.of(
                Contender.ipykernel(),
                Contender.ours("se4ai", jar, folder.resolve("bench-cached")),
                Contender.ours("se4ai, no cache", jar, folder.resolve("bench-plain"), "--no-cache"));
        KernelBenchmark benchmark = new KernelBenchmark();
        for (int round = 1; round <= rounds; round++) {
            for (Contender contender : contenders) {
                System.out.println("Round " + round + " of " + rounds + ": " + contender.name());
                benchmark.measure(contender);
            }
        }
        String text = "JDK " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors()
                + " processors, medians of " + rounds + " rounds\n\n"
                + benchmark.table.markdown(contenders.stream().map(Contender::name).toList());
        Path file = Files.writeString(folder.resolve("kernel-benchmark.md"), text);
        System.out.println(text + "\nWritten to " + file);
    }

    private void measure(Contender contender) throws IOException, InterruptedException {
        starts(contender);
        repeats(contender);
        prints(contender);
        isInterrupted(contender);
        helps(contender);
    }

    private void starts(Contender contender) throws IOException, InterruptedException {
        try (MeasuredKernel kernel = new MeasuredKernel(contender)) {
            table.add("start to kernel_info, s", contender, kernel.untilInfo());
            kernel.run(contender.cells().trivial());
            table.add("start to first result, s", contender, kernel.sinceStart());
            table.add("CPU used by then, s", contender, kernel.use().cpuSeconds());
            table.add("shutdown, s", contender, kernel.shutdown());
        }
    }

    private void repeats(Contender contender) throws IOException {
        try (MeasuredKernel kernel = new MeasuredKernel(contender)) {
            String cell = contender.cells().trivial();
            times(WARM_UP, () -> kernel.run(cell));
            List<Double> cells = times(MEASURED, () -> kernel.run(cell));
            table.add("trivial cell, median of 200, ms", contender, Table.quantile(cells, 0.5) * MILLIS);
            table.add("trivial cell, p95 of 200, ms", contender, Table.quantile(cells, 0.95) * MILLIS);
            table.add("memory after 230 cells, MB", contender, kernel.use().residentMegabytes());
            List<Double> infos = times(WARM_UP, () -> kernel.ask("kernel_info_request", new JsonObject(), 10_000));
            table.add("kernel_info, median of 30, ms", contender, Table.quantile(infos, 0.5) * MILLIS);
            times(MANY - WARM_UP - MEASURED, () -> kernel.run(cell));
            table.add("memory after 2,000 cells, MB", contender, kernel.use().residentMegabytes());
        }
    }

    private void prints(Contender contender) throws IOException {
        try (MeasuredKernel kernel = new MeasuredKernel(contender)) {
            AtomicLong lines = new AtomicLong();
            double seconds = kernel.run(contender.cells().lines(), LINES_MILLIS, (type, content) -> {
                if (type.equals("stream")) {
                    lines.addAndGet(content.get("text").getAsString().chars().filter(c -> c == '\n').count());
                }
            });
            table.add("100,000 lines, s", contender, seconds);
            table.add("lines that arrived", contender, lines.get());
        }
    }

    /** Each kind in a kernel of its own: one that does not stop would hold up the next. */
    private void isInterrupted(Contender contender) throws IOException, InterruptedException {
        for (String kind : List.of(
                SampleCells.LOOP, SampleCells.LOOP_IN_CLASS, SampleCells.SLEEP, SampleCells.STUBBORN)) {
            try (MeasuredKernel kernel = new MeasuredKernel(contender)) {
                kernel.run(contender.cells().declare());
                // What it does of its own is not to be taken for what an interrupt left behind.
                kernel.awaitQuiet();
                String cell = kernel.send(contender.cells().endless().get(kind));
                Thread.sleep(1000);
                long start = System.nanoTime();
                kernel.interrupt();
                boolean ended = kernel.await(cell, INTERRUPT_MILLIS, (type, content) -> {});
                double seconds = (System.nanoTime() - start) / 1e9;
                table.add("interrupt of " + kind + ", s", contender, ended ? seconds : Double.NaN);
                Thread.sleep(300);
                double before = kernel.use().cpuSeconds();
                Thread.sleep(1000);
                table.add("cores busy after " + kind + " was interrupted", contender, kernel.use().cpuSeconds() - before);
            }
        }
    }

    private void helps(Contender contender) throws IOException {
        try (MeasuredKernel kernel = new MeasuredKernel(contender)) {
            kernel.run(contender.cells().declare());
            table.add("completion, median of 25, ms", contender, median(kernel, "complete_request", contender.cells().typed()));
            table.add("inspection, median of 15, ms", contender, median(kernel, "inspect_request", contender.cells().named()));
        }
    }

    private static double median(MeasuredKernel kernel, String type, List<String> codes) {
        List<Double> all = new ArrayList<>();
        for (String code : codes) {
            all.addAll(times(5, () -> kernel.askAbout(type, code)));
        }
        return Table.quantile(all, 0.5) * MILLIS;
    }

    private static List<Double> times(int count, DoubleSupplier measured) {
        return IntStream.range(0, count).mapToObj(i -> measured.getAsDouble()).toList();
    }
}
