package se4ai.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainShowsTest {

    enum Light {
        RED,
        GREEN
    }

    record Point(int x, List<String> names) {}

    static final class Broken {
        @Override
        public String toString() {
            throw new IllegalStateException("No name.");
        }
    }

    static final class Endless {
        @Override
        public String toString() {
            return "x" + this;
        }
    }

    private static final class Untold extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new IllegalStateException();
        }
    }

    @Test
    void what_reads_well_as_text_stays_text() {
        assertThat(Cell.text("plain")).isEqualTo("plain");
        assertThat(Cell.text(42)).isEqualTo("42");
        assertThat(Cell.text('x')).isEqualTo("x");
        assertThat(Cell.text(Light.RED)).isEqualTo("RED");
        assertThat(Cell.text(Duration.ofSeconds(90))).isEqualTo("PT1M30S");
        assertThat(Cell.text(Optional.of(List.of(1)))).isEqualTo("Optional[[1]]");
        assertThat(Cell.text(Optional.empty())).isEqualTo("Optional.empty");
        assertThat(Cell.text(Map.entry("a", 1))).isEqualTo("a=1");
        assertThat(Cell.text(Path.of("a", "b"))).isEqualTo(Path.of("a", "b").toString());
        assertThat(Cell.text(new StringBuilder("built"))).isEqualTo("built");
    }

    @Test
    void a_very_long_text_is_cut_and_says_how_to_see_it_all() {
        String whole = "x".repeat(100_000);

        assertThat(Cell.text(whole)).isEqualTo(whole);
        assertThat(Cell.text(whole + "yz"))
                .isEqualTo(whole + "\n… 2 more characters of 100,002; System.out.println prints them all.");
    }

    @Test
    void a_text_that_fails_is_a_sentence() {
        assertThat(Cell.text(new Broken()))
                .isEqualTo("A value of type se4ai.kernel.display.PlainShowsTest.Broken whose toString fails: "
                        + "IllegalStateException: No name.");
        assertThat(Cell.text(new Endless()))
                .isEqualTo("A value of type se4ai.kernel.display.PlainShowsTest.Endless whose toString fails: "
                        + "it calls itself without end.");
        assertThat(Cell.text(List.of(new Broken(), 1))).endsWith("No name., 1]");
        assertThat(Guarded.cause(new Untold())).isEqualTo("se4ai.kernel.display.PlainShowsTest.Untold");
    }

    @Test
    void arrays_of_every_type_show_their_elements() {
        assertThat(Cell.text(new int[] {1, 2})).isEqualTo("[1, 2]");
        assertThat(Cell.text(new long[] {1})).isEqualTo("[1]");
        assertThat(Cell.text(new short[] {1})).isEqualTo("[1]");
        assertThat(Cell.text(new byte[] {-1})).isEqualTo("[-1]");
        assertThat(Cell.text(new double[] {1})).isEqualTo("[1.0]");
        assertThat(Cell.text(new float[] {0.5f})).isEqualTo("[0.5]");
        assertThat(Cell.text(new boolean[] {true})).isEqualTo("[true]");
        assertThat(Cell.text(new char[] {'a'})).isEqualTo("[a]");
        assertThat(Cell.text(new String[] {"a", null})).isEqualTo("[a, null]");
        assertThat(Cell.text(new int[0])).isEqualTo("[]");
    }

    @Test
    void a_long_array_is_shown_by_its_first_hundred() {
        int[] numbers = IntStream.range(0, 1_000).toArray();

        assertThat(Cell.text(numbers))
                .isEqualTo(Arrays.toString(Arrays.copyOf(numbers, 100)).replace("]", ", … 900 more]"));
    }

    @Test
    void a_stream_and_an_iterator_are_not_used_up() {
        Stream<Integer> stream = Stream.of(1, 2);

        assertThat(Cell.text(stream))
                .isEqualTo("A stream, which gives its elements only once and only when asked: collect it, for instance "
                        + "with .toList().");
        assertThat(stream.toList()).containsExactly(1, 2);
        assertThat(Cell.text(IntStream.of(1))).endsWith("with .toArray().");
        assertThat(Cell.text(List.of(1).iterator()))
                .isEqualTo("An iterator, which gives its elements only once: ask it for next(), or show what it "
                        + "iterates over.");
    }

    @Test
    void an_exception_is_shown_with_its_causes() {
        assertThat(Cell.text(new IllegalStateException("Outer.", new IllegalArgumentException("Inner."))))
                .isEqualTo("""
                        java.lang.IllegalStateException: Outer.
                        caused by java.lang.IllegalArgumentException: Inner.""");
    }

    @Test
    void a_class_is_shown_as_it_is_declared() {
        assertThat(Cell.text(String.class)).isEqualTo("public final class java.lang.String");
        assertThat(Cell.text(Point.class))
                .isEqualTo("record se4ai.kernel.display.PlainShowsTest.Point(int x, List names)");
        assertThat(Cell.text(Light.class)).isEqualTo("enum se4ai.kernel.display.PlainShowsTest.Light { RED, GREEN }");
        assertThat(TypeNames.unwrapped("class REPL.$JShell$12B$Dog")).isEqualTo("class Dog");
    }

    @Test
    void a_lambda_says_how_to_call_it() {
        Function<Integer, Integer> next = x -> x + 1;
        Comparator<String> alike = (one, other) -> 0;
        Runnable nothing = () -> {};

        assertThat(Cell.text(next)).isEqualTo("A lambda of type Function: call its apply(Object).");
        assertThat(Cell.text(alike)).isEqualTo("A lambda of type Comparator: call its compare(Object, Object).");
        assertThat(Cell.text(nothing)).isEqualTo("A lambda of type Runnable: call its run().");
    }
}
