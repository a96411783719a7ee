package se4ai.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Places the nodes of a tree side by side: none overlaps, each parent stands midway between its first and its last child,
 * like subtrees look alike, and a mirrored tree is drawn as the mirror image.
 *
 * <p>In linear time and without recursion, so that a chain of any length can be placed. Source: C. Buchheim, M. Jünger,
 * S. Leipert, <i>Improving Walker's algorithm to run in linear time</i>, Graph Drawing 2002. Their spacing of small subtrees
 * depends on the direction; the mean of both directions does not.
 */
final class TidyTree {

    /** A node's parent, and how far it reaches to both sides of the point where it hangs. */
    private record Node(int parent, double left, double right) {}

    private final double siblingGap;
    private final double cousinGap;
    private final List<Node> nodes = new ArrayList<>();
    private final List<List<Integer>> children = new ArrayList<>();

    /** A tree whose nodes stand so far apart, below the same parent and below different ones. */
    TidyTree(double siblingGap, double cousinGap) {
        this.siblingGap = siblingGap;
        this.cousinGap = cousinGap;
    }

    /** Adds the root. */
    int root(double left, double right) {
        if (!nodes.isEmpty()) {
            throw new IllegalArgumentException("A tidy tree has one root, and this one has it already.");
        }
        return added(new Node(-1, left, right));
    }

    /** Adds a child to the right of those that the parent has, and says its number. */
    int child(int parent, double left, double right) {
        if (parent < 0 || parent >= nodes.size()) {
            throw new IllegalArgumentException("A tidy tree of " + nodes.size() + " nodes has no node " + parent + ".");
        }
        children.get(parent).add(nodes.size());
        return added(new Node(parent, left, right));
    }

    private int added(Node node) {
        nodes.add(node);
        children.add(new ArrayList<>());
        return nodes.size() - 1;
    }

    int size() {
        return nodes.size();
    }

    List<Integer> children(int node) {
        return children.get(node);
    }

    int parent(int node) {
        return nodes.get(node).parent();
    }

    /** How far two neighbours in one row must be apart. */
    double distance(int left, int right) {
        double gap = parent(left) == parent(right) ? siblingGap : cousinGap;
        return nodes.get(left).right() + gap + nodes.get(right).left();
    }

    /** Where each node hangs, from 0 at the left edge of the drawing. */
    double[] places() {
        double[] forth = new TidyWalk(this, false).places();
        double[] back = new TidyWalk(this, true).places();
        double edge = Double.POSITIVE_INFINITY;
        for (int node = 0; node < size(); node++) {
            forth[node] = (forth[node] - back[node]) / 2;
            edge = Math.min(edge, forth[node] - nodes.get(node).left());
        }
        for (int node = 0; node < size(); node++) {
            forth[node] -= edge;
        }
        return forth;
    }

    /** How wide the drawing is where its nodes stand there. */
    double width(double[] places) {
        double width = 0;
        for (int node = 0; node < size(); node++) {
            width = Math.max(width, places[node] + nodes.get(node).right());
        }
        return width;
    }
}
