package se4ai.faulttree.diagram;

/**
 * Makes a formula smaller without changing its meaning: gates of one kind are joined, and parts that always stand together
 * become one part.
 *
 * <p>Source: A. Rauzy, <i>Toward an efficient implementation of the MOCUS algorithm</i>, IEEE Trans. Reliability 52 (2003);
 * the joining of siblings is ours.
 */
final class Simplification {

    private static final int MOST_PASSES = 20;

    private Simplification() {}

    static Graph of(Formula formula) {
        Graph graph = normal(formula);
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            int before = graph.size;
            int edges = edges(graph);
            graph = Siblings.grouped(joined(Absorption.of(joined(graph))));
            if (graph.size == before && edges(graph) == edges) {
                break;
            }
        }
        return Siblings.groupedAlone(graph);
    }

    private static int edges(Graph graph) {
        int edges = 0;
        for (int node = graph.variables + 1; node < graph.size; node++) {
            edges += graph.inputs[node].length;
        }
        return edges;
    }

    private static Graph normal(Formula formula) {
        Graph graph = new Graph(formula.variables(), formula.size());
        int[] literal = new int[formula.size()];
        for (int node = 0; node < formula.size(); node++) {
            literal[node] = node <= formula.variables()
                    ? node << 1
                    : graph.part(formula.kind(node), formula.threshold(node), mapped(formula.inputs(node), literal));
        }
        graph.top = literal[formula.top() >> 1] ^ (formula.top() & 1);
        return graph;
    }

    /** Copies what the top needs, and moves the inputs of a gate into its only parent where both are of one kind. */
    static Graph joined(Graph old) {
        int[] uses = uses(old);
        Graph graph = new Graph(old.variables, old.size);
        int[] literal = new int[old.size];
        for (int node = 0; node <= old.variables; node++) {
            literal[node] = node << 1;
        }
        boolean[] absorbed = absorbed(old, uses);
        IntList open = new IntList();
        IntList flat = new IntList();
        for (int node = old.variables + 1; node < old.size; node++) {
            if (uses[node] > 0 && !absorbed[node]) {
                flatten(old, node, absorbed, open, flat);
                literal[node] = graph.part(old.kind[node], old.threshold[node], mapped(flat.toArray(), literal));
            }
        }
        graph.top = literal[old.top >> 1] ^ (old.top & 1);
        return graph;
    }

    /** How often each part is used below the top; the top itself counts once. */
    static int[] uses(Graph graph) {
        int[] uses = new int[graph.size];
        uses[graph.top >> 1] = 1;
        for (int node = graph.size - 1; node > graph.variables; node--) {
            if (uses[node] > 0) {
                for (int literal : graph.inputs[node]) {
                    uses[literal >> 1]++;
                }
            }
        }
        return uses;
    }

    /** Which gates go into their only parent: an AND into an AND, an OR into an OR, a negated one of the other kind. */
    private static boolean[] absorbed(Graph graph, int[] uses) {
        boolean[] absorbed = new boolean[graph.size];
        for (int node = graph.variables + 1; node < graph.size; node++) {
            byte kind = graph.kind[node];
            if (uses[node] > 0 && (kind == Formula.AND || kind == Formula.OR)) {
                for (int literal : graph.inputs[node]) {
                    byte below = graph.kind[literal >> 1];
                    boolean same = (literal & 1) == 0 ? below == kind : below == Formula.AND + Formula.OR - kind;
                    boolean gate = below == Formula.AND || below == Formula.OR;
                    absorbed[literal >> 1] = gate && same && uses[literal >> 1] == 1;
                }
            }
        }
        return absorbed;
    }

    /** The inputs of a gate, with the inputs of absorbed gates in their places. */
    private static void flatten(Graph graph, int gate, boolean[] absorbed, IntList open, IntList flat) {
        flat.clear();
        open.addAll(graph.inputs[gate]);
        while (!open.isEmpty()) {
            int literal = open.removeLast();
            if (absorbed[literal >> 1]) {
                for (int input : graph.inputs[literal >> 1]) {
                    open.add(input ^ (literal & 1));
                }
            } else {
                flat.add(literal);
            }
        }
    }

    static int[] mapped(int[] literals, int[] literal) {
        int[] result = new int[literals.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = literal[literals[i] >> 1] ^ (literals[i] & 1);
        }
        return result;
    }
}
