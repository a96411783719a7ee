package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BoxTest {

    private static final Box LEFT_HALF = Box.of(0, 0, 0.5, 1);

    @Test
    void equal_boxes_overlap_fully_and_distant_ones_not_at_all() {
        assertThat(LEFT_HALF.overlap(LEFT_HALF)).isEqualTo(1);
        assertThat(LEFT_HALF.overlap(Box.of(0.6, 0, 1, 1))).isZero();
        assertThat(LEFT_HALF.overlap(Box.of(0, 0, 1, 1))).isEqualTo(0.5);
    }

    @Test
    void boxes_that_share_an_edge_or_have_no_area_do_not_overlap() {
        Box point = Box.of(0.2, 0.2, 0.2, 0.2);

        assertThat(LEFT_HALF.overlap(Box.of(0.5, 0, 1, 1))).isZero();
        assertThat(point.overlap(point)).isZero();
        assertThat(LEFT_HALF.overlap(point)).isZero();
    }

    /** Two squares of side 2 shifted by 1 both ways share 1 of the 7 unit squares that they cover. */
    @Test
    void shifted_squares_share_a_seventh() {
        Box square = Box.of(0, 0, 0.5, 0.5);
        Box shifted = Box.of(0.25, 0.25, 0.75, 0.75);

        assertThat(square.overlap(shifted)).isEqualTo(1.0 / 7, within(1e-15));
        assertThat(square.area()).isEqualTo(0.25);
    }

    @Test
    void overlap_agrees_with_counting_the_cells_of_a_grid() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            Box one = onGrid(random);
            Box other = onGrid(random);

            assertThat(one.overlap(other)).isEqualTo(byCounting(one, other), within(1e-12));
            assertThat(one.overlap(other)).isEqualTo(other.overlap(one));
        }
    }

    @Test
    void a_box_partly_outside_is_cut_off_at_the_edges() {
        assertThat(Box.clipped(-0.2, 0.1, 1.3, 0.4)).isEqualTo(Box.of(0, 0.1, 1, 0.4));
        assertThat(Box.clipped(1.2, 0.5, 1.4, 0.4)).isEqualTo(Box.of(1, 0.5, 1, 0.5));
    }

    @Test
    void a_box_is_written_in_per_cent() {
        assertThat(Box.of(0.288, 0.044, 0.683, 0.773)).hasToString("across 29–68 %, down 4–77 %");
    }

    @Test
    void pixels_are_refused_with_advice() {
        assertThatThrownBy(() -> Box.of(10, 20, 300, 200))
                .hasMessage("Box must have 0 ≤ left ≤ right ≤ 1 and 0 ≤ top ≤ bottom ≤ 1 but was left 10.0, top 20.0, "
                        + "right 300.0, bottom 200.0; divide pixels by the picture's width and height.");
        assertThatThrownBy(() -> Box.of(0, 0.5, 1, 0.4)).hasMessageContaining("top 0.5, right 1.0, bottom 0.4");
        assertThatThrownBy(() -> Box.of(Double.NaN, 0, 1, 1)).hasMessageContaining("left NaN");
    }

    private static Box onGrid(Random random) {
        int left = random.nextInt(8);
        int top = random.nextInt(8);
        return Box.of(
                left / 8.0, top / 8.0, (left + random.nextInt(9 - left)) / 8.0, (top + random.nextInt(9 - top)) / 8.0);
    }

    private static double byCounting(Box one, Box other) {
        int both = 0;
        int either = 0;
        for (int cell = 0; cell < 64; cell++) {
            boolean inOne = holds(one, cell % 8, cell / 8);
            boolean inOther = holds(other, cell % 8, cell / 8);
            both += inOne && inOther ? 1 : 0;
            either += inOne || inOther ? 1 : 0;
        }
        return both == 0 ? 0 : (double) both / either;
    }

    private static boolean holds(Box box, int column, int row) {
        double x = (column + 0.5) / 8;
        double y = (row + 0.5) / 8;
        return box.left() < x && x < box.right() && box.top() < y && y < box.bottom();
    }
}
