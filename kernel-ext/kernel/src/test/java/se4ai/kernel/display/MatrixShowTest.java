package se4ai.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatrixShowTest {

    @Test
    void a_small_matrix_is_shown_whole() {
        double[][] matrix = {{1.5, 2, 3}, {1 / 3.0, 1e-9, -4}};

        assertThat(Cell.text(matrix)).isEqualTo("""
                2 × 3 double
                    1.5          2   3
                0.33333  1 × 10⁻⁹  -4""".replace("    1.5          2   3", "    1.5         2   3"));
        assertThat(Cell.table(matrix)).isEqualTo("""
                2 × 3 double
                 | 0 | 1 | 2
                0 | 1.5 | 2 | 3
                1 | 0.33333 | 1 × 10⁻⁹ | -4""");
    }

    @Test
    void a_large_matrix_shows_its_corners_and_its_shape() {
        int[][] matrix = IntStream.range(0, 512)
                .mapToObj(row -> IntStream.range(0, 30).map(column -> row % 10).toArray())
                .toArray(int[][]::new);

        assertThat(Cell.text(matrix)).isEqualTo("""
                512 × 30 int
                0  0  0  0  0  0  …  0  0  0  0  0  0
                1  1  1  1  1  1  …  1  1  1  1  1  1
                2  2  2  2  2  2  …  2  2  2  2  2  2
                3  3  3  3  3  3  …  3  3  3  3  3  3
                4  4  4  4  4  4  …  4  4  4  4  4  4
                5  5  5  5  5  5  …  5  5  5  5  5  5
                ⋮  ⋮  ⋮  ⋮  ⋮  ⋮  ⋱  ⋮  ⋮  ⋮  ⋮  ⋮  ⋮
                6  6  6  6  6  6  …  6  6  6  6  6  6
                7  7  7  7  7  7  …  7  7  7  7  7  7
                8  8  8  8  8  8  …  8  8  8  8  8  8
                9  9  9  9  9  9  …  9  9  9  9  9  9
                0  0  0  0  0  0  …  0  0  0  0  0  0
                1  1  1  1  1  1  …  1  1  1  1  1  1""");
        assertThat(Cell.table(matrix)).contains(" | 0 | 1 | 2 | 3 | 4 | 5 | … | 24 | 25 | 26 | 27 | 28 | 29\n");
    }

    @Test
    void rows_of_different_length_leave_places_empty() {
        assertThat(Cell.text(new int[][] {{1}, {1, 2}, {}, null})).isEqualTo("""
                4 rows of 0 to 2 int
                   1
                   1  2

                null""");
    }

    @Test
    void other_elements_are_shown_as_text_and_nothing_as_its_shape() {
        assertThat(Cell.text(new String[][] {{"a", null}})).isEqualTo("1 × 2 String\na  null");
        assertThat(Cell.text(new boolean[][] {{true}})).isEqualTo("1 × 1 boolean\ntrue");
        assertThat(Cell.text(new int[1][1][2])).isEqualTo("1 × 1 int[]\n[0, 0]");
        assertThat(Cell.text(new float[0][])).isEqualTo("0 × 0 float");
        assertThat(Cell.table(new float[0][])).isEqualTo("null");
    }
}
