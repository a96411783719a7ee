package se4ai.faulttree.diagram;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the sets of a family by their number of members, as the coefficients of a polynomial for each node. */
final class OrderCounts {

    private final int[] order;
    private final int[][] leaves;
    private final SetDiagram[] sets;
    private final int nodes;
    private final int variables;

    OrderCounts(int[] order, int[][] leaves, SetDiagram[] sets, int nodes, int variables) {
        this.order = order;
        this.leaves = leaves;
        this.sets = sets;
        this.nodes = nodes;
        this.variables = variables;
    }

    List<BigInteger> of(int top) {
        try {
            List<BigInteger> counts = new ArrayList<>();
            for (long count : small(top)) {
                counts.add(BigInteger.valueOf(count));
            }
            return SetFamily.trimmed(counts);
        } catch (ArithmeticException e) {
            return SetFamily.trimmed(Arrays.asList(large(top)));
        }
    }

    private long[] small(int top) {
        long[][] ofLeaf = new long[nodes][];
        Arrays.fill(ofLeaf, 1, variables + 1, new long[] {0, 1});
        for (int module : order) {
            SetDiagram diagram = sets[module];
            int[] inModule = leaves[module];
            long[][] counts = new long[diagram.size()][];
            counts[SetDiagram.NONE] = new long[0];
            counts[SetDiagram.EMPTY_SET] = new long[] {1};
            for (int node = 2; node <= diagram.root(); node++) {
                counts[node] = sum(
                        ofLeaf[inModule[diagram.level(node)]],
                        counts[diagram.with(node)],
                        counts[diagram.without(node)]);
            }
            ofLeaf[module] = counts[diagram.root()];
            forget(inModule, ofLeaf);
        }
        return ofLeaf[top];
    }

    /** {@code a × b + c}. */
    private static long[] sum(long[] a, long[] b, long[] c) {
        int length = b.length == 0 || a.length == 0 ? 0 : a.length + b.length - 1;
        long[] result = Arrays.copyOf(c, Math.max(c.length, length));
        for (int i = 0; i < a.length; i++) {
            if (a[i] != 0) {
                for (int j = 0; j < b.length; j++) {
                    result[i + j] = Math.addExact(result[i + j], a[i] == 1 ? b[j] : Math.multiplyExact(a[i], b[j]));
                }
            }
        }
        return result;
    }

    private BigInteger[] large(int top) {
        BigInteger[][] ofLeaf = new BigInteger[nodes][];
        Arrays.fill(ofLeaf, 1, variables + 1, new BigInteger[] {BigInteger.ZERO, BigInteger.ONE});
        for (int module : order) {
            SetDiagram diagram = sets[module];
            int[] inModule = leaves[module];
            BigInteger[][] counts = new BigInteger[diagram.size()][];
            counts[SetDiagram.NONE] = new BigInteger[0];
            counts[SetDiagram.EMPTY_SET] = new BigInteger[] {BigInteger.ONE};
            for (int node = 2; node <= diagram.root(); node++) {
                counts[node] = sum(
                        ofLeaf[inModule[diagram.level(node)]],
                        counts[diagram.with(node)],
                        counts[diagram.without(node)]);
            }
            ofLeaf[module] = counts[diagram.root()];
            forget(inModule, ofLeaf);
        }
        return ofLeaf[top];
    }

    private static BigInteger[] sum(BigInteger[] a, BigInteger[] b, BigInteger[] c) {
        int length = b.length == 0 || a.length == 0 ? 0 : a.length + b.length - 1;
        BigInteger[] result = new BigInteger[Math.max(c.length, length)];
        Arrays.fill(result, BigInteger.ZERO);
        System.arraycopy(c, 0, result, 0, c.length);
        for (int i = 0; i < a.length; i++) {
            if (a[i].signum() != 0) {
                for (int j = 0; j < b.length; j++) {
                    result[i + j] = result[i + j].add(a[i].multiply(b[j]));
                }
            }
        }
        return result;
    }

    /** A module is a leaf of one other module alone: once that is counted, its own counts are not needed. */
    private <T> void forget(int[] inModule, @Nullable T[] ofLeaf) {
        for (int leaf : inModule) {
            if (leaf > variables) {
                ofLeaf[leaf] = null;
            }
        }
    }
}
