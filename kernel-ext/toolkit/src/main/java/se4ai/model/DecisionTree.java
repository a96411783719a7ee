package se4ai.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se4ai.measure.Figures;

/**
 * A decision tree classifies by questions: each asks whether one feature is at most some number, and its leaves say how
 * the examples that came there were divided among the classes.
 *
 * <pre>{@code
 * DecisionTree tree = DecisionTree.learner().depth(3).learn(examples);
 * tree.rules();                 // the questions, indented
 * tree.path(140, 2);            // why this row gets the class it gets
 * }</pre>
 *
 * @param laplace whether a leaf's scores are (count + 1) / (examples + classes) instead of count / examples
 */
public record DecisionTree(List<String> features, List<String> classes, Node root, boolean laplace)
        implements Classifier {

    private static final int FIGURES = 5;

    /** A question or a leaf. */
    public sealed interface Node permits Question, Leaf {

        /** How many questions are asked below it at most. */
        int depth();

        /** How many leaves it leads to. */
        int leaves();

        /** For each class how many examples came here. */
        List<Integer> counts();

        /** How many examples came here. */
        default int size() {
            return counts().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Asks whether a feature is at most the threshold.
     *
     * @param position the feature's place in a row, from 0
     */
    public record Question(String feature, int position, double threshold, Node yes, Node no) implements Node {

        public boolean holds(double[] row) {
            return row[position] <= threshold;
        }

        @Override
        public int depth() {
            return 1 + Math.max(yes.depth(), no.depth());
        }

        @Override
        public int leaves() {
            return yes.leaves() + no.leaves();
        }

        @Override
        public List<Integer> counts() {
            List<Integer> sums = new ArrayList<>(yes.counts());
            for (int i = 0; i < sums.size(); i++) {
                sums.set(i, sums.get(i) + no.counts().get(i));
            }
            return sums;
        }

        @Override
        public String toString() {
            return feature + " ≤ " + Figures.of(threshold, FIGURES);
        }
    }

    /** Answers with the shares of its examples. */
    public record Leaf(List<Integer> counts) implements Node {

        public Leaf {
            counts = List.copyOf(counts);
        }

        static Leaf of(int... counts) {
            return new Leaf(Arrays.stream(counts).boxed().toList());
        }

        @Override
        public int depth() {
            return 0;
        }

        @Override
        public int leaves() {
            return 1;
        }
    }

    public DecisionTree {
        features = List.copyOf(features);
        classes = List.copyOf(classes);
    }

    /** What learns it: at most 4 questions deep, at least 5 examples in a leaf. */
    public static DecisionTreeLearner learner() {
        return new DecisionTreeLearner(4, 5, false);
    }

    @Override
    public String name() {
        return "decision tree";
    }

    /** How many questions are asked of a row at most. */
    public int depth() {
        return root.depth();
    }

    /** How many leaves it has. */
    public int leaves() {
        return root.leaves();
    }

    @Override
    public double[] scores(double[] row) {
        Checked.row(name(), features, row);
        Node node = root;
        while (node instanceof Question question) {
            node = question.holds(row) ? question.yes : question.no;
        }
        return scores(node);
    }

    /** The scores that a node's examples give, in the order of the classes. */
    public double[] scores(Node node) {
        double more = laplace ? 1 : 0;
        double all = node.size() + more * classes.size();
        return node.counts().stream().mapToDouble(count -> (count + more) / all).toArray();
    }

    /** The class of most examples at a node with its share, such as {@code damage 62 % (31 of 50)}. */
    public String answer(Node node) {
        int highest = Predictions.highest(scores(node));
        return classes.get(highest) + " " + Figures.of(100 * scores(node)[highest], 2) + " % ("
                + node.counts().get(highest) + " of " + node.size() + ")";
    }

    /** Why a row gets its class: the answer to each question that it is asked, then the leaf. */
    public String path(double... row) {
        Checked.row(name(), features, row);
        StringBuilder text = new StringBuilder();
        Node node = root;
        while (node instanceof Question question) {
            boolean yes = question.holds(row);
            text.append(question)
                    .append(yes ? "? yes, it is " : "? no, it is ")
                    .append(Figures.of(row[question.position], FIGURES))
                    .append('\n');
            node = yes ? question.yes : question.no;
        }
        return text.append("so ").append(answer(node)).toString();
    }

    /** The whole tree as indented questions. */
    public String rules() {
        StringBuilder text = new StringBuilder();
        write(text, root, "");
        return text.substring(0, text.length() - 1);
    }

    private void write(StringBuilder text, Node node, String indent) {
        if (node instanceof Question question) {
            text.append(indent).append(question).append("?\n");
            branch(text, "yes", question.yes, indent);
            branch(text, "no", question.no, indent);
        } else {
            text.append(indent).append(answer(node)).append('\n');
        }
    }

    private void branch(StringBuilder text, String word, Node node, String indent) {
        text.append(indent).append("  ").append(word).append(": ");
        if (node instanceof Leaf) {
            text.append(answer(node)).append('\n');
        } else {
            StringBuilder below = new StringBuilder();
            write(below, node, indent + "  ");
            text.append(below, indent.length() + 2, below.length());
        }
    }

    @Override
    public String toString() {
        return "Decision tree with " + leaves() + (leaves() == 1 ? " leaf" : " leaves") + ", depth " + depth()
                + (laplace ? ", Laplace scores" : "") + "\n" + rules();
    }
}
