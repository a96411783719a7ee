package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import se4ai.measure.SeededRandom;

class TidyTreeTest {

    private static final double GAP = 2;
    private static final double COUSIN_GAP = 5;
    private static final Offset<Double> EXACT = within(1e-6);

    /** A tree as lists: the parent of each node, and both of its widths; a parent comes before its children. */
    private record Sketch(List<Integer> parents, List<Double> left, List<Double> right) {

        static Sketch random(int size, SeededRandom random, int mostChildren) {
            Sketch sketch = new Sketch(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            int[] counts = new int[size];
            for (int node = 0; node < size; node++) {
                int parent = node == 0 ? -1 : random.nextInt(node);
                while (parent >= 0 && counts[parent] >= mostChildren) {
                    parent = random.nextInt(node);
                }
                if (parent >= 0) {
                    counts[parent]++;
                }
                sketch.parents.add(parent);
                sketch.left.add(1 + random.nextDouble() * 20);
                sketch.right.add(1 + random.nextDouble() * 20);
            }
            return sketch;
        }

        /** The nodes of the tree row by row, the children of each in order, or in the opposite order. */
        List<Integer> order(boolean mirrored) {
            List<Integer> order = new ArrayList<>(List.of(0));
            for (int at = 0; at < order.size(); at++) {
                List<Integer> children = children(order.get(at));
                if (mirrored) {
                    java.util.Collections.reverse(children);
                }
                order.addAll(children);
            }
            return order;
        }

        List<Integer> children(int node) {
            List<Integer> children = new ArrayList<>();
            for (int child = 0; child < parents.size(); child++) {
                if (parents.get(child) == node) {
                    children.add(child);
                }
            }
            return children;
        }

        double[] places(boolean mirrored) {
            TidyTree tree = new TidyTree(GAP, COUSIN_GAP);
            List<Integer> order = order(mirrored);
            int[] numbers = new int[order.size()];
            for (int node : order) {
                double l = mirrored ? right.get(node) : left.get(node);
                double r = mirrored ? left.get(node) : right.get(node);
                numbers[node] = parents.get(node) < 0 ? tree.root(l, r) : tree.child(numbers[parents.get(node)], l, r);
            }
            double[] places = tree.places();
            double[] mine = new double[places.length];
            for (int node = 0; node < mine.length; node++) {
                mine[node] = mirrored ? tree.width(places) - places[numbers[node]] : places[numbers[node]];
            }
            return mine;
        }
    }

    @Test
    void a_node_alone_stands_at_the_edge() {
        TidyTree tree = new TidyTree(GAP, COUSIN_GAP);
        tree.root(3, 4);

        assertThat(tree.places()).containsExactly(3);
        assertThat(tree.width(tree.places())).isEqualTo(7);
    }

    @Test
    void a_parent_stands_midway_above_its_children() {
        TidyTree tree = new TidyTree(GAP, COUSIN_GAP);
        int root = tree.root(1, 1);
        tree.child(root, 5, 5);
        tree.child(root, 1, 1);
        tree.child(root, 5, 5);

        assertThat(tree.places()).containsExactly(13, 5, 13, 21);
        assertThat(tree.width(tree.places())).isEqualTo(26);
    }

    @Test
    void small_subtrees_between_large_ones_are_spread_evenly() {
        TidyTree tree = new TidyTree(2, 2);
        int root = tree.root(1, 1);
        List<Integer> top = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            top.add(tree.child(root, 1, 1));
        }
        for (int outer : List.of(top.get(0), top.get(3))) {
            for (int i = 0; i < 5; i++) {
                tree.child(outer, 1, 1);
            }
        }
        double[] x = tree.places();

        assertThat(x[2] - x[1]).isEqualTo(x[3] - x[2], EXACT);
        assertThat(x[3] - x[2]).isEqualTo(x[4] - x[3], EXACT);
        assertThat(x[4] - x[1]).isEqualTo(20, EXACT);
    }

