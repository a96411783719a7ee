package se4ai.faulttree.diagram;

import java.util.Arrays;

/**
 * A formula in normal form: constants gone, equal parts once, no part with a single input, thresholds strictly between one
 * and all.
 *
 * <p>Node numbers and literals are as in {@link Formula}; inputs come before the parts that use them.
 */
final class Graph {

    private static final int[] NONE = {};

    final int variables;
    int size;
    byte[] kind;
    int[] threshold;
    int[][] inputs;
    int top;
    private int[] next;
    private int[] buckets;

    Graph(int variables, int expected) {
        this.variables = variables;
        int room = Math.max(16, expected + variables + 1);
        size = variables + 1;
        kind = new byte[room];
        threshold = new int[room];
        inputs = new int[room][];
        next = new int[room];
        buckets = new int[Integer.highestOneBit(room) * 2];
        Arrays.fill(kind, 1, size, Formula.VARIABLE);
        Arrays.fill(inputs, 0, size, NONE);
    }

    boolean isGate(int node) {
        return node > variables;
    }

    /** A part with these inputs, made simpler where the inputs allow; returns its literal. The array is taken over. */
    int part(byte ofKind, int atLeast, int[] literals) {
        return switch (ofKind) {
            case Formula.AND -> and(literals);
            case Formula.OR -> and(negated(literals), true) ^ 1;
            case Formula.XOR -> xor(literals);
            default -> atLeast(atLeast, literals);
        };
    }

    private int and(int[] literals) {
        return and(literals, false);
    }

    /**
     * The conjunction; where it is asked for as the negation of a disjunction, it is kept as one, so that a coherent formula
     * stays free of negations.
     */
    private int and(int[] literals, boolean asNotOr) {
        Arrays.sort(literals);
        int many = 0;
        for (int literal : literals) {
            if (literal == Formula.FALSE || many > 0 && literals[many - 1] == (literal ^ 1)) {
                return Formula.FALSE;
            }
            if (literal != Formula.TRUE && (many == 0 || literals[many - 1] != literal)) {
                literals[many++] = literal;
            }
        }
        if (many < 2) {
            return many == 0 ? Formula.TRUE : literals[0];
        }
        int[] rest = Arrays.copyOf(literals, many);
        return asNotOr ? unique(Formula.OR, 0, negated(rest)) ^ 1 : unique(Formula.AND, 0, rest);
    }

    private int xor(int[] literals) {
        int negated = 0;
        for (int i = 0; i < literals.length; i++) {
            negated ^= literals[i] & 1;
            literals[i] &= ~1;
        }
        Arrays.sort(literals);
        int many = 0;
        for (int literal : literals) {
            if (many > 0 && literals[many - 1] == literal) {
                many--;
            } else if (literal != Formula.FALSE) {
                literals[many++] = literal;
            }
        }
        if (many < 2) {
            return (many == 0 ? Formula.FALSE : literals[0]) ^ negated;
        }
        return unique(Formula.XOR, 0, Arrays.copyOf(literals, many)) ^ negated;
    }

    private int atLeast(int least, int[] literals) {
        int many = 0;
        int needed = least;
        for (int literal : literals) {
            if (literal == Formula.TRUE) {
                needed--;
            } else if (literal != Formula.FALSE) {
                literals[many++] = literal;
            }
        }
        int[] rest = Arrays.copyOf(literals, many);
        if (needed <= 0) {
            return Formula.TRUE;
        }
        if (needed > many) {
            return Formula.FALSE;
        }
        if (needed == 1 || needed == many) {
            return part(needed == 1 ? Formula.OR : Formula.AND, 0, rest);
        }
        Arrays.sort(rest);
        return unique(Formula.AT_LEAST, needed, rest);
    }

    private static int[] negated(int[] literals) {
        for (int i = 0; i < literals.length; i++) {
            literals[i] ^= 1;
        }
        return literals;
    }

    private int unique(byte ofKind, int atLeast, int[] literals) {
        int bucket = hash(ofKind, atLeast, literals) & (buckets.length - 1);
        for (int node = buckets[bucket]; node != 0; node = next[node]) {
            if (kind[node] == ofKind && threshold[node] == atLeast && Arrays.equals(inputs[node], literals)) {
                return node << 1;
            }
        }
        if (size == kind.length) {
            grow();
        }
        bucket = hash(ofKind, atLeast, literals) & (buckets.length - 1);
        kind[size] = ofKind;
        threshold[size] = atLeast;
        inputs[size] = literals;
        next[size] = buckets[bucket];
        buckets[bucket] = size;
        return size++ << 1;
    }

    private void grow() {
        int room = 2 * size;
        kind = Arrays.copyOf(kind, room);
        threshold = Arrays.copyOf(threshold, room);
        inputs = Arrays.copyOf(inputs, room);
        next = new int[room];
        buckets = new int[Integer.highestOneBit(room) * 2];
        for (int node = variables + 1; node < size; node++) {
            int bucket = hash(kind[node], threshold[node], inputs[node]) & (buckets.length - 1);
            next[node] = buckets[bucket];
            buckets[bucket] = node;
        }
    }

    private static int hash(byte ofKind, int atLeast, int[] literals) {
        int mixed = ofKind * 31 + atLeast;
        for (int literal : literals) {
            mixed = (mixed ^ literal) * 0x9E3779B1;
            mixed ^= mixed >>> 15;
        }
        return mixed;
    }
}
