package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se4ai.measure.SeededRandom;
import se4ai.model.DecisionTree.Leaf;
import se4ai.model.DecisionTree.Node;
import se4ai.model.DecisionTree.Question;

class DecisionTreeTest {

    private static final List<String> CLASSES = List.of("none", "damage");

    private static final Examples STRIKES = Examples.of(
            List.of("speed", "size"),
            new double[][] {{90, 140, 250, 60, 200, 240}, {1, 2, 3, 1, 2, 1}},
            CLASSES,
            0,
            0,
            1,
            0,
            1,
            0);

    private static final DecisionTreeLearner FULL =
            DecisionTree.learner().depth(20).minLeaf(1);

    @Test
    void it_asks_halfway_between_two_values() {
        DecisionTree tree = FULL.learn(STRIKES);

        assertThat(tree.rules()).isEqualTo("""
                        speed ≤ 170?
                          yes: none 100 % (3 of 3)
                          no: size ≤ 1.5?
                            yes: none 100 % (1 of 1)
                            no: damage 100 % (2 of 2)""");
        assertThat(tree.toString()).startsWith("Decision tree with 3 leaves, depth 2\nspeed ≤ 170?\n");
        assertThat(tree.depth()).isEqualTo(2);
        assertThat(tree.leaves()).isEqualTo(3);
        assertThat(tree.root().counts()).containsExactly(4, 2);
    }

    @Test
    void it_says_why_a_row_gets_its_class() {
        assertThat(FULL.learn(STRIKES).path(220, 1)).isEqualTo("""
                        speed ≤ 170? no, it is 220
                        size ≤ 1.5? yes, it is 1
                        so none 100 % (1 of 1)""");
    }

    /** Source: J. R. Quinlan, <i>Induction of decision trees</i>, Machine Learning 1 (1986) 81–106, table 1. */
    @Test
    void quinlans_saturday_mornings_are_first_asked_whether_it_is_overcast() {
        String[] outlooks = {
            "sunny",
            "sunny",
            "overcast",
            "rain",
            "rain",
            "rain",
            "overcast",
            "sunny",
            "sunny",
            "rain",
            "sunny",
            "overcast",
            "overcast",
            "rain"
        };
        Examples mornings = Examples.of(
                List.of("sunny", "overcast", "rain", "humid", "windy"),
                new double[][] {
                    is(outlooks, "sunny"),
                    is(outlooks, "overcast"),
                    is(outlooks, "rain"),
                    {1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1},
                    {0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 1}
                },
                List.of("N", "P"),
                0,
                0,
                1,
                1,
                1,
                0,
                1,
                0,
                1,
                1,
                1,
                1,
                1,
                0);

        // By hand: the weighted impurity is 5/14 for overcast, 18/49 for humid, more for the others.
        assertThat(FULL.learn(mornings).rules()).isEqualTo("""
                        overcast ≤ 0.5?
                          yes: humid ≤ 0.5?
                            yes: windy ≤ 0.5?
                              yes: P 100 % (3 of 3)
                              no: sunny ≤ 0.5?
                                yes: N 100 % (1 of 1)
                                no: P 100 % (1 of 1)
                            no: sunny ≤ 0.5?
                              yes: windy ≤ 0.5?
                                yes: P 100 % (1 of 1)
                                no: N 100 % (1 of 1)
                              no: N 100 % (3 of 3)
                          no: P 100 % (4 of 4)""");
    }

    private static double[] is(String[] values, String wanted) {
        return Arrays.stream(values)
                .mapToDouble(value -> value.equals(wanted) ? 1 : 0)
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void each_question_is_the_best_that_could_be_asked(int seed) {
        Examples examples = random(60, 3, 2 + seed % 3, 4 + seed, seed);
        int minLeaf = 1 + seed % 4;

        DecisionTree tree =
                DecisionTree.learner().depth(3 + seed % 3).minLeaf(minLeaf).learn(examples);

        check(tree.root(), examples, minLeaf, 3 + seed % 3);
    }

    /** Tries every question at every node. */
    private static void check(Node node, Examples examples, int minLeaf, int depth) {
        assertThat(node.size()).isEqualTo(examples.size()).isGreaterThanOrEqualTo(minLeaf);
        double best = impurity(examples);
        for (String feature : examples.features()) {
            for (double value : examples.column(feature)) {
                best = Math.min(best, impurity(examples, examples.features().indexOf(feature), value, minLeaf));
            }
        }
        if (node instanceof Question question) {
            assertThat(impurity(examples, question.position(), question.threshold(), minLeaf))
                    .isCloseTo(best, within(1e-9));
            check(question.yes(), examples.where(row -> question.holds(examples.row(row))), minLeaf, depth - 1);
            check(question.no(), examples.where(row -> !question.holds(examples.row(row))), minLeaf, depth - 1);
        } else if (depth > 0) {
            assertThat(best).isCloseTo(impurity(examples), within(1e-9));
        }
    }

    private static double impurity(Examples examples, int feature, double threshold, int minLeaf) {
        int yes = (int) Arrays.stream(examples.column(examples.features().get(feature)))
                .filter(value -> value <= threshold)
                .count();
        if (yes < minLeaf || examples.size() - yes < minLeaf) {
            return Double.POSITIVE_INFINITY;
        }
        return impurity(examples.where(row -> examples.value(row, feature) <= threshold))
                + impurity(examples.where(row -> examples.value(row, feature) > threshold));
    }

    private static double impurity(Examples examples) {
        double pure = examples.classes().stream()
                .mapToDouble(name -> examples.share(name).count())
                .map(count -> count / examples.size())
                .map(share -> share * share)
                .sum();
        return examples.size() * (1 - pure);
    }

    private static Examples random(int rows, int features, int classes, int values, long seed) {
        SeededRandom random = new SeededRandom(seed);
        double[][] columns = new double[features][rows];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            for (double[] column : columns) {
                column[row] = random.nextInt(values);
            }
            labels[row] = random.nextInt(classes);
        }
        return Examples.of(
                IntStream.range(0, features).mapToObj(j -> "x" + j).toList(),
                columns,
                IntStream.range(0, classes).mapToObj(k -> "class " + k).toList(),
                labels);
    }

