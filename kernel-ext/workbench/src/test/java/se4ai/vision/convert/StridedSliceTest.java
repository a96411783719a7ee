package se4ai.vision.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnxruntime.OrtException;
import org.junit.jupiter.api.Test;
import se4ai.vision.convert.Tensor.Floats;

class StridedSliceTest {

    private static final float[] TABLE = {1, 2, 3, 4, 5, 6};

    private final TinyGraph graph = TinyGraph.of(2, 3)
            .longs("zeros", 0, 0)
            .longs("ones", 1, 1)
            .longs("lasts", -1, -1)
            .longs("ends", 2, 3)
            .longs("every other", 1, 2)
            .longs("back", 1, -1);

    @Test
    void bounds_cut_out_a_part() throws OrtException {
        assertThat(slice("{}", new int[] {1, 2}, "ones", "ends", "ones").values())
                .containsExactly(5, 6);
    }

    @Test
    void a_stride_leaves_columns_out() throws OrtException {
        assertThat(slice("{}", new int[] {2, 2}, "zeros", "ends", "every other").values())
                .containsExactly(1, 3, 4, 6);
    }

    @Test
    void a_masked_bound_lies_where_the_data_does() throws OrtException {
        String fromTheFirstColumn = "{'begin_mask': {'i': 2}}";
        String toTheLastRow = "{'end_mask': {'i': 1}}";

        assertThat(slice(fromTheFirstColumn, new int[] {1, 3}, "ones", "ends", "ones")
                        .values())
                .containsExactly(4, 5, 6);
        assertThat(slice(toTheLastRow, new int[] {2, 1}, "zeros", "ones", "ones")
                        .values())
                .containsExactly(1, 4);
    }

    @Test
    void a_negative_stride_runs_backwards_from_end_to_begin() throws OrtException {
        String allColumns = "{'begin_mask': {'i': 2}, 'end_mask': {'i': 2}}";

        assertThat(slice(allColumns, new int[] {1, 3}, "zeros", "ones", "back").values())
                .containsExactly(3, 2, 1);
    }

    @Test
    void a_single_index_drops_its_axis() throws OrtException {
        Floats row =
                slice("{'shrink_axis_mask': {'i': 1}, 'begin_mask': {'i': 2}}", new int[] {3}, "ones", "ends", "ones");

        assertThat(row.shape()).containsExactly(3);
        assertThat(row.values()).containsExactly(4, 5, 6);
    }

    @Test
    void a_single_index_may_count_from_the_end() throws OrtException {
        Floats column =
                slice("{'shrink_axis_mask': {'i': 2}, 'begin_mask': {'i': 1}}", new int[] {2}, "lasts", "ends", "ones");

        assertThat(column.shape()).containsExactly(2);
        assertThat(column.values()).containsExactly(3, 6);
    }

    @Test
    void a_mask_that_is_not_known_is_named() {
        assertThatThrownBy(() -> slice("{'new_axis_mask': {'i': 1}}", new int[] {2}, "zeros", "ends", "ones"))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("Node 'slice' (StridedSlice) sets new_axis_mask, which this converter does not know.");
    }

    private Floats slice(String masks, int[] shape, String begin, String end, String strides) throws OrtException {
        return graph.node("slice", "StridedSlice", masks, "x", begin, end, strides)
                .run("slice", shape, TABLE);
    }
}
