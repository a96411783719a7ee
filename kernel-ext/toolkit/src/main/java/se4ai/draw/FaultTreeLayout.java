package se4ai.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se4ai.draw.Spot.Role;

/**
 * Where each event of a fault tree is drawn: gates in rows, leaves below their gate side by side or, where that is narrower,
 * in a stack.
 */
final class FaultTreeLayout {

    /** The height of a line of text. */
    static final double LINE = 17;

    /** From a box to its symbol. */
    static final double LINK = 10;

    /** From a row up to the bar that joins it. */
    static final double BAR = 15;

    /** From the line of a stack to the middle of its symbols. */
    static final double TO_SYMBOL = 32;

    /** From the line of a stack to its labels. */
    static final double TO_LABEL = 64;

    /** A condition's ellipse: from the middle of its gate to its own, and how far it reaches. */
    static final double TO_CONDITION = 104;

    static final double CONDITION_ACROSS = 64;
    static final double CONDITION_UP = 30;

    private static final double BETWEEN_ROWS = 32;
    private static final double STACK_GAP = 12;

    /** Bold letters of the widest system font. */
    private static final double CHARACTER = 8.6;

    private static final double MARGIN = 4;
    private static final int LEAST_IN_STACK = 2;
    private static final int MOST_LINES = 4;
    private static final int CONDITION_CHARACTERS = 13;

    private final Spot top;
    private final boolean stacking;
    private final int leafCharacters;
    private final int gateCharacters;
    private final int stackCharacters;
    private final double[] tops;
    private final double[] boxes;
    private final Map<Spot, Double> x = new HashMap<>();
    private final Map<Spot, Double> stacked = new HashMap<>();
    private double width;
    private double height;

    /** Lays the places out below a height; leaves are stacked where asked for. */
    FaultTreeLayout(Spot top, double from, boolean stacking) {
        this.top = top;
        this.stacking = stacking;
        this.leafCharacters = characters(spot -> spot.role() == Role.LEAF, 3, 9, 18);
        this.gateCharacters = characters(spot -> spot.role() != Role.LEAF, 3, 10, 20);
        this.stackCharacters = characters(FaultTreeLayout::isStackable, 3, 11, 20);
        int rows = top.all().stream().mapToInt(Spot::depth).max().orElse(0) + 1;
        this.boxes = new double[rows];
        this.tops = new double[rows];
        place(from);
    }