    @Test
    void rows_are_sorted_by_value_and_equal_ones_stay_in_order() {
        assertThat(Growth.sorted(new double[] {3, -0.0, 1, 0.0, 3, Double.MIN_VALUE}))
                .containsExactly(1, 3, 5, 2, 0, 4);
    }

    @Test
    void depth_and_leaf_size_are_kept() {
        Examples examples = random(500, 5, 2, 1000, 3);

        DecisionTree tree = DecisionTree.learner().depth(6).minLeaf(20).learn(examples);

        assertThat(tree.depth()).isBetween(3, 6);
        assertThat(smallest(tree.root())).isGreaterThanOrEqualTo(20);
    }

    private static int smallest(Node node) {
        return node instanceof Question question
                ? Math.min(smallest(question.yes()), smallest(question.no()))
                : node.size();
    }

    @Test
    void scores_are_the_leafs_shares() {
        DecisionTree tree = DecisionTree.learner().depth(1).minLeaf(3).learn(STRIKES);

        assertThat(tree.scores(new double[] {220, 2})).containsExactly(1.0 / 3, 2.0 / 3);
        assertThat(tree.scores(new double[] {100, 2})).containsExactly(1, 0);
        assertThat(tree.predict(STRIKES).accuracy().count()).isEqualTo(5);
    }

    @Test
    void with_laplace_none_is_0_or_1() {
        DecisionTree tree =
                DecisionTree.learner().depth(1).minLeaf(3).withLaplace().learn(STRIKES);

        assertThat(tree.scores(new double[] {100, 2})).containsExactly(4.0 / 5, 1.0 / 5);
        assertThat(tree.toString()).startsWith("Decision tree with 2 leaves, depth 1, Laplace scores\n");
        assertThat(tree.rules()).contains("yes: none 80 % (3 of 3)");
    }

    @Test
    void features_that_never_vary_leave_a_single_leaf() {
        Examples same = Examples.of(List.of("engines"), new double[][] {{2, 2, 2}}, CLASSES, 0, 1, 0);

        DecisionTree tree = FULL.learn(same);

        assertThat(tree.root()).isEqualTo(Leaf.of(2, 1));
        assertThat(tree).hasToString("Decision tree with 1 leaf, depth 0\nnone 67 % (2 of 3)");
        assertThat(tree.path(2)).isEqualTo("so none 67 % (2 of 3)");
    }

    @Test
    void neighbouring_doubles_and_the_largest_ones_are_told_apart() {
        double next = Math.nextUp(1.0);
        Examples near = Examples.of(List.of("x"), new double[][] {{1, next}}, CLASSES, 0, 1);
        Examples far = Examples.of(
                List.of("x"), new double[][] {{-Double.MAX_VALUE, Double.MAX_VALUE, 1e308}}, CLASSES, 0, 1, 1);

        assertThat(FULL.learn(near).predict(near).accuracy().count()).isEqualTo(2);
        assertThat(FULL.learn(far).predict(far).accuracy().count()).isEqualTo(3);
    }

    @Test
    void more_features_than_rows_are_no_hindrance() {
        Examples wide = random(4, 30, 2, 100, 6);

        assertThat(FULL.learn(wide).predict(wide).accuracy().count()).isEqualTo(4);
    }

    @Test
    void the_same_examples_give_the_same_tree() {
        Examples examples = random(300, 4, 3, 50, 8);

        assertThat(FULL.learn(examples)).isEqualTo(FULL.learn(examples));
    }

    @Test
    void what_cannot_be_learned_from_or_scored_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FULL.learn(STRIKES.rows(0, 1, 3)))
                .withMessage("A decision tree learns to tell classes apart, but all 3 examples are 'none'; "
                        + "give it examples of at least two of the classes [none, damage].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FULL.learn(STRIKES.rows(2)))
                .withMessage("A decision tree learns to tell classes apart, but the one example is 'damage'; "
                        + "give it examples of at least two of the classes [none, damage].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FULL.depth(0))
                .withMessage("A decision tree's depth is from 1 to 50 questions but was 0; 3 or 4 can still be read.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FULL.minLeaf(0))
                .withMessage("A leaf of a decision tree has at least 1 example, but the least was to be 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FULL.learn(STRIKES).classify(1))
                .withMessage("The decision tree reads 2 features [speed, size], but the row has 1 number; "
                        + "give one for each feature, in this order.");
    }

    @Test
    void the_learner_says_what_it_will_do() {
        assertThat(DecisionTree.learner().depth(3).withLaplace())
                .hasToString("decision tree of depth 3, at least 5 examples in a leaf, Laplace scores");
        assertThat(FULL.name()).isEqualTo("decision tree of depth 20");
    }
}
