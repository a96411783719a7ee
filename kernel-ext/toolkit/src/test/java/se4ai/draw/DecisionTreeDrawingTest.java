package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se4ai.measure.SeededRandom;
import se4ai.model.DecisionTree;
import se4ai.model.Examples;

class DecisionTreeDrawingTest {

    private static final List<String> CLASSES = List.of("none", "damage");

    @Test
    void questions_edges_and_leaves_can_be_read() {
        DecisionTree tree = DecisionTree.learner().minLeaf(1).learn(strikes(6));

        Drawing drawing = DecisionTreeDrawing.of(tree);

        assertThat(drawing.svg())
                .contains(">Decision tree, " + tree.leaves() + " leaves<", ">≤ ", ">yes<", ">no<", "100 %", " of ");
        assertThat(drawing.text()).isEqualTo(tree.toString());
    }

    @Test
    void a_tree_too_wide_for_a_page_becomes_a_list() {
        DecisionTree tree = DecisionTree.learner().depth(6).minLeaf(1).learn(strikes(300));

        Drawing drawing = DecisionTreeDrawing.of(tree);

        assertThat(tree.leaves()).isGreaterThan(12);
        assertThat(drawing.svg()).contains("viewBox=\"0 0 400 ", ">yes: ").doesNotContain("se4ai-d se4ai-wide\"");
        assertThat(drawing.text()).isEqualTo(tree.toString());
    }

    @Test
    void a_single_leaf_is_drawn_too() {
        Examples same = Examples.of(List.of("engines"), new double[][] {{2, 2, 2}}, CLASSES, 0, 1, 0);

        assertThat(DecisionTreeDrawing.of(DecisionTree.learner().learn(same)).svg())
                .contains(">Decision tree, 1 leaf<", ">none<", ">67 %<", ">2 of 3<");
    }

    static Examples strikes(int rows) {
        SeededRandom random = new SeededRandom(4);
        double[][] columns = new double[2][rows];
        int[] labels = IntStream.range(0, rows).map(i -> i % 2).toArray();
        for (int row = 0; row < rows; row++) {
            columns[0][row] = 100 + 60 * labels[row] + 60 * random.nextGaussian();
            columns[1][row] = 1 + random.nextInt(3);
        }
        return Examples.of(List.of("speed", "size <of bird>"), columns, CLASSES, labels);
    }
}
