package se4ai.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TimeMagicTest {

    private static final String NUMBER = "[0-9.,]+ (ns|µs|ms|s)";

    private final TestHost host = new TestHost();

    @Test
    void the_value_comes_with_what_it_took() {
        assertThat(TestHost.line(Known.TIME, "new byte[3_000_000].length", host))
                .isEqualTo(3_000_000);
        assertThat(host.shown)
                .singleElement()
                .asString()
                .matches("Wall time " + NUMBER + ", processor time " + NUMBER + ", 3(\\.[0-9]+)? MB allocated\\.");
    }

    @Test
    void what_a_timed_cell_defines_stays() {
        assertThat(TestHost.cell(Known.TIME, "", "int t1 = 1;\nint t2 = 2;\nt1 + t2", host))
                .isEqualTo(3);
        assertThat(host.java("t1 + t2")).isEqualTo(3);
        assertThat(TestHost.line(Known.TIME, "Thread.yield()", host)).isNull();
        assertThat(host.shown).hasSize(2);
    }

    @Test
    void where_the_kernel_does_not_say_when_it_runs_compiling_counts() {
        TestHost silent = new TestHost() {
            @Override
            public @Nullable Object java(String source) {
                return 7;
            }
        };
        assertThat(TestHost.line(Known.TIME, "anything", silent)).isEqualTo(7);
        assertThat(silent.shown)
                .singleElement()
                .asString()
                .matches("Wall time " + NUMBER + ", with the time that compiling took\\.");
    }
}