    @Test
    void no_two_nodes_of_a_row_overlap_and_parents_are_centred() {
        SeededRandom random = new SeededRandom(2002);
        for (int trial = 0; trial < 400; trial++) {
            Sketch sketch = Sketch.random(1 + random.nextInt(40), random, 1 + random.nextInt(6));
            double[] x = sketch.places(false);
            isCentred(sketch, x);
            hasNoOverlaps(sketch, x);
        }
    }

    @Test
    void a_mirrored_tree_is_the_mirror_image() {
        SeededRandom random = new SeededRandom(81);
        for (int trial = 0; trial < 200; trial++) {
            Sketch sketch = Sketch.random(1 + random.nextInt(40), random, 6);

            assertThat(sketch.places(true)).containsExactly(sketch.places(false), EXACT);
        }
    }

    @Test
    void like_subtrees_look_alike() {
        SeededRandom random = new SeededRandom(7);
        for (int trial = 0; trial < 100; trial++) {
            Sketch part = Sketch.random(1 + random.nextInt(15), random, 4);
            Sketch around = Sketch.random(1 + random.nextInt(15), random, 4);
            int first = attach(around, part, random.nextInt(around.parents.size()));
            int second = attach(around, part, random.nextInt(first));
            double[] x = around.places(false);
            for (int node = 0; node < part.parents.size(); node++) {
                assertThat(x[first + node] - x[first]).isEqualTo(x[second + node] - x[second], EXACT);
            }
        }
    }

    @Test
    void a_chain_of_any_length_can_be_placed() {
        TidyTree tree = new TidyTree(GAP, COUSIN_GAP);
        int node = tree.root(1, 1);
        for (int i = 1; i < 10_000; i++) {
            node = tree.child(node, 1, 1);
        }

        assertThat(tree.places()).hasSize(10_000).containsOnly(1);
    }

    @Test
    void a_node_needs_a_parent_that_is_there() {
        TidyTree tree = new TidyTree(GAP, COUSIN_GAP);
        tree.root(1, 1);

        assertThatThrownBy(() -> tree.child(1, 1, 1)).hasMessage("A tidy tree of 1 nodes has no node 1.");
        assertThatThrownBy(() -> tree.root(1, 1)).hasMessage("A tidy tree has one root, and this one has it already.");
        assertThat(new TidyTree(GAP, COUSIN_GAP).places()).isEmpty();
    }

    private static int attach(Sketch around, Sketch part, int parent) {
        int first = around.parents.size();
        for (int node = 0; node < part.parents.size(); node++) {
            around.parents.add(node == 0 ? parent : first + part.parents.get(node));
            around.left.add(part.left.get(node));
            around.right.add(part.right.get(node));
        }
        return first;
    }

    private static void isCentred(Sketch sketch, double[] x) {
        for (int node = 0; node < x.length; node++) {
            List<Integer> children = sketch.children(node);
            if (!children.isEmpty()) {
                double middle = (x[children.get(0)] + x[children.get(children.size() - 1)]) / 2;
                assertThat(x[node]).isEqualTo(middle, EXACT);
            }
        }
    }

    private static void hasNoOverlaps(Sketch sketch, double[] x) {
        List<Integer> order = sketch.order(false);
        int[] row = new int[x.length];
        order.forEach(node -> row[node] = node == 0 ? 0 : row[sketch.parents.get(node)] + 1);
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                int left = order.get(i);
                int right = order.get(j);
                if (row[left] == row[right]) {
                    boolean siblings = sketch.parents.get(left).equals(sketch.parents.get(right));
                    double room = x[right] - sketch.left.get(right) - x[left] - sketch.right.get(left);
                    assertThat(room).isGreaterThanOrEqualTo((siblings ? GAP : COUSIN_GAP) - 1e-6);
                }
            }
        }
    }
}
