package se4ai.kernel.debug;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTextTest {

    record Point(int x, @Nullable String name) {}

    enum Colour {
        RED
    }

    static class Base {
        @SuppressWarnings("unused")
        private final int base = 1;
    }

    /** Whoever calls its methods has lost. */
    static final class Hostile extends Base {
        @SuppressWarnings("unused")
        private final Object self = this;

        @Override
        public String toString() {
            throw new AssertionError("toString must not be called.");
        }

        @Override
        public int hashCode() {
            throw new AssertionError("hashCode must not be called.");
        }

        @Override
        public boolean equals(Object other) {
            throw new AssertionError("equals must not be called.");
        }
    }

    @ParameterizedTest
    @MethodSource
    void a_value_is_one_line_of_what_it_holds(@Nullable Object value, String text) {
        assertThat(ValueText.of(value)).isEqualTo(text);
    }

    static Stream<Arguments> a_value_is_one_line_of_what_it_holds() {
        return Stream.of(
                Arguments.of(null, "null"),
                Arguments.of(3, "3"),
                Arguments.of(2.5, "2.5"),
                Arguments.of('\'', "'\\''"),
                Arguments.of("say \"a\\b\"\n", "\"say \\\"a\\\\b\\\"\\n\""),
                Arguments.of(Colour.RED, "RED"),
                Arguments.of(Point.class, "Point.class"),
                Arguments.of(new int[] {1, 2}, "int[2] [1, 2]"),
                Arguments.of(new String[][] {{"a"}, null}, "String[][2] [String[1] [\"a\"], null]"),
                Arguments.of(new Point(1, null), "Point[x=1, name=null]"),
                Arguments.of(List.of(new Point(1, "p")), "[Point[x=1, name=\"p\"]]"),
                Arguments.of(IntStream.range(0, 12).boxed().toList(), "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, … 2 more]"),
                Arguments.of(new TreeMap<>(Map.of("a", 1, "b", 2)), "{\"a\"=1, \"b\"=2}"),
                Arguments.of(Optional.of(1), "Optional[1]"),
                Arguments.of(Optional.empty(), "Optional[]"),
                Arguments.of(new BigDecimal("1.20"), "1.20"),
                Arguments.of(LocalDate.of(2026, 1, 2), "2026-01-02"),
                Arguments.of(
                        new Hostile(), "Hostile[base=1, self=Hostile[base=1, self=Hostile[base=1, self=Hostile]]]"),
                Arguments.of(List.of(new Object()), "[Object]"),
                Arguments.of((Supplier<String>) () -> "", "Supplier"));
    }

    @Test
    void a_long_value_is_cut() {
        assertThat(ValueText.of("x".repeat(1000))).hasSize(301).endsWith("x…");
        assertThat(ValueText.of(Collections.nCopies(9, "y".repeat(200))))
                .hasSize(301)
                .endsWith("…");
    }

    @Test
    void a_value_that_holds_itself_ends() {
        List<Object> list = new ArrayList<>();
        list.add(list);

        assertThat(ValueText.of(list)).isEqualTo("[[[ArrayList]]]");
    }

    @Test
    void many_parts_come_in_pages() {
        int[] many = IntStream.range(0, 250).toArray();

        List<Variable> page = Parts.of(many, 200, 20);

        assertThat(page.get(0)).isEqualTo(new Variable("[200]", 200, "Integer"));
        assertThat(page).hasSize(21);
        assertThat(page.get(20).text()).isEqualTo("30 more");
        assertThat(Parts.of(many, 240, 20)).hasSize(10);
    }

    @Test
    void an_element_that_is_null_is_a_part_too() {
        assertThat(Parts.of(Arrays.asList(1, null), 0, 5))
                .extracting(Variable::text)
                .containsExactly("1", "null");
    }

    @Test
    void an_object_of_the_jdk_keeps_its_fields_closed() {
        assertThat(Parts.has(new Object())).isFalse();
        assertThat(ValueText.of(new Thread())).isEqualTo("Thread");
    }
}
