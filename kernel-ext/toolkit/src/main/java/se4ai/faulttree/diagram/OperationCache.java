package se4ai.faulttree.diagram;

/** An operation cache remembers results of operations on nodes; a newer result may take the place of an older one. */
final class OperationCache {

    private long[] keys;
    private int[] results;

    OperationCache(int room) {
        keys = new long[room];
        results = new int[room];
    }

    /** A key of two nodes below 2²⁸ and an operation below 64; never 0 where the first node is not. */
    static long key(int f, int g, int operation) {
        return ((long) f << 35) | ((long) g << 6) | operation;
    }

    /** The result, or −1. */
    int get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? results[slot] : -1;
    }

    int put(long key, int result) {
        int slot = slot(key);
        keys[slot] = key;
        results[slot] = result;
        return result;
    }

    void grow(int room) {
        long[] oldKeys = keys;
        int[] oldResults = results;
        keys = new long[room];
        results = new int[room];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldResults[i]);
            }
        }
    }

    private int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
    }
}
