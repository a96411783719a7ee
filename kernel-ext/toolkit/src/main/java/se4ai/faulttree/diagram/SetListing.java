package se4ai.faulttree.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists the sets of a family up to a number of members; looks only where such small sets are. */
final class SetListing {

    private final int[] order;
    private final int[][] leaves;
    private final SetDiagram[] sets;
    private final int[] smallest;
    private final List<List<int[]>> ofLeaf;

    SetListing(int[] order, int[][] leaves, SetDiagram[] sets, int nodes, int variables) {
        this.order = order;
        this.leaves = leaves;
        this.sets = sets;
        this.smallest = new int[nodes];
        this.ofLeaf = new ArrayList<>(nodes);
        for (int node = 0; node < nodes; node++) {
            smallest[node] = node > 0 && node <= variables ? 1 : SetFamily.never();
            ofLeaf.add(node > 0 && node <= variables ? List.of(new int[] {node - 1}) : List.of());
        }
    }

    List<int[]> list(int top, int most) {
        int[] allowance = allowances(top, most);
        for (int module : order) {
            if (allowance[module] >= smallest[module]) {
                ofLeaf.set(module, sets(module, allowance[module]));
            }
        }
        return ofLeaf.get(top).stream().filter(set -> set.length <= most).toList();
    }

    /** How large a set of each module may be, so that it still stands in a set of the top that is small enough. */
    private int[] allowances(int top, int most) {
        int[][] below = new int[leaves.length][];
        for (int module : order) {
            below[module] = smallestBelow(module);
            smallest[module] = below[module][sets[module].root()];
        }
        int[] allowance = new int[leaves.length];
        Arrays.fill(allowance, -1);
        allowance[top] = most;
        for (int i = order.length - 1; i >= 0; i--) {
            int module = order[i];
            SetDiagram diagram = sets[module];
            int[] above = new int[diagram.size()];
            Arrays.fill(above, SetFamily.never());
            above[diagram.root()] = 0;
            for (int node = diagram.root(); node > 1; node--) {
                int leaf = leaves[module][diagram.level(node)];
                int with = diagram.with(node);
                int without = diagram.without(node);
                above[without] = Math.min(above[without], above[node]);
                above[with] = Math.min(above[with], plus(above[node], smallest[leaf]));
                int rest = plus(above[node], below[module][with]);
                allowance[leaf] = Math.max(allowance[leaf], allowance[module] - rest);
            }
        }
        return allowance;
    }

    private int[] smallestBelow(int module) {
        SetDiagram diagram = sets[module];
        int[] below = new int[diagram.size()];
        below[SetDiagram.NONE] = SetFamily.never();
        for (int node = 2; node < below.length; node++) {
            int leaf = leaves[module][diagram.level(node)];
            below[node] = Math.min(plus(smallest[leaf], below[diagram.with(node)]), below[diagram.without(node)]);
        }
        return below;
    }

    private static int plus(int a, int b) {
        return Math.min(SetFamily.never(), a + b);
    }

    /** Walks all paths of a module's set diagram with a stack of its own: node, set so far. */
    private List<int[]> sets(int module, int most) {
        SetDiagram diagram = sets[module];
        int[] inModule = leaves[module];
        int[] below = smallestBelow(module);
        List<int[]> found = new ArrayList<>();
        IntList nodes = new IntList();
        List<int[]> prefixes = new ArrayList<>();
        nodes.add(diagram.root());
        prefixes.add(new int[0]);
        while (!nodes.isEmpty()) {
            int node = nodes.removeLast();
            int[] prefix = prefixes.remove(prefixes.size() - 1);
            // Without a limit, even what holds no set at all would pass as small enough.
            if (node == SetDiagram.NONE || prefix.length + below[node] > most) {
                continue;
            }
            if (node == SetDiagram.EMPTY_SET) {
                found.add(prefix);
                continue;
            }
            nodes.add(diagram.without(node));
            prefixes.add(prefix);
            for (int[] part : ofLeaf.get(inModule[diagram.level(node)])) {
                nodes.add(diagram.with(node));
                prefixes.add(merged(prefix, part));
            }
        }
        return found;
    }

    private static int[] merged(int[] a, int[] b) {
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        Arrays.sort(both);
        return both;
    }
}
