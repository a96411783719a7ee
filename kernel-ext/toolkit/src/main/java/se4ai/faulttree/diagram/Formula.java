package se4ai.faulttree.diagram;

import java.util.Arrays;

/**
 * A formula is a Boolean function as a graph of operations over variables.
 *
 * <p>Each part is named by a literal: an even number, or that number plus one for its negation. Parts are added inputs
 * first.
 */
public final class Formula {

    public static final int FALSE = 0;
    public static final int TRUE = 1;

    static final byte CONSTANT = 0;
    static final byte VARIABLE = 1;
    static final byte AND = 2;
    static final byte OR = 3;
    static final byte AT_LEAST = 4;
    static final byte XOR = 5;

    private static final int[] NONE = {};

    private final int variables;
    private int size;
    private byte[] kinds;
    private int[] thresholds;
    private int[][] inputs;
    private int top = FALSE;

    public Formula(int variables) {
        this.variables = variables;
        this.size = variables + 1;
        this.kinds = new byte[size + 16];
        this.thresholds = new int[size + 16];
        this.inputs = new int[size + 16][];
        Arrays.fill(kinds, 1, size, VARIABLE);
        Arrays.fill(inputs, 0, size, NONE);
    }

    public static int not(int literal) {
        return literal ^ 1;
    }

    /** The literal of a variable, counted from 0. */
    public int variable(int index) {
        return (index + 1) << 1;
    }

    public int and(int... literals) {
        return add(AND, 0, literals);
    }

    public int or(int... literals) {
        return add(OR, 0, literals);
    }

    public int atLeast(int threshold, int... literals) {
        return add(AT_LEAST, threshold, literals);
    }

    /** True where an odd number of them is. */
    public int xor(int... literals) {
        return add(XOR, 0, literals);
    }

    public void setTop(int literal) {
        top = literal;
    }

    /** The formula that is true of a set of variables where this one is false of all the others. */
    public Formula dual() {
        Formula dual = new Formula(variables);
        for (int node = variables + 1; node < size; node++) {
            int many = inputs[node].length;
            switch (kinds[node]) {
                case AND -> dual.or(inputs[node]);
                case OR -> dual.and(inputs[node]);
                case AT_LEAST -> dual.atLeast(many - thresholds[node] + 1, inputs[node]);
                default -> dual.xor(many % 2 == 1 ? inputs[node] : withFirstNegated(inputs[node]));
            }
        }
        // Constants change places; every other part stands for its own dual.
        dual.setTop(top >> 1 == 0 ? top ^ 1 : top);
        for (int node = variables + 1; node < size; node++) {
            swapConstants(dual.inputs[node]);
        }
        return dual;
    }

    int variables() {
        return variables;
    }

    int size() {
        return size;
    }

    byte kind(int node) {
        return kinds[node];
    }

    int threshold(int node) {
        return thresholds[node];
    }

    int[] inputs(int node) {
        return inputs[node];
    }

    int top() {
        return top;
    }

    private int add(byte kind, int threshold, int[] literals) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            thresholds = Arrays.copyOf(thresholds, 2 * size);
            inputs = Arrays.copyOf(inputs, 2 * size);
        }
        kinds[size] = kind;
        thresholds[size] = threshold;
        inputs[size] = literals.clone();
        return size++ << 1;
    }

    private static int[] withFirstNegated(int[] literals) {
        int[] changed = literals.clone();
        changed[0] ^= 1;
        return changed;
    }

    private static void swapConstants(int[] literals) {
        for (int i = 0; i < literals.length; i++) {
            if (literals[i] >> 1 == 0) {
                literals[i] ^= 1;
            }
        }
    }
}
