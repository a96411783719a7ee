package se4ai.faulttree.diagram;

import java.util.Arrays;

/**
 * Joins siblings: parts that stand below the same gates, and below these in the same way, become one part there.
 *
 * <p>Two events that always fail the same gates together need not be asked for one by one.
 */
final class Siblings {

    private static final int NEITHER = 0;
    private static final int CONJUNCTIVE = 1;
    private static final int DISJUNCTIVE = 2;

    private final Graph graph;
    private final int[] firstUse;
    private final int[] parents;
    private final int[] nextInGroup;
    private final int[] groupOf;

    private final int leastUses;

    private Siblings(Graph graph, int leastUses) {
        this.graph = graph;
        this.leastUses = leastUses;
        this.firstUse = new int[graph.size + 1];
        this.parents = parentLists();
        this.nextInGroup = new int[graph.size];
        this.groupOf = new int[graph.size];
    }

    /** The same function, with each group of siblings below at least two gates as one part. */
    static Graph grouped(Graph graph) {
        return new Siblings(graph, 2).grouped();
    }

    /** The same with those below a single gate too: what only one gate asks for is asked for in one step. */
    static Graph groupedAlone(Graph graph) {
        return new Siblings(graph, 1).grouped();
    }

    private Graph grouped() {
        if (!findGroups()) {
            return graph;
        }
        Graph result = new Graph(graph.variables, graph.size + graph.size / 2);
        int[] literal = new int[graph.size];
        for (int node = 0; node <= graph.variables; node++) {
            literal[node] = node << 1;
        }
        int[] groupLiteral = new int[graph.size];
        for (int node = graph.variables + 1; node < graph.size; node++) {
            literal[node] =
                    result.part(graph.kind[node], graph.threshold[node], inputs(node, literal, groupLiteral, result));
        }
        result.top = literal[graph.top >> 1] ^ (graph.top & 1);
        return result;
    }

    private int[] inputs(int gate, int[] literal, int[] groupLiteral, Graph result) {
        IntList inputs = new IntList();
        for (int input : graph.inputs[gate]) {
            int node = input >> 1;
            int group = groupOf[node];
            if (group == 0) {
                inputs.add(literal[node] ^ (input & 1));
            } else if (group == node) {
                // The group's part stands for all members, in the place of the first.
                if (groupLiteral[node] == 0) {
                    groupLiteral[node] = joined(node, literal, result);
                }
                boolean conjunctive = graph.kind[gate] == Formula.AND;
                boolean partIsConjunctive = manner(node) == CONJUNCTIVE;
                inputs.add(groupLiteral[node] ^ (conjunctive == partIsConjunctive ? 0 : 1));
            }
        }
        return inputs.toArray();
    }

    /** The part that all members of a group make, in the sense in which a gate of the group's own kind uses them. */
    private int joined(int leader, int[] literal, Graph result) {
        IntList members = new IntList();
        boolean conjunctive = manner(leader) == CONJUNCTIVE;
        for (int node = leader; node != 0; node = nextInGroup[node]) {
            members.add(literal[node] ^ (parents[firstUse[node]] & 1));
        }
        return result.part(conjunctive ? Formula.AND : Formula.OR, 0, members.toArray());
    }

    /** Puts nodes with the same uses into groups; the leader of a group is its first member. */
    private boolean findGroups() {
        int[] buckets = new int[Integer.highestOneBit(graph.size) * 2];
        int[] nextInBucket = new int[graph.size];
        int[] last = new int[graph.size];
        boolean found = false;
        for (int node = 1; node < graph.size; node++) {
            int manner = manner(node);
            if (manner != NEITHER) {
                int bucket = hash(node) & (buckets.length - 1);
                int leader = buckets[bucket];
                while (leader != 0 && !sameUses(leader, node)) {
                    leader = nextInBucket[leader];
                }
                if (leader == 0) {
                    nextInBucket[node] = buckets[bucket];
                    buckets[bucket] = node;
                    last[node] = node;
                } else {
                    groupOf[leader] = leader;
                    groupOf[node] = leader;
                    nextInGroup[last[leader]] = node;
                    last[leader] = node;
                    found = true;
                }
            }
        }
        return found && dissolveWholeGates();
    }

    /** A group that is all there is below its only gate would make the same gate again. */
    private boolean dissolveWholeGates() {
        boolean any = false;
        for (int leader = 1; leader < graph.size; leader++) {
            if (groupOf[leader] == leader) {
                int members = 0;
                for (int node = leader; node != 0; node = nextInGroup[node]) {
                    members++;
                }
                int only = parents[firstUse[leader]] >> 1;
                boolean single = firstUse[leader + 1] - firstUse[leader] == 1;
                if (single && graph.inputs[only].length <= members) {
                    for (int node = leader; node != 0; node = nextInGroup[node]) {
                        groupOf[node] = 0;
                    }
                } else {
                    any = true;
                }
            }
        }
        return any;
    }

    private boolean sameUses(int a, int b) {
        int many = firstUse[a + 1] - firstUse[a];
        if (firstUse[b + 1] - firstUse[b] != many) {
            return false;
        }
        int flip = (parents[firstUse[a]] ^ parents[firstUse[b]]) & 1;
        for (int i = 0; i < many; i++) {
            if (parents[firstUse[a] + i] != (parents[firstUse[b] + i] ^ flip)) {
                return false;
            }
        }
        return true;
    }

    private int hash(int node) {
        int flip = parents[firstUse[node]] & 1;
        int mixed = 0;
        for (int i = firstUse[node]; i < firstUse[node + 1]; i++) {
            mixed = (mixed ^ parents[i] ^ flip) * 0x9E3779B1;
            mixed ^= mixed >>> 15;
        }
        return mixed;
    }

    /** Whether every use of a node amounts to a conjunction, or every one to a disjunction, seen from its first sign. */
    private int manner(int node) {
        int from = firstUse[node];
        int to = firstUse[node + 1];
        if (to - from < leastUses || node == graph.top >> 1) {
            return NEITHER;
        }
        int manner = NEITHER;
        int sign = parents[from] & 1;
        for (int i = from; i < to; i++) {
            byte kind = graph.kind[parents[i] >> 1];
            if (kind != Formula.AND && kind != Formula.OR) {
                return NEITHER;
            }
            boolean plain = (parents[i] & 1) == sign;
            int here = (kind == Formula.AND) == plain ? CONJUNCTIVE : DISJUNCTIVE;
            if (manner != NEITHER && manner != here) {
                return NEITHER;
            }
            manner = here;
        }
        return manner;
    }

    /** For each node its uses, gate by gate: the gate's literal, negated where the use is. */
    private int[] parentLists() {
        for (int node = graph.variables + 1; node < graph.size; node++) {
            for (int input : graph.inputs[node]) {
                firstUse[(input >> 1) + 1]++;
            }
        }
        for (int node = 0; node < graph.size; node++) {
            firstUse[node + 1] += firstUse[node];
        }
        int[] at = Arrays.copyOf(firstUse, graph.size);
        int[] all = new int[firstUse[graph.size]];
        for (int node = graph.variables + 1; node < graph.size; node++) {
            for (int input : graph.inputs[node]) {
                all[at[input >> 1]++] = node << 1 | (input & 1);
            }
        }
        return all;
    }
}
