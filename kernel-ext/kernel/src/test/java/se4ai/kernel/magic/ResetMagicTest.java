package se4ai.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResetMagicTest {

    @Test
    void it_says_what_is_gone_and_what_is_not() {
        TestHost host = new TestHost();
        assertThat(TestHost.line(Known.RESET, "", host))
                .hasToString("All variables, methods, classes and imports of your cells are gone. "
                        + "The course's imports are back, and what %maven and %classpath added is still there. "
                        + "Run the cells that you need again.");
        assertThat(host.resets).isEqualTo(1);
    }
}
