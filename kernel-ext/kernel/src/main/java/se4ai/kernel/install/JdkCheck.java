package se4ai.kernel.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether the JVM of this process can run the kernel.
 *
 * @param home where it lies
 * @param modules whether it has a module
 */
record JdkCheck(Machine machine, Path home, Predicate<String> modules) {

    private static final List<String> NEEDED = List.of("jdk.jshell", "jdk.compiler");

    JdkCheck(Machine machine, Path home) {
        this(machine, home, name -> ModuleLayer.boot().findModule(name).isPresent());
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        all.add(jdk());
        otherHome().ifPresent(all::add);
        all.add(sources());
        return all;
    }

    private Finding jdk() {
        String name =
                System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ") in '" + home + "'";
        List<String> missing =
                NEEDED.stream().filter(module -> !modules.test(module)).toList();
        return missing.isEmpty()
                ? Finding.good("JDK", name + ".")
                : Finding.broken(
                        "JDK",
                        name + " has no module " + String.join(" and no ", missing) + ": it is a runtime, no JDK.",
                        "Install a JDK 17 or newer and run `java` from there.");
    }

    /** Maven takes its JVM from the variable, the shell from the path: two builds of one course confuse. */
    private Optional<Finding> otherHome() {
        return machine.variable("JAVA_HOME").map(Path::of).filter(this::isOther).map(other -> {
            boolean exists = Files.isDirectory(other);
            return Finding.lacking(
                    "JAVA_HOME",
                    "It names '" + other + "', "
                            + (exists ? "but `java` here is that of '" + home + "'." : "which does not exist."),
                    exists
                            ? "Maven builds with the first; where that is not meant, set JAVA_HOME to the second."
                            : "Set it to '" + home + "', or Maven will not start.");
        });
    }

    private boolean isOther(Path other) {
        try {
            return !Files.isSameFile(other, home);
        } catch (IOException e) {
            return true;
        }
    }

    private Finding sources() {
        Path zip = home.resolve("lib").resolve("src.zip");
        return Files.isRegularFile(zip)
                ? Finding.good("Javadoc", "The JDK's sources are there, so that notebooks can show its Javadoc.")
                : Finding.lacking(
                        "Javadoc",
                        "The JDK has no file '" + zip + "', so notebooks show no Javadoc of Java's own classes.",
                        "Install the sources of your JDK (on Debian and Ubuntu, package openjdk-"
                                + Runtime.version().feature() + "-source).");
    }
}
