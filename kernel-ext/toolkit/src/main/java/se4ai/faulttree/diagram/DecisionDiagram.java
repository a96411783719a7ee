package se4ai.faulttree.diagram;

import java.util.Arrays;

/**
 * A decision diagram is a Boolean function as a graph in which each node asks for one variable; equal parts stand once.
 *
 * <p>An edge is a node's index times two, plus one where it stands for the negation. The low edge of a node is never
 * negated, so a node is false where all variables are; children have smaller indices than their parents. Sources: R. E.
 * Bryant, <i>Graph-based algorithms for Boolean function manipulation</i>, IEEE Trans. Computers 35 (1986); K. S. Brace, R.
 * L. Rudell, R. E. Bryant, <i>Efficient implementation of a BDD package</i>, DAC 1990.
 */
final class DecisionDiagram {

    static final int FALSE = 0;
    static final int TRUE = 1;
    static final int TERMINAL_LEVEL = Integer.MAX_VALUE;

    private static final int AND = 0;
    private static final int OR = 1;
    private static final int BUT_NOT = 2;
    private static final int XOR = 3;

    private static final int FIRST_ROOM = 1 << 8;

    private int most = Integer.MAX_VALUE;
    private int[] level = new int[FIRST_ROOM];
    private int[] high = new int[FIRST_ROOM];
    private int[] low = new int[FIRST_ROOM];
    private int[] next = new int[FIRST_ROOM];
    private int[] buckets = new int[FIRST_ROOM];
    private int size = 1;
    private final OperationCache cache = new OperationCache(FIRST_ROOM);

    DecisionDiagram() {
        level[0] = TERMINAL_LEVEL;
    }

    /** Allows so many nodes from now on. */
    void allow(int nodes) {
        most = nodes;
    }

    int size() {
        return size;
    }

    int level(int edge) {
        return level[edge >> 1];
    }

    /** The edge taken where the variable is true, of a node, not of an edge. */
    int high(int node) {
        return high[node];
    }

    int low(int node) {
        return low[node];
    }

    int variable(int atLevel) {
        return node(atLevel, TRUE, FALSE);
    }

    int node(int atLevel, int ifTrue, int ifFalse) {
        if (ifTrue == ifFalse) {
            return ifTrue;
        }
        int negated = ifFalse & 1;
        return unique(atLevel, ifTrue ^ negated, ifFalse ^ negated) << 1 | negated;
    }

    int and(int f, int g) {
        if (f == FALSE || g == FALSE || f == (g ^ 1)) {
            return FALSE;
        }
        if (f == TRUE || f == g) {
            return g;
        }
        if (g == TRUE) {
            return f;
        }
        if ((f & 1) != 0) {
            return (g & 1) != 0 ? apply(OR, f ^ 1, g ^ 1) ^ 1 : apply(BUT_NOT, g, f ^ 1);
        }
        return (g & 1) != 0 ? apply(BUT_NOT, f, g ^ 1) : apply(AND, f, g);
    }

    int or(int f, int g) {
        return and(f ^ 1, g ^ 1) ^ 1;
    }

    int xor(int f, int g) {
        int negated = (f ^ g) & 1;
        int a = f & ~1;
        int b = g & ~1;
        if (a == b) {
            return negated;
        }
        if (a == FALSE) {
            return b ^ negated;
        }
        return (b == FALSE ? a : apply(XOR, a, b)) ^ negated;
    }

    /** Both operands are plain edges of inner nodes. */
    private int apply(int operation, int f, int g) {
        int a = f;
        int b = g;
        if (operation != BUT_NOT && a > b) {
            a = g;
            b = f;
        }
        long key = OperationCache.key(a >> 1, b >> 1, operation);
        int known = cache.get(key);
        if (known >= 0) {
            return known;
        }
        int nodeA = a >> 1;
        int nodeB = b >> 1;
        int levelA = level[nodeA];
        int levelB = level[nodeB];
        int top = Math.min(levelA, levelB);
        int highA = levelA == top ? high[nodeA] : a;
        int lowA = levelA == top ? low[nodeA] : a;
        int highB = levelB == top ? high[nodeB] : b;
        int lowB = levelB == top ? low[nodeB] : b;
        return cache.put(key, node(top, combine(operation, highA, highB), combine(operation, lowA, lowB)));
    }

    private int combine(int operation, int f, int g) {
        return switch (operation) {
            case AND -> and(f, g);
            case OR -> and(f ^ 1, g ^ 1) ^ 1;
            case BUT_NOT -> and(f, g ^ 1);
            default -> xor(f, g);
        };
    }

    private static int hash(int atLevel, int ifTrue, int ifFalse) {
        int mixed = (ifTrue * 0x9E3779B1) ^ (ifFalse * 0x85EBCA77) ^ (atLevel * 0xC2B2AE3D);
        return mixed ^ (mixed >>> 15);
    }

    /** The same table as that of set diagrams, written twice: sharing one cost a fifth of the speed of both. */
    private int unique(int atLevel, int ifTrue, int ifFalse) {
        int bucket = hash(atLevel, ifTrue, ifFalse) & (buckets.length - 1);
        for (int node = buckets[bucket]; node != 0; node = next[node]) {
            if (high[node] == ifTrue && low[node] == ifFalse && level[node] == atLevel) {
                return node;
            }
        }
        if (size >= most) {
            throw new NodesSpent();
        }
        if (size == level.length) {
            grow();
            bucket = hash(atLevel, ifTrue, ifFalse) & (buckets.length - 1);
        }
        level[size] = atLevel;
        high[size] = ifTrue;
        low[size] = ifFalse;
        next[size] = buckets[bucket];
        buckets[bucket] = size;
        return size++;
    }

    private void grow() {
        int larger = 2 * level.length;
        level = Arrays.copyOf(level, larger);
        high = Arrays.copyOf(high, larger);
        low = Arrays.copyOf(low, larger);
        next = Arrays.copyOf(next, larger);
        buckets = new int[larger];
        for (int node = 1; node < size; node++) {
            int bucket = hash(level[node], high[node], low[node]) & (larger - 1);
            next[node] = buckets[bucket];
            buckets[bucket] = node;
        }
        cache.grow(larger);
    }
}
