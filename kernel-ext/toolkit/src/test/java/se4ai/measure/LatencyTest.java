package se4ai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LatencyTest {

    private static final Latency LINK = Latency.exponential(Duration.parse("40 ms"));
    private static final Latency SERVER = Latency.exponential(Duration.parse("10 ms"));

    @Test
    void latencies_add_up_and_their_percentiles_do_not() {
        Latency answer = LINK.plus(SERVER);

        assertThat(answer.mean().milliseconds()).isEqualTo(50, within(1e-12));
        assertThat(answer.p99().value().milliseconds()).isEqualTo(195.714086, within(1e-6));
        assertThat(answer.p99()).hasToString("p99 195.7 ms");
        assertThat(LINK.p99()).hasToString("p99 184.2 ms");
        assertThat(SERVER.p99()).hasToString("p99 46.05 ms");
        assertThat(answer).hasToString("mean 50 ms, p95 131.3 ms, p99 195.7 ms");
    }

    @Test
    void no_method_adds_a_percentile() {
        assertThat(Arrays.stream(Percentile.class.getMethods()))
                .noneMatch(method -> method.getName().equals("plus"));
        assertThat(Arrays.stream(Latency.class.getMethods()))
                .noneMatch(method -> Arrays.asList(method.getParameterTypes()).contains(Percentile.class));
    }

    @Test
    void it_is_built_in_many_ways() {
        assertThat(Latency.parse("50 ms")).isEqualTo(Latency.of(Duration.milliseconds(50)));
        assertThat(Latency.parse("50 ms")).hasToString("always 50 ms");
        assertThat(Latency.uniform(Duration.ZERO, Duration.parse("20 ms")).p50())
                .hasToString("p50 10 ms");
        assertThat(Latency.lognormal("50 ms", "180 ms").p99()).hasToString("p99 180 ms");
        assertThat(Latency.measured(0.1, 0.2, 0.4).p50()).hasToString("p50 200 ms");
        assertThat(Latency.of(Distribution.exponential(0.04))).isEqualTo(LINK);
        assertThat(Latency.NONE.plus(LINK)).isEqualTo(LINK);
        assertThat(LINK.plus(Duration.parse("5 ms")).percentile(0)).hasToString("p0 5 ms");
        assertThat(LINK.times(2).mean()).hasToString("80 ms");
    }

    /** Half of the answers are not escalated: 20 ms for 53 %, and 110 ms more for the others. */
    @Test
    void a_cascade_is_one_or_the_other() {
        Latency phone = Latency.parse("20 ms");
        Latency cascade = Latency.either(0.53, phone, phone.plus(Latency.parse("110 ms")));

        assertThat(cascade.mean()).hasToString("71.7 ms");
        assertThat(cascade.p95()).hasToString("p95 130 ms");
        assertThat(cascade.p50()).hasToString("p50 20 ms");
        assertThat(cascade.within(Duration.parse("100 ms")).value()).isEqualTo(0.53, within(1e-12));
    }

    @Test
    void the_first_of_two_answers_is_earlier_and_the_last_one_later() {
        assertThat(LINK.min(LINK).p99()).hasToString("p99 92.1 ms");
        assertThat(LINK.max(SERVER).mean()).hasToString("42 ms");
        assertThat(LINK.max(SERVER).p99().value())
                .isGreaterThanOrEqualTo(LINK.p99().value());
    }

    @Test
    void a_deadline_is_met_with_a_probability() {
        assertThat(LINK.within(Duration.ZERO).value()).isZero();
        assertThat(LINK.within(LINK.p95().value()).value()).isEqualTo(0.95, within(1e-12));
    }

    @Test
    void nothing_is_answered_before_it_was_asked() {
        assertThatThrownBy(() -> Latency.of(Distribution.uniform(-1, 3)))
                .hasMessage("A latency is 0 s or longer, but this one can be -1 s: uniform from -1 to 3."
                        + " Nothing is answered before it was asked: leave the negative part out.");
        assertThatThrownBy(() -> Latency.measured(0.1, -0.2)).hasMessageContaining("this one can be -0.2 s");
        assertThatThrownBy(() -> Latency.measured())
                .hasMessage("A distribution needs at least one value but has none.");
        assertThatThrownBy(() -> Latency.lognormal("180 ms", "50 ms"))
                .hasMessage("The p99 of a lognormal latency is longer than its median, but the median was 180 ms and"
                        + " the p99 50 ms.");
        assertThatThrownBy(() -> Latency.either(1.2, LINK, SERVER)).hasMessageContaining("must lie in [0, 1]");
        assertThatThrownBy(() -> LINK.times(-1))
                .hasMessage("A distribution can be scaled by a finite factor above 0 only, but the factor was -1.0.");
    }

    @Test
    void there_is_no_longest_answer_of_those_without_memory() {
        assertThatThrownBy(() -> LINK.percentile(1))
                .hasMessage("No duration holds the share 1.0 of these answers: there is no longest one."
                        + " Ask for a smaller share, such as 0.999.");
        assertThatThrownBy(() -> LINK.percentile(99))
                .hasMessage("The share of a quantile must lie in [0, 1] but was 99.0. Write 0.99 for the 99 % point.");
    }
}
