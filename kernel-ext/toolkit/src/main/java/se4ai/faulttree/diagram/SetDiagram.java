package se4ai.faulttree.diagram;

import java.util.Arrays;

/**
 * A set diagram is a family of sets as a graph: each node says whether the sets have one variable or not; equal parts stand
 * once.
 *
 * <p>Nodes are indices, children before parents. Source: S. Minato, <i>Zero-suppressed BDDs for set manipulation in
 * combinatorial problems</i>, DAC 1993.
 */
final class SetDiagram {

    /** The family without sets. */
    static final int NONE = 0;

    /** The family of the empty set alone. */
    static final int EMPTY_SET = 1;

    private static final int FIRST_ROOM = 1 << 8;
    private static final int WITHOUT = 40;
    private static final int UNTRUE = 41;

    private final int most;
    private int[] level = new int[FIRST_ROOM];
    private int[] with = new int[FIRST_ROOM];
    private int[] without = new int[FIRST_ROOM];
    private int[] next = new int[FIRST_ROOM];
    private int[] buckets = new int[FIRST_ROOM];
    private int size = 2;
    private int root;
    private OperationCache cache = new OperationCache(2 * FIRST_ROOM);

    SetDiagram(int most) {
        this.most = most;
        level[NONE] = DecisionDiagram.TERMINAL_LEVEL;
        level[EMPTY_SET] = DecisionDiagram.TERMINAL_LEVEL;
    }

    int size() {
        return size;
    }

    int level(int node) {
        return level[node];
    }

    int with(int node) {
        return with[node];
    }

    int without(int node) {
        return without[node];
    }

    int node(int atLevel, int having, int lacking) {
        return having == NONE ? lacking : unique(atLevel, having, lacking);
    }

    /** The sets of the first family that contain no set of the second. */
    int without(int f, int all) {
        int g = all;
        while (level[f] > level[g]) {
            g = without[g];
        }
        if (f == NONE || g == EMPTY_SET || f == g) {
            return NONE;
        }
        if (g == NONE || f == EMPTY_SET) {
            return f;
        }
        long key = OperationCache.key(f, g, WITHOUT);
        int known = cache.get(key);
        if (known >= 0) {
            return known;
        }
        int top = level[f];
        int having = with[f];
        int lacking = without[f];
        boolean both = level[g] == top;
        int havingResult = both ? without(without(having, without[g]), with[g]) : without(having, g);
        int result = node(top, havingResult, without(lacking, both ? without[g] : g));
        return cache.put(key, result);
    }

    /** The sets of a family of which a module's function is false; both have the same levels. */
    int untrue(int family, int function, Module module) {
        if (family == EMPTY_SET) {
            // A node is false where all leaves are, its negation true.
            return (function & 1) == 0 ? EMPTY_SET : NONE;
        }
        int negated = function & 1;
        int node = function >> 1;
        while (level[family] > module.level[node]) {
            node = module.low[node] >> 1;
        }
        if (family == NONE || node == 0) {
            return negated == 0 ? family : NONE;
        }
        int edge = node << 1 | negated;
        int asked = module.level[node];
        long key = OperationCache.key(family, edge, UNTRUE);
        int known = cache.get(key);
        if (known >= 0) {
            return known;
        }
        int top = level[family];
        boolean both = asked == top;
        int lacking = without[family];
        int having = untrue(with[family], both ? module.high[node] ^ negated : edge, module);
        int result = node(top, having, untrue(lacking, both ? module.low[node] ^ negated : edge, module));
        return cache.put(key, result);
    }

    /** The smallest sets of leaves that make a module's function true. */
    static SetDiagram minimalSets(Module module, int most) {
        SetDiagram sets = new SetDiagram(most);
        int[] family = new int[module.size()];
        for (int node = 1; node < family.length; node++) {
            int high = module.high[node];
            int low = module.low[node];
            // A negated function is true already where all leaves are false.
            int having = (high & 1) == 1 ? EMPTY_SET : family[high >> 1];
            int lacking = family[low >> 1];
            int fresh = module.coherent ? sets.untrue(having, low, module) : sets.without(having, lacking);
            family[node] = sets.node(module.level[node], fresh, lacking);
        }
        sets.finish(family[module.root()]);
        return sets;
    }

    /** Says which family was built, and gives back the memory that building took. */
    void finish(int family) {
        root = family;
        cache = new OperationCache(1);
    }

    /** What an operation of a caller's own gave before, or −1; the operation's number lies below 40. */
    int recall(int f, int g, int operation) {
        return cache.get(OperationCache.key(f, g, operation));
    }

    int remember(int f, int g, int operation, int result) {
        return cache.put(OperationCache.key(f, g, operation), result);
    }

    int root() {
        return root;
    }

    private static int hash(int atLevel, int having, int lacking) {
        int mixed = (having * 0x9E3779B1) ^ (lacking * 0x85EBCA77) ^ (atLevel * 0xC2B2AE3D);
        return mixed ^ (mixed >>> 15);
    }

    private int unique(int atLevel, int having, int lacking) {
        int bucket = hash(atLevel, having, lacking) & (buckets.length - 1);
        for (int node = buckets[bucket]; node != 0; node = next[node]) {
            if (with[node] == having && without[node] == lacking && level[node] == atLevel) {
                return node;
            }
        }
        if (size >= most) {
            throw new NodesSpent();
        }
        if (size == level.length) {
            grow();
            bucket = hash(atLevel, having, lacking) & (buckets.length - 1);
        }
        level[size] = atLevel;
        with[size] = having;
        without[size] = lacking;
        next[size] = buckets[bucket];
        buckets[bucket] = size;
        return size++;
    }

    private void grow() {
        int larger = 2 * level.length;
        level = Arrays.copyOf(level, larger);
        with = Arrays.copyOf(with, larger);
        without = Arrays.copyOf(without, larger);
        next = Arrays.copyOf(next, larger);
        buckets = new int[larger];
        for (int node = 2; node < size; node++) {
            int bucket = hash(level[node], with[node], without[node]) & (larger - 1);
            next[node] = buckets[bucket];
            buckets[bucket] = node;
        }
        cache.grow(2 * larger);
    }
}
