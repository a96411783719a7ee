package se4ai.vision.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se4ai.vision.convert.Tensor.Floats;

class TensorTest {

    private final Floats twoByThree = new Floats(new int[] {2, 3}, 1, 2, 3, 4, 5, 6);

    @Test
    void transposing_a_table_swaps_rows_and_columns() {
        Floats turned = twoByThree.transposed(1, 0);

        assertThat(turned.shape()).containsExactly(3, 2);
        assertThat(turned.values()).containsExactly(1, 4, 2, 5, 3, 6);
    }

    @Test
    void transposing_moves_every_number_of_a_kernel_to_its_place() {
        Floats kernel = new Floats(new int[] {1, 2, 2, 2}, 0, 1, 2, 3, 4, 5, 6, 7);

        Floats outFirst = kernel.transposed(3, 2, 0, 1);

        assertThat(outFirst.shape()).containsExactly(2, 2, 1, 2);
        assertThat(outFirst.values()).containsExactly(0, 4, 2, 6, 1, 5, 3, 7);
    }

    @Test
    void shape_and_numbers_must_agree() {
        assertThatThrownBy(() -> twoByThree.reshaped(2, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A tensor of shape [2, 2] holds 4 numbers but was given 6.");
    }
}
