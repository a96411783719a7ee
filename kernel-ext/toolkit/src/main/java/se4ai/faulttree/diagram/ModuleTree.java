package se4ai.faulttree.diagram;

import java.util.Arrays;

/** A formula divided into modules, with what the orders of variables look at. */
final class ModuleTree {

    private static final int HEAVIEST = Integer.MAX_VALUE - 1;

    private final Graph graph;
    private final boolean[] module;
    private final int[] uses;
    private final int[] weight;
    private final int[] place;
    private final Marks marks;

    ModuleTree(Graph graph) {
        this.graph = graph;
        this.module = Modules.of(graph);
        this.uses = Simplification.uses(graph);
        this.weight = new int[graph.size];
        this.place = new int[graph.size];
        this.marks = new Marks(graph.size);
        weigh();
    }

    Graph graph() {
        return graph;
    }

    boolean isModule(int node) {
        return module[node];
    }

    /** Whether the module above looks at it as a whole. */
    boolean isLeaf(int node) {
        return module[node] || !graph.isGate(node);
    }

    /** How many gates it is an input of. */
    int uses(int node) {
        return uses[node];
    }

    /** How many variables stand below it, each way down counted. */
    int weight(int node) {
        return weight[node];
    }

    /** Where the first variable below it was written. */
    int place(int node) {
        return place[node];
    }

    /** Marks of nodes, none set yet; those handed out before are no longer valid. */
    Marks unmarked() {
        marks.clear();
        return marks;
    }

    /** The gates of a module without those of smaller modules, inputs first. */
    int[] gates(int root) {
        IntList found = new IntList();
        IntList open = new IntList();
        Marks met = unmarked();
        met.mark(root);
        open.add(root);
        while (!open.isEmpty()) {
            int gate = open.removeLast();
            found.add(gate);
            for (int input : graph.inputs[gate]) {
                int node = input >> 1;
                if (!isLeaf(node) && met.mark(node)) {
                    open.add(node);
                }
            }
        }
        int[] gates = found.toArray();
        Arrays.sort(gates);
        return gates;
    }

    private void weigh() {
        for (int node = 1; node <= graph.variables; node++) {
            weight[node] = 1;
            place[node] = node;
        }
        for (int node = graph.variables + 1; node < graph.size; node++) {
            long sum = 0;
            place[node] = Integer.MAX_VALUE;
            for (int input : graph.inputs[node]) {
                sum += weight[input >> 1];
                place[node] = Math.min(place[node], place[input >> 1]);
            }
            weight[node] = (int) Math.min(sum, HEAVIEST);
        }
    }
}