    private int characters(Predicate<Spot> which, int lines, int least, int most) {
        return top.all().stream()
                .filter(which)
                .mapToInt(spot -> Label.narrowest(spot.name(), lines, least, most))
                .max()
                .orElse(least);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double x(Spot spot) {
        return x.getOrDefault(spot, 0.0);
    }

    /** The upper edge of a place: of its box, or of its part of a stack. */
    double y(Spot spot) {
        return stacked.getOrDefault(spot, tops[spot.depth()]);
    }

    double boxHeight(Spot spot) {
        return boxes[spot.depth()];
    }

    double boxWidth(Spot spot) {
        return (spot.role() == Role.LEAF ? leafCharacters : gateCharacters) * CHARACTER + 6;
    }

    double symbolY(Spot spot) {
        return isStacked(spot)
                ? y(spot) + (stackHeight(spot) - FaultTreeSymbols.HEIGHT) / 2
                : y(spot) + boxHeight(spot) + LINK;
    }

    boolean isStacked(Spot spot) {
        return stacked.containsKey(spot);
    }

    List<String> lines(Spot spot) {
        String words = spot.role() == Role.REST ? spot.hiddenWords() : spot.name();
        return isStacked(spot)
                ? Label.lines(words, stackCharacters, MOST_LINES)
                : Label.lines(words, spot.role() == Role.LEAF ? leafCharacters : gateCharacters, MOST_LINES);
    }

    static List<String> conditionLines(Spot spot) {
        return Label.lines(spot.name(), CONDITION_CHARACTERS, 3);
    }

    /** The height of a place's part of a stack. */
    double stackHeight(Spot spot) {
        int lines = lines(spot).size() + (spot.caption().isEmpty() ? 0 : 1);
        return Math.max(FaultTreeSymbols.HEIGHT, LINE * lines);
    }

    private void place(double from) {
        List<List<Spot>> stacks = stacking ? stacks() : List.of();
        stacks.forEach(stack -> stack.forEach(spot -> stacked.put(spot, 0.0)));
        rows(from);
        Map<Spot, List<Spot>> stackOf = new HashMap<>();
        stacks.forEach(stack -> stack.forEach(spot -> stackOf.put(spot, stack)));
        stacks.forEach(this::stackDown);
        across(stackOf);
    }

    private List<List<Spot>> stacks() {
        List<List<Spot>> stacks = new ArrayList<>();
        for (Spot spot : top.all()) {
            List<Spot> leaves =
                    spot.below().stream().filter(FaultTreeLayout::isStackable).toList();
            if (leaves.size() >= LEAST_IN_STACK) {
                stacks.add(leaves);
            }
        }
        return stacks;
    }

    private static boolean isStackable(Spot spot) {
        return spot.role() != Role.GATE;
    }

    private void rows(double from) {
        double[] captions = new double[tops.length];
        for (Spot spot : top.all()) {
            if (!isStacked(spot) && !isCondition(spot)) {
                int row = spot.depth();
                boxes[row] = Math.max(boxes[row], lines(spot).size() * LINE + 10);
                captions[row] = Math.max(captions[row], captionHeight(spot));
            }
        }
        double y = from;
        for (int row = 0; row < tops.length; row++) {
            tops[row] = y;
            double bottom = y + boxes[row] + LINK + FaultTreeSymbols.HEIGHT + captions[row];
            height = boxes[row] == 0 ? height : bottom;
            y = bottom + BETWEEN_ROWS;
        }
    }

    private boolean isCondition(Spot spot) {
        return top.all().stream().anyMatch(other -> other.condition() == spot);
    }

    private static double captionHeight(Spot spot) {
        if (spot.condition() != null) {
            return CONDITION_UP - FaultTreeSymbols.HEIGHT / 2 + 22;
        }
        return spot.role() == Role.COLLAPSED ? 2 * LINE + 4 : spot.caption().isEmpty() ? 0 : LINE + 4;
    }

    private void stackDown(List<Spot> stack) {
        double y = tops[stack.get(0).depth()];
        for (Spot spot : stack) {
            stacked.put(spot, y);
            y += stackHeight(spot) + STACK_GAP;
        }
        height = Math.max(height, y - STACK_GAP);
    }

    private void across(Map<Spot, List<Spot>> stackOf) {
        TidyTree tidy = new TidyTree(12, 24);
        Map<Spot, Integer> nodes = new HashMap<>();
        nodes.put(top, tidy.root(left(top), right(top)));
        for (Spot spot : top.all()) {
            int parent = nodes.getOrDefault(spot, 0);
            for (Spot input : spot.below()) {
                List<Spot> stack = stackOf.get(input);
                if (stack == null) {
                    nodes.put(input, tidy.child(parent, left(input), right(input)));
                } else if (stack.get(0) == input) {
                    nodes.put(input, stackNode(tidy, parent, stack));
                }
            }
        }
        double[] places = tidy.places();
        nodes.forEach((spot, node) -> x.put(spot, places[node] + MARGIN));
        stackOf.forEach((spot, stack) -> x.put(spot, x(stack.get(0))));
        width = tidy.width(places) + 2 * MARGIN;
    }

    /** A stack reaches through several rows: it is a chain of nodes, each below the other. */
    private int stackNode(TidyTree tidy, int parent, List<Spot> stack) {
        Spot last = stack.get(stack.size() - 1);
        double right = TO_LABEL
                + CHARACTER * stack.stream().mapToInt(this::widest).max().orElse(0);
        int first = tidy.child(parent, 8, right);
        int node = first;
        for (int row = last.depth() + 1; row < tops.length && tops[row] - BAR < y(last) + stackHeight(last); row++) {
            node = tidy.child(node, 8, right);
        }
        return first;
    }

    /** The characters in the longest line beside a symbol in a stack; the last line may say how often the event stands. */
    int widest(Spot spot) {
        int below = spot.caption().length() + (spot.times() > 1 ? 4 : 0);
        return Math.max(
                below, lines(spot).stream().mapToInt(String::length).max().orElse(0));
    }

    private double left(Spot spot) {
        double transfer = spot.role() == Role.GATE && spot.transfer() > 0 ? 64 : 0;
        return Math.max(boxWidth(spot) / 2, transfer);
    }

    private double right(Spot spot) {
        return Math.max(boxWidth(spot) / 2, spot.condition() == null ? 0 : TO_CONDITION + CONDITION_ACROSS + 2);
    }
}
