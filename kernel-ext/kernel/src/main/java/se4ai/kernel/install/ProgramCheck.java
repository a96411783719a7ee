package se4ai.kernel.install;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which programs are on the search path that build the course or open its notebooks. */
record ProgramCheck(Machine machine) {

    /** Jupyter tells the versions of all its parts; that of the core is its own. */
    private static final Pattern VERSION = Pattern.compile("(?:Maven|jupyter[_-]core *:?) *(\\d+(?:\\.\\d+)+)");

    private static final long PATIENCE_SECONDS = 20;

    List<Finding> findings() {
        return List.of(
                finding("Maven", "mvn", "Install Maven 3.8 or newer to build the course; notebooks run without it."),
                finding(
                        "Jupyter",
                        "jupyter",
                        "Install JupyterLab or VS Code's Jupyter extension to open notebooks; without one, `run` runs"
                                + " them."));
    }

    private Finding finding(String topic, String program, String advice) {
        return machine.program(program)
                .map(path -> Finding.good(topic, version(path) + " is '" + path + "'."))
                .orElseGet(() -> Finding.lacking(topic, "`" + program + "` is not on the search path.", advice));
    }

    /** The first number in what the program says of its version. */
    private static String version(Path program) {
        try {
            Path log = Files.createTempFile("se4ai-version-", ".log");
            try {
                Process process = new ProcessBuilder(program.toString(), "--version")
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
                return number(log).map(number -> "Version " + number).orElse("A version that does not tell its number");
            } finally {
                Files.deleteIfExists(log);
            }
        } catch (IOException e) {
            return "A version that does not start (" + e.getMessage() + ")";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "A version that was not asked";
        }
    }

    private static Optional<String> number(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log, Charset.forName("ISO-8859-1"))) {
            return lines.map(VERSION::matcher).filter(Matcher::find).findFirst().map(found -> found.group(1));
        }
    }
}
