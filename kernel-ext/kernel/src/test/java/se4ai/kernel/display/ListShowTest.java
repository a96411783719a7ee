package se4ai.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListShowTest {

    record Point(int x, double y) {}

    record Half(int of) {
        @Override
        public String toString() {
            return "half of " + of;
        }
    }

    record Refusing(int number) {
        @Override
        public int number() {
            throw new IllegalStateException("It is secret.");
        }
    }

    record Nothing() {}

    @Test
    void a_short_list_is_its_text() {
        assertThat(Cell.text(List.of(1, 2, 3))).isEqualTo("[1, 2, 3]");
        assertThat(Cell.table(List.of(1, 2, 3))).isEqualTo("null");
        assertThat(Cell.text(List.of())).isEqualTo("[]");
        assertThat(Cell.text(Map.of())).isEqualTo("{}");
    }

    @Test
    void a_long_list_is_shown_by_its_first_twenty() {
        assertThat(Cell.text(IntStream.range(0, 1_000).boxed().toList()))
                .isEqualTo("[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, … 980 more]");
    }

    @Test
    void a_list_of_sentences_has_a_row_for_each() {
        String sentence = "A sentence that fills the better part of a line in a notebook by itself.";

        assertThat(Cell.table(List.of(sentence, sentence, "<short>"))).isEqualTo("""
                List of 3 elements
                index | value
                0 | A sentence that fills the better part of a line in a notebook by itself.
                1 | A sentence that fills the better part of a line in a notebook by itself.
                2 | &lt;short&gt;""");
    }

    @Test
    void the_components_of_records_are_columns() {
        List<Point> points = List.of(new Point(1, 0.5), new Point(2, 1));

        assertThat(Cell.text(points)).isEqualTo("""
                index | x | y
                0 | 1 | 0.5
                1 | 2 | 1.0""");
        assertThat(Cell.table(points)).isEqualTo("List of 2 elements\n" + Cell.text(points));
        assertThat(Cell.table(points.toArray())).isEqualTo("Array of 2 elements\n" + Cell.text(points));
        assertThat(Cell.text(Set.of(new Point(1, 0.5)))).isEqualTo("x | y\n1 | 0.5");
    }

    @Test
    void many_records_end_with_how_many_more_there_are() {
        List<Point> points =
                IntStream.range(0, 1_000).mapToObj(x -> new Point(x, x)).toList();

        assertThat(Cell.table(points).lines()).hasSize(24);
        assertThat(Cell.table(points)).startsWith("List, first 20 elements\n").endsWith("19 | 19 | 19.0\n\n… 980 more");
        assertThat(Cell.text(points)).endsWith("19 | 19 | 19.0\n… 980 more");
    }

    @Test
    void a_record_is_a_table_beside_its_text() {
        Point point = new Point(1, 0.5);

        assertThat(Cell.text(point)).isEqualTo(point.toString()).isEqualTo("Point[x=1, y=0.5]");
        assertThat(Cell.table(point)).isEqualTo("""
                Point
                component | value
                x | 1
                y | 0.5""");
    }

    @Test
    void a_record_that_writes_its_own_text_is_shown_as_it() {
        assertThat(Cell.text(new Half(3))).isEqualTo("half of 3");
        assertThat(Cell.table(new Half(3))).isEqualTo("null");
        assertThat(Cell.text(List.of(new Half(3), new Half(4)))).isEqualTo("[half of 3, half of 4]");
        assertThat(Cell.text(new Nothing())).isEqualTo("Nothing[]");
    }

    @Test
    void a_component_that_cannot_be_read_says_why() {
        assertThat(Cell.text(new Refusing(1)))
                .isEqualTo("Refusing[number=(reading it fails: IllegalStateException: It is secret)]");
    }

    @Test
    void a_map_has_a_row_for_each_key() {
        Map<String, Integer> map = new TreeMap<>(Map.of("a", 1, "b", 2));

        assertThat(Cell.text(map)).isEqualTo("{a=1, b=2}");
        assertThat(Cell.table(map)).isEqualTo("""
                Map of 2 entries
                key | value
                a | 1
                b | 2""");
    }

    @Test
    void lists_and_maps_inside_are_columns_and_what_is_missing_stays_empty() {
        assertThat(Cell.text(List.of(List.of(1, 2), List.of(3)))).isEqualTo("""
                index | 0 | 1
                0 | 1 | 2
                1 | 3 |\s""");
        assertThat(Cell.text(List.of(Map.of("a", 1), Map.of("b", 2)))).isEqualTo("""
                index | a | b
                0 | 1 |\s
                1 |  | 2""");
        assertThat(Cell.text(Map.of("home", new Point(1, 2)))).isEqualTo("key | x | y\nhome | 1 | 2.0");
        assertThat(Cell.text(Arrays.asList(new Point(1, 2), null))).isEqualTo("""
                index | x | y
                0 | 1 | 2.0
                1 | null |\s""");
    }

    @Test
    void more_columns_than_twelve_are_counted() {
        List<Integer> row = IntStream.range(0, 40).boxed().toList();

        assertThat(Cell.text(List.of(row))).isEqualTo("""
                index | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
                0 | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
                … more columns""");
    }

    @Test
    void what_contains_itself_ends() {
        List<@Nullable Object> list = new ArrayList<>();
        list.add(list);
        Map<String, Object> map = new HashMap<>();
        map.put("me", map);

        assertThat(Cell.text(list)).startsWith("index | 0\n0 | [(itself)]");
        assertThat(Cell.text(map)).isEqualTo("key | me\nme | {me=(itself)}");
        list.add(1);
        assertThat(Cell.text(list)).isEqualTo("[(itself), 1]");
    }

    @Test
    void what_is_deep_ends() {
        List<Object> nest = List.of(1);
        for (int i = 0; i < 10; i++) {
            nest = List.of(nest, "x");
        }

        assertThat(Cell.text(nest)).isEqualTo("[[[[[…, x], x], x], x], x]");
    }

    @Test
    void what_has_no_end_is_read_only_at_its_beginning() {
        Iterable<Integer> numbers = () -> Stream.iterate(1, x -> x + 1).iterator();
        List<Integer> list = new AbstractList<>() {
            @Override
            public Integer get(int index) {
                return index;
            }

            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }
        };

        assertThat(Cell.text(numbers))
                .isEqualTo("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, … more]");
        assertThat(Cell.text(list)).endsWith("18, 19, … 2,147,483,627 more]");
    }

    @Test
    void what_fails_while_it_is_read_says_so() {
        List<Integer> list = new AbstractList<>() {
            @Override
            public Integer get(int index) {
                if (index == 2) {
                    throw new IllegalStateException("The disk is gone.");
                }
                return index;
            }

            @Override
            public int size() {
                return 9;
            }
        };
        Map<Integer, Integer> map = new AbstractMap<>() {
            @Override
            public Set<Map.Entry<Integer, Integer>> entrySet() {
                throw new IllegalStateException("The disk is gone.");
            }
        };
        Iterable<Integer> iterable = new Iterable<>() {
            @Override
            public Iterator<Integer> iterator() {
                throw new IllegalStateException();
            }
        };

        assertThat(Cell.text(list))
                .isEqualTo("[0, 1, … and then reading it fails: IllegalStateException: The disk is gone]");
        assertThat(Cell.text(map)).isEqualTo("{… and then reading it fails: IllegalStateException: The disk is gone}");
        assertThat(Cell.text(iterable)).isEqualTo("[… and then reading it fails: IllegalStateException]");
    }
}
