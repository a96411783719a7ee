package se4ai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Jupyter's own conformance suite, run from Python as a front end would, against the installed kernel. */
@Timeout(300)
class ConformanceTest {

    private static final String PYTHON = "/usr/bin/python3";
    private static final long MINUTES = 3;

    /** The suite's tests; each of them has its sample. */
    private static final int TESTS = 12;

    @TempDir
    private Path folder;

    @Test
    void the_kernel_passes_every_test_of_the_suite() throws Exception {
        requireSuite();
        install();
        Path samples = folder.resolve("conformance.py");
        try (InputStream in = ConformanceTest.class.getResourceAsStream("/se4ai/kernel/conformance.py")) {
            Files.write(samples, in.readAllBytes());
        }
        String log = python("-m", "unittest", "--verbose", "conformance.Conformance");
        assertThat(log).contains("Ran " + TESTS + " tests").doesNotContain("skipped");
    }

    private void requireSuite() throws IOException, InterruptedException {
        boolean installed = Files.isExecutable(Path.of(PYTHON))
                && start(List.of(PYTHON, "-c", "import jupyter_kernel_test")).waitFor() == 0;
        String reason = PYTHON + " has no jupyter_kernel_test; install python3-jupyter-kernel-test to run this test.";
        if (!installed) {
            System.out.println("Skipped: " + reason);
        }
        assumeTrue(installed, reason);
    }

    private void install() {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said, true);
        int status = Main.commandLine()
                .setOut(writer)
                .setErr(writer)
                .execute("install", "--no-cache", "--prefix", folder.toString());
        assertThat(status).as(said::toString).isZero();
    }

    private String python(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PYTHON));
        command.addAll(List.of(arguments));
        Process process = start(command);
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        String log = Files.readString(log());
        assertThat(process.exitValue()).as(log).isZero();
        return log;
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment()
                .put("JUPYTER_PATH", folder.resolve("share").resolve("jupyter").toString());
        builder.environment().put("HOME", folder.toString());
        return builder.start();
    }

    private Path log() {
        return folder.resolve("python.log");
    }
}
