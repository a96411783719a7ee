package se4ai.faulttree.diagram;

/**
 * Finds modules: gates below which stands nothing that is used elsewhere, so that each can be solved alone.
 *
 * <p>Linear in the size of the formula. Source: Y. Dutuit, A. Rauzy, <i>A linear-time algorithm to find modules of fault
 * trees</i>, IEEE Trans. Reliability 45 (1996).
 */
final class Modules {

    private Modules() {}

    /** Whether each node below the top is a gate that is a module; the top is one. */
    static boolean[] of(Graph graph) {
        int[] first = new int[graph.size];
        int[] finished = new int[graph.size];
        int[] last = new int[graph.size];
        IntList order = walk(graph, first, finished, last);
        boolean[] module = new boolean[graph.size];
        int[] earliest = new int[graph.size];
        int[] latest = new int[graph.size];
        for (int i = 0; i < order.size(); i++) {
            int gate = order.get(i);
            int from = Integer.MAX_VALUE;
            int to = 0;
            for (int input : graph.inputs[gate]) {
                int node = input >> 1;
                from = Math.min(from, graph.isGate(node) ? Math.min(first[node], earliest[node]) : first[node]);
                to = Math.max(to, graph.isGate(node) ? Math.max(last[node], latest[node]) : last[node]);
            }
            earliest[gate] = from;
            latest[gate] = to;
            module[gate] = from > first[gate] && to < finished[gate];
        }
        return module;
    }

    /** Visits the inputs of each gate once, left to right, and notes when a node was met first, left and met last. */
    private static IntList walk(Graph graph, int[] first, int[] finished, int[] last) {
        IntList order = new IntList();
        IntList path = new IntList();
        int[] at = new int[graph.size];
        int time = 1;
        int top = graph.top >> 1;
        first[top] = time;
        last[top] = time;
        path.add(top);
        while (!path.isEmpty()) {
            int gate = path.last();
            time++;
            if (at[gate] == graph.inputs[gate].length) {
                finished[gate] = time;
                last[gate] = time;
                order.add(path.removeLast());
            } else {
                int node = graph.inputs[gate][at[gate]++] >> 1;
                boolean met = first[node] != 0;
                first[node] = met ? first[node] : time;
                last[node] = time;
                if (!met && graph.isGate(node)) {
                    path.add(node);
                }
            }
        }
        return order;
    }
}
