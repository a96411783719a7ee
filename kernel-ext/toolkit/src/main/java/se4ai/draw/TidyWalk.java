package se4ai.draw;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Walks through a tidy tree from the left, or from the right, and pushes each subtree as close to those before it as its
 * outline allows. The names are those of the paper.
 */
final class TidyWalk {

    private static final int NONE = -1;

    private final TidyTree tree;
    private final boolean mirrored;
    private final double[] prelim;
    private final double[] mod;
    private final double[] shift;
    private final double[] change;
    private final int[] thread;
    private final int[] ancestor;
    private final int[] number;
    private final int[] defaultAncestor;

    TidyWalk(TidyTree tree, boolean mirrored) {
        int size = tree.size();
        this.tree = tree;
        this.mirrored = mirrored;
        this.prelim = new double[size];
        this.mod = new double[size];
        this.shift = new double[size];
        this.change = new double[size];
        this.thread = new int[size];
        this.ancestor = new int[size];
        this.number = new int[size];
        this.defaultAncestor = new int[size];
        Arrays.fill(thread, NONE);
        for (int v = 0; v < size; v++) {
            ancestor[v] = v;
            for (int i = 0; i < count(v); i++) {
                number[child(v, i)] = i;
            }
            defaultAncestor[v] = count(v) == 0 ? NONE : child(v, 0);
        }
    }

    double[] places() {
        firstWalk();
        double[] sums = new double[tree.size()];
        double[] places = new double[tree.size()];
        // A parent has a smaller number than its children.
        for (int v = 0; v < tree.size(); v++) {
            int parent = tree.parent(v);
            sums[v] = parent == NONE ? 0 : sums[parent] + mod[parent];
            places[v] = prelim[v] + sums[v];
        }
        return places;
    }

    /** Children first, each after its left siblings. */
    private void firstWalk() {
        Deque<Integer> path = new ArrayDeque<>();
        int[] next = new int[tree.size()];
        if (tree.size() > 0) {
            path.push(0);
        }
        while (!path.isEmpty()) {
            int v = path.peek();
            if (next[v] < count(v)) {
                path.push(child(v, next[v]++));
            } else {
                path.pop();
                place(v);
            }
        }
    }

    private void place(int v) {
        double middle = 0;
        if (count(v) > 0) {
            executeShifts(v);
            middle = (prelim[child(v, 0)] + prelim[child(v, count(v) - 1)]) / 2;
        }
        int left = leftSibling(v);
        prelim[v] = left == NONE ? middle : prelim[left] + distance(left, v);
        mod[v] = prelim[v] - middle;
        if (left != NONE) {
            apportion(v, left);
        }
    }

    /** Follows the right outline of the subtrees to the left and the left outline of this one, down to the shorter. */
    private void apportion(int v, int left) {
        int parent = tree.parent(v);
        int innerRight = v;
        int outerRight = v;
        int innerLeft = left;
        int outerLeft = child(parent, 0);
        double sumInnerRight = mod[v];
        double sumOuterRight = mod[v];
        double sumInnerLeft = mod[innerLeft];
        double sumOuterLeft = mod[outerLeft];
        while (nextRight(innerLeft) != NONE && nextLeft(innerRight) != NONE) {
            innerLeft = nextRight(innerLeft);
            innerRight = nextLeft(innerRight);
            outerLeft = nextLeft(outerLeft);
            outerRight = nextRight(outerRight);
            ancestor[outerRight] = v;
            double push = prelim[innerLeft]
                    + sumInnerLeft
                    - prelim[innerRight]
                    - sumInnerRight
                    + distance(innerLeft, innerRight);
            if (push > 0) {
                int from = tree.parent(ancestor[innerLeft]) == parent ? ancestor[innerLeft] : defaultAncestor[parent];
                moveSubtree(from, v, push);
                sumInnerRight += push;
                sumOuterRight += push;
            }
            sumInnerLeft += mod[innerLeft];
            sumInnerRight += mod[innerRight];
            sumOuterLeft += mod[outerLeft];
            sumOuterRight += mod[outerRight];
        }
        if (nextRight(innerLeft) != NONE && nextRight(outerRight) == NONE) {
            thread[outerRight] = nextRight(innerLeft);
            mod[outerRight] += sumInnerLeft - sumOuterRight;
        }
        if (nextLeft(innerRight) != NONE && nextLeft(outerLeft) == NONE) {
            thread[outerLeft] = nextLeft(innerRight);
            mod[outerLeft] += sumInnerRight - sumOuterLeft;
            defaultAncestor[parent] = v;
        }
    }

    private void moveSubtree(int from, int to, double push) {
        double part = push / (number[to] - number[from]);
        change[to] -= part;
        shift[to] += push;
        change[from] += part;
        prelim[to] += push;
        mod[to] += push;
    }

    /** Spreads what was pushed over the smaller subtrees in between. */
    private void executeShifts(int v) {
        double sum = 0;
        double growth = 0;
        for (int i = count(v) - 1; i >= 0; i--) {
            int w = child(v, i);
            prelim[w] += sum;
            mod[w] += sum;
            growth += change[w];
            sum += shift[w] + growth;
        }
    }

    private int nextLeft(int v) {
        return count(v) == 0 ? thread[v] : child(v, 0);
    }

    private int nextRight(int v) {
        return count(v) == 0 ? thread[v] : child(v, count(v) - 1);
    }

    private int leftSibling(int v) {
        return number[v] == 0 ? NONE : child(tree.parent(v), number[v] - 1);
    }

    private int count(int v) {
        return tree.children(v).size();
    }

    private int child(int v, int index) {
        List<Integer> children = tree.children(v);
        return children.get(mirrored ? children.size() - 1 - index : index);
    }

    private double distance(int left, int right) {
        return mirrored ? tree.distance(right, left) : tree.distance(left, right);
    }
}
