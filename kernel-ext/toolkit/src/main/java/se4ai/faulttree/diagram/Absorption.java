package se4ai.faulttree.diagram;

/**
 * Uses what is already known further up: below {@code x and …} the event x is certain, below {@code x or …} it is ruled out,
 * so {@code x or (x and y)} is x.
 *
 * <p>Only in gates that are used once; what is known above one use need not be known above another.
 */
final class Absorption {

    private static final byte UNKNOWN = 0;
    private static final byte HAPPENS = 1;
    private static final byte RULED_OUT = 2;

    private final Graph old;
    private final int[] uses;
    private final int[][] inputs;
    private final byte[] known;
    private boolean changed;

    private Absorption(Graph old) {
        this.old = old;
        this.uses = Simplification.uses(old);
        this.inputs = new int[old.size][];
        this.known = new byte[old.size];
    }

    /** The same function, with what is known put in its place. */
    static Graph of(Graph graph) {
        Absorption absorption = new Absorption(graph);
        for (int gate = graph.size - 1; gate > graph.variables; gate--) {
            if (absorption.uses[gate] > 1 || gate == graph.top >> 1) {
                absorption.walk(gate);
            }
        }
        return absorption.changed ? absorption.rebuilt() : graph;
    }

    /** Goes down from a gate through gates that are used once, and takes back on the way up what it learned. */
    private void walk(int root) {
        IntList path = new IntList();
        IntList learned = new IntList();
        path.add(root);
        while (!path.isEmpty()) {
            int gate = path.removeLast();
            if (gate < 0) {
                forget(learned);
            } else {
                inputs[gate] = withKnown(gate);
                learn(gate, learned);
                path.add(-1);
                for (int input : old.inputs[gate]) {
                    if (old.isGate(input >> 1) && uses[input >> 1] == 1) {
                        path.add(input >> 1);
                    }
                }
            }
        }
    }

    private int[] withKnown(int gate) {
        int[] result = old.inputs[gate].clone();
        for (int i = 0; i < result.length; i++) {
            byte fact = known[result[i] >> 1];
            if (fact != UNKNOWN) {
                result[i] = (fact == HAPPENS ? Formula.TRUE : Formula.FALSE) ^ (result[i] & 1);
                changed = true;
            }
        }
        return result;
    }

    /** Notes the nodes that were not known before, and how many. */
    private void learn(int gate, IntList learned) {
        int many = 0;
        byte kind = old.kind[gate];
        if (kind == Formula.AND || kind == Formula.OR) {
            for (int input : old.inputs[gate]) {
                if (known[input >> 1] == UNKNOWN) {
                    boolean happens = (kind == Formula.AND) == ((input & 1) == 0);
                    known[input >> 1] = happens ? HAPPENS : RULED_OUT;
                    learned.add(input >> 1);
                    many++;
                }
            }
        }
        learned.add(many);
    }

    private void forget(IntList learned) {
        for (int many = learned.removeLast(); many > 0; many--) {
            known[learned.removeLast()] = UNKNOWN;
        }
    }

    private Graph rebuilt() {
        Graph graph = new Graph(old.variables, old.size);
        int[] literal = new int[old.size];
        for (int node = 0; node < old.size; node++) {
            if (!old.isGate(node)) {
                literal[node] = node << 1;
            } else if (inputs[node] != null) {
                literal[node] =
                        graph.part(old.kind[node], old.threshold[node], Simplification.mapped(inputs[node], literal));
            }
        }
        graph.top = literal[old.top >> 1] ^ (old.top & 1);
        return graph;
    }
}
