package se4ai.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KernelCommandTest {

    @Test
    void the_program_has_an_ending_on_windows() {
        Path home = Path.of("jdk");
        assertThat(KernelCommand.java(home, false)).isEqualTo(Path.of("jdk", "bin", "java"));
        assertThat(KernelCommand.java(home, true)).isEqualTo(Path.of("jdk", "bin", "java.exe"));
    }

    @Test
    void options_of_the_reader_come_after_the_kernels_own() {
        assertThat(KernelCommand.of(List.of("-Xmx4g"), "a.jar", Optional.of(Path.of("data")), "connection.json"))
                .containsSubsequence("-Xmx2g", "-Xmx4g", "-cp")
                .endsWith("-Dse4ai.data=data", "-cp", "a.jar", "se4ai.kernel.KernelServer", "connection.json");
    }

    @Test
    void a_collector_of_the_reader_is_the_only_one() {
        assertThat(KernelCommand.of(List.of("-XX:+UseZGC"), "a.jar", Optional.empty(), "c.json").stream()
                        .filter(option -> option.matches("-XX:\\+Use\\w+GC")))
                .containsExactly("-XX:+UseZGC");
    }
}
