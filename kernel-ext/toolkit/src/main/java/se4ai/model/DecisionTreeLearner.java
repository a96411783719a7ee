package se4ai.model;

/**
 * A decision-tree learner asks, again and again, the one question that leaves the classes on both sides purest.
 *
 * <p>Of a node's n examples, c<sub>k</sub> are of class k; its Gini impurity is 1 − Σ (c<sub>k</sub>/n)². The best
 * question minimises the impurities of both sides, each weighted by its size. Candidates are the points halfway between
 * neighbouring values; where several are best, the first feature's and there the lowest wins. Source: L. Breiman, J.
 * Friedman, R. Olshen, C. Stone, <i>Classification and Regression Trees</i>, 1984, chapters 2 and 4.
 *
 * <pre>{@code
 * DecisionTree.learner().depth(3).minLeaf(20).learn(split.train());
 * }</pre>
 *
 * @param depth how many questions lead to a leaf at most, from 1 to 50
 * @param minLeaf how many examples a leaf has at least
 * @param laplace whether scores are (c<sub>k</sub> + 1) / (n + number of classes), so that none is 0 or 1, instead of
 *     c<sub>k</sub> / n
 */
public record DecisionTreeLearner(int depth, int minLeaf, boolean laplace) implements Learner {

    private static final int DEEPEST = 50;

    public DecisionTreeLearner {
        if (depth < 1 || depth > DEEPEST) {
            throw new IllegalArgumentException("A decision tree's depth is from 1 to " + DEEPEST + " questions but was "
                    + depth + "; 3 or 4 can still be read.");
        }
        if (minLeaf < 1) {
            throw new IllegalArgumentException(
                    "A leaf of a decision tree has at least 1 example, but the least was to be " + minLeaf + ".");
        }
    }

    public DecisionTreeLearner depth(int most) {
        return new DecisionTreeLearner(most, minLeaf, laplace);
    }

    public DecisionTreeLearner minLeaf(int least) {
        return new DecisionTreeLearner(depth, least, laplace);
    }

    /** The same with scores that are never 0 or 1. */
    public DecisionTreeLearner withLaplace() {
        return new DecisionTreeLearner(depth, minLeaf, true);
    }

    @Override
    public String name() {
        return "decision tree of depth " + depth;
    }

    @Override
    public DecisionTree learn(Examples examples) {
        Checked.classes("decision tree", examples);
        return new DecisionTree(
                examples.features(), examples.classes(), new Growth(examples, minLeaf).tree(depth), laplace);
    }

    @Override
    public String toString() {
        return name() + ", at least " + minLeaf + (minLeaf == 1 ? " example" : " examples") + " in a leaf"
                + (laplace ? ", Laplace scores" : "");
    }
}
