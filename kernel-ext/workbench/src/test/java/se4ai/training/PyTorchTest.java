package se4ai.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the course goes on where PyTorch or XGBoost has nothing for the machine. */
class PyTorchTest {

    @Test
    void without_its_library_the_perceptron_alone_is_left_out() throws Exception {
        assumeTrue(XgBoost.whyNot().isEmpty(), "XGBoost is left out on this machine, too.");
        String said = inAnotherProcess("pytorch-native-cpu");

        assertThat(said).isEqualTo("""
                        [logistic regression, tree of depth 6, forest of 50 trees, boosting of 50 rounds]
                        PyTorch has no library for this machine (%s); the perceptron is left out, everything else works.
                        IllegalStateException: PyTorch has no library for this machine (%s); the perceptron is left out, everything else works.
                        """.formatted(PyTorch.machine(), PyTorch.machine()));
    }

    @Test
    void on_another_machine_the_library_of_this_one_does_not_count() throws Exception {
        String said = inAnotherProcess("nothing", "-Dos.name=Mac OS X", "-Dos.arch=x86_64");

        assertThat(said)
                .contains("PyTorch has no library for this machine (osx-x86_64); the perceptron is left out,"
                        + " everything else works.\n");
    }

    /** What {@link WhatIsLeft} prints where the jars of that name are not on the class path. */
    private static String inAnotherProcess(String missing, String... flags) throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !new File(entry).getName().startsWith(missing))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Arrays.stream(flags),
                        Stream.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath, WhatIsLeft.class.getName()))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.replace("\r\n", "\n");
    }
}
