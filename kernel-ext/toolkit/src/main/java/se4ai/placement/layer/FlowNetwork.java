package se4ai.placement.layer;

import java.util.Arrays;

/**
 * A directed graph with capacities, and the minimum cut between its source and its sink by Dinic's maximum flow. Source:
 * E. A. Dinic, <i>Algorithm for solution of a problem of maximum flow in networks with power estimation</i>, Soviet
 * Mathematics Doklady 11, 1970.
 */
final class FlowNetwork {

    private final int source;
    private final int sink;
    private final int[] first;
    private int[] next = new int[16];
    private int[] to = new int[16];
    private double[] residual = new double[16];
    private int edges;
    private int[] level = {};
    private int[] current = {};

    FlowNetwork(int nodes, int source, int sink) {
        this.source = source;
        this.sink = sink;
        this.first = new int[nodes];
        Arrays.fill(first, -1);
    }

    void edge(int from, int towards, double capacity) {
        half(from, towards, capacity);
        half(towards, from, 0);
    }

    private void half(int from, int towards, double capacity) {
        if (edges == to.length) {
            next = Arrays.copyOf(next, 2 * edges);
            to = Arrays.copyOf(to, 2 * edges);
            residual = Arrays.copyOf(residual, 2 * edges);
        }
        next[edges] = first[from];
        to[edges] = towards;
        residual[edges] = capacity;
        first[from] = edges++;
    }

    /** Whether each node lies on the side of the source in a cut of the least capacity. */
    boolean[] sourceSide() {
        while (findLevels()) {
            current = first.clone();
            while (push(source, Double.POSITIVE_INFINITY) > 0) {
                // Each push fills at least one edge of a shortest path.
            }
        }
        boolean[] side = new boolean[first.length];
        for (int node = 0; node < side.length; node++) {
            side[node] = level[node] >= 0;
        }
        return side;
    }

    /** Breadth-first distances from the source along edges with capacity left; whether the sink is reached. */
    private boolean findLevels() {
        level = new int[first.length];
        Arrays.fill(level, -1);
        int[] queue = new int[first.length];
        int end = 1;
        queue[0] = source;
        level[source] = 0;
        for (int at = 0; at < end; at++) {
            for (int edge = first[queue[at]]; edge >= 0; edge = next[edge]) {
                if (residual[edge] > 0 && level[to[edge]] < 0) {
                    level[to[edge]] = level[queue[at]] + 1;
                    queue[end++] = to[edge];
                }
            }
        }
        return level[sink] >= 0;
    }

    private double push(int node, double most) {
        if (node == sink) {
            return most;
        }
        for (; current[node] >= 0; current[node] = next[current[node]]) {
            int edge = current[node];
            if (residual[edge] > 0 && level[to[edge]] == level[node] + 1) {
                double pushed = push(to[edge], Math.min(most, residual[edge]));
                if (pushed > 0) {
                    residual[edge] -= pushed;
                    residual[edge ^ 1] += pushed;
                    return pushed;
                }
            }
        }
        return 0;
    }
}
