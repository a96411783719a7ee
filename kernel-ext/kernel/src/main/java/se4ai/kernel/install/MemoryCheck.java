package se4ai.kernel.install;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import se4ai.measure.Bytes;

/** Whether there is memory for a kernel. */
final class MemoryCheck {

    private static final double NEEDED = 1e9;
    private static final Path LINUX = Path.of("/proc/meminfo");

    private MemoryCheck() {}

    static Finding here() {
        return of(available());
    }

    static Finding of(double bytes) {
        String free = Bytes.of(bytes) + " are free.";
        return bytes >= NEEDED
                ? Finding.good("Memory", free)
                : Finding.lacking(
                        "Memory", free, "A kernel may need " + Bytes.of(NEEDED) + "; end other programs first.");
    }

    private static double available() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? linux(system.getFreeMemorySize())
                : 0;
    }

    /** Linux counts files that it keeps in memory, and would let go, apart. */
    private static double linux(double otherwise) {
        if (!Files.isReadable(LINUX)) {
            return otherwise;
        }
        try (Stream<String> lines = Files.lines(LINUX)) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToDouble(line -> 1024 * Double.parseDouble(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException e) {
            return otherwise;
        }
    }
}
