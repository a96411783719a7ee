package se4ai.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What a process and its children use of the machine, as Linux counts it. Source: proc(5). */
record ProcessUse(ProcessHandle root) {

    private static final double TICKS_A_SECOND = 100;
    private static final double KB_IN_MB = 1024;

    double cpuSeconds() {
        return sum(ProcessUse::cpuSeconds);
    }

    double residentMegabytes() {
        return sum(ProcessUse::residentMegabytes);
    }

    private double sum(ToDoubleFunction<Path> fact) {
        return Stream.concat(Stream.of(root), root.descendants())
                .mapToDouble(process -> fact.applyAsDouble(Path.of("/proc", Long.toString(process.pid()))))
                .sum();
    }

    private static double cpuSeconds(Path process) {
        String stat = text(process.resolve("stat"));
        // The second field is a name in brackets, and may hold blanks.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        return fields.length < 13 ? 0 : (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
    }

    private static double residentMegabytes(Path process) {
        return text(process.resolve("status"))
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KB_IN_MB)
                .sum();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            // It has ended since.
            return "";
        }
    }
}
