package se4ai.kernel.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    private static final String JDK =
            System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";

    @TempDir
    private Path folder;

    @Test
    void a_machine_without_jupyter_is_looked_at_as_a_whole() {
        Machine bare = Machines.linux(Map.of("JUPYTER_DATA_DIR", folder.toString()));
        List<Finding> findings = new Doctor(bare).findings();

        assertThat(findings.stream().map(Finding::topic))
                .containsSubsequence(
                        "JDK",
                        "Javadoc",
                        "Memory",
                        "Loopback",
                        "Maven",
                        "Jupyter",
                        "Kernel",
                        "ONNX Runtime",
                        "PyTorch");
        assertThat(findings.stream().filter(finding -> finding.topic().equals("JDK")))
                .extracting(Finding::line)
                .containsExactly("ok       JDK: " + JDK + " in '" + System.getProperty("java.home") + "'.");
        assertThat(Doctor.isFit(findings)).isTrue();
    }

    @Test
    void programs_that_are_missing_are_no_obstacle() {
        assertThat(new ProgramCheck(Machines.linux(Map.of("PATH", folder.toString()))).findings())
                .extracting(Finding::line)
                .containsExactly(
                        "note     Maven: `mvn` is not on the search path. Install Maven 3.8 or newer to build the"
                                + " course; notebooks run without it.",
                        "note     Jupyter: `jupyter` is not on the search path. Install JupyterLab or VS Code's Jupyter"
                                + " extension to open notebooks; without one, `run` runs them.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void programs_tell_their_own_version_among_others() throws IOException {
        program("mvn", "echo 'Apache Maven 3.9.9 (abc)'; echo 'Java version: 17.0.1'");
        program("jupyter", "echo 'IPython          : 8.5.0'; echo 'jupyter_core     : 5.7.2'");

        assertThat(new ProgramCheck(Machines.linux(Map.of("PATH", "/nowhere:" + folder))).findings())
                .extracting(Finding::line)
                .containsExactly(
                        "ok       Maven: Version 3.9.9 is '" + folder.resolve("mvn") + "'.",
                        "ok       Jupyter: Version 5.7.2 is '" + folder.resolve("jupyter") + "'.");
    }

    @Test
    void windows_programs_have_endings() throws IOException {
        Path maven = Files.writeString(folder.resolve("mvn.cmd"), "");
        assertThat(maven.toFile().setExecutable(true)).isTrue();

        assertThat(Machines.of("Windows 11", Map.of("PATH", "/nowhere;" + folder))
                        .program("mvn"))
                .contains(maven);
    }

    @Test
    void a_runtime_is_no_jdk() {
        Path home = folder.resolve("jre");

        assertThat(new JdkCheck(Machines.linux(Map.of()), home, name -> !name.equals("jdk.jshell")).findings())
                .extracting(Finding::line)
                .containsExactly(
                        "problem  JDK: " + JDK + " in '" + home + "' has no module jdk.jshell: it is a runtime, no JDK."
                                + " Install a JDK 17 or newer and run `java` from there.",
                        "note     Javadoc: The JDK has no file '"
                                + home.resolve("lib").resolve("src.zip")
                                + "', so notebooks show no Javadoc of Java's own classes. Install the sources of your JDK"
                                + " (on Debian and Ubuntu, package openjdk-"
                                + Runtime.version().feature() + "-source).");
    }

    @Test
    void a_variable_for_another_jdk_is_told() throws IOException {
        Path home = Files.createDirectory(folder.resolve("17"));
        Path other = Files.createDirectory(folder.resolve("25"));
        Path gone = folder.resolve("11");

        assertThat(javaHome(home, home)).isEmpty();
        assertThat(javaHome(home, other))
                .contains("note     JAVA_HOME: It names '" + other + "', but `java` here is that of '" + home
                        + "'. Maven builds with the first; where that is not meant, set JAVA_HOME to the second.");
        assertThat(javaHome(home, gone))
                .contains("note     JAVA_HOME: It names '" + gone + "', which does not exist. Set it to '" + home
                        + "', or Maven will not start.");
    }

    @Test
    void little_memory_is_told() {
        assertThat(MemoryCheck.of(4e9).line()).isEqualTo("ok       Memory: 4 GB are free.");
        assertThat(MemoryCheck.of(5e8).line())
                .isEqualTo("note     Memory: 500 MB are free. A kernel may need 1 GB; end other programs first.");
    }

    @Test
    void without_loopback_no_kernel_is_reached() {
        assertThat(LoopbackCheck.broken(new IOException("Network is unreachable"))
                        .line())
                .isEqualTo("problem  Loopback: 127.0.0.1 cannot be reached (Network is unreachable), and a kernel is"
                        + " reached over it. Bring the loopback network up, on Linux with `ip link set lo up`.");
    }

    @Test
    void an_engine_without_a_library_for_the_machine_is_told() {
        assertThat(EngineCheck.detector("Linux", "amd64").state()).isEqualTo(Finding.State.GOOD);
        assertThat(EngineCheck.detector("Mac OS X", "aarch64").state()).isEqualTo(Finding.State.GOOD);
        assertThat(EngineCheck.detector("Windows 11", "amd64").state()).isEqualTo(Finding.State.GOOD);
        assertThat(EngineCheck.detector("Mac OS X", "x86_64").line())
                .isEqualTo("note     ONNX Runtime: It has no library for this machine (Mac OS X, x86_64). Detectors do"
                        + " not run here, everything else works; use another machine for them.");
    }

    @Test
    void one_problem_is_enough() {
        Finding note = Finding.lacking("Maven", "It is missing.", "Install it.");

        assertThat(Doctor.isFit(List.of(note))).isTrue();
        assertThat(Doctor.isFit(List.of(note, Finding.broken("JDK", "It is old.", "Install another."))))
                .isFalse();
    }

    private static Optional<String> javaHome(Path home, Path named) {
        return new JdkCheck(Machines.linux(Map.of("JAVA_HOME", named.toString())), home, name -> true)
                .findings().stream()
                        .filter(finding -> finding.topic().equals("JAVA_HOME"))
                        .map(Finding::line)
                        .findFirst();
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
