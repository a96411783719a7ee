package se4ai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.kernel.install.Finding;
import se4ai.kernel.install.Finding.State;

class DoctorCommandTest {

    private static final Finding GOOD = new Finding(State.GOOD, "Loopback", "127.0.0.1 can be reached.", "");
    private static final Finding LACKING =
            new Finding(State.LACKING, "Jupyter", "`jupyter` is not on the search path.", "Install it.");
    private static final Finding BROKEN = new Finding(State.BROKEN, "JDK", "It is a runtime.", "Install a JDK.");

    private final List<String> lines = new ArrayList<>();

    @Test
    void what_is_lacking_does_not_stop_the_course() {
        assertThat(DoctorCommand.report(List.of(GOOD, LACKING), lines::add)).isZero();
        assertThat(lines)
                .containsExactly(
                        "ok       Loopback: 127.0.0.1 can be reached.",
                        "note     Jupyter: `jupyter` is not on the search path. Install it.",
                        "The course can run here.");
    }

    @Test
    void what_is_broken_does() {
        assertThat(DoctorCommand.report(List.of(GOOD, BROKEN), lines::add)).isOne();
        assertThat(lines)
                .containsExactly(
                        "ok       Loopback: 127.0.0.1 can be reached.",
                        "problem  JDK: It is a runtime. Install a JDK.",
                        "The course cannot run here before each problem is solved.");
    }
}
