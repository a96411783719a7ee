package se4ai.kernel.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class KernelOptionsTest {

    @Test
    void limits_come_as_system_properties_before_the_options_of_the_jvm() {
        KernelOptions options =
                new KernelOptions("se4ai", List.of("-Xmx4g"), OptionalLong.of(30), OptionalLong.of(100_000));

        assertThat(options.arguments())
                .containsExactly("-Dse4ai.cell.timeout=30", "-Dse4ai.output.limit=100000", "-Xmx4g");
    }

    @Test
    void without_wishes_there_are_no_arguments() {
        assertThat(KernelOptions.named("se4ai").arguments()).isEmpty();
    }

    @Test
    void another_name_is_told_in_the_list_of_kernels() {
        assertThat(KernelOptions.named("se4ai").displayName()).isEqualTo("SE4AI (Java)");
        assertThat(KernelOptions.named("big-heap").displayName()).isEqualTo("SE4AI (Java, big-heap)");
    }

    @Test
    void a_name_that_jupyter_does_not_allow_is_refused() {
        for (String name : List.of("my kernel", "..", "", "SE4AI", "a/b")) {
            assertThatThrownBy(() -> KernelOptions.named(name))
                    .hasMessage(
                            "Kernel name '" + name + "' is not one that Jupyter allows: it begins with a letter a to"
                                    + " z or a digit and holds only those, '.', '_' and '-'; choose another with --name.");
        }
    }

    @Test
    void an_option_that_is_none_is_refused() {
        assertThatThrownBy(() -> new KernelOptions("se4ai", List.of("4g"), OptionalLong.empty(), OptionalLong.empty()))
                .hasMessage("JVM option '4g' does not begin with '-'; write all options into one argument, such as"
                        + " --jvm-opts \"-Xmx4g -Xss4m\".");
    }

    @Test
    void a_limit_of_nothing_is_refused() {
        assertThatThrownBy(() -> new KernelOptions("se4ai", List.of(), OptionalLong.of(0), OptionalLong.empty()))
                .hasMessage("Option --cell-timeout must be at least 1 (seconds) but was 0; leave it out for no limit of"
                        + " yours.");
        assertThatThrownBy(() -> new KernelOptions("se4ai", List.of(), OptionalLong.empty(), OptionalLong.of(-5)))
                .hasMessage("Option --output-limit must be at least 1 (characters) but was -5; leave it out for no"
                        + " limit of yours.");
    }
}
