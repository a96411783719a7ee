package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import se4ai.draw.Svg.Anchor;
import se4ai.measure.Figures;
import se4ai.model.DecisionTree;
import se4ai.model.DecisionTree.Node;
import se4ai.model.DecisionTree.Question;

/**
 * A decision-tree drawing shows the questions from the top down, yes to the left and no to the right, and at the foot the
 * leaves, each with its likeliest class; a tree too wide for a page becomes an indented list.
 */
public final class DecisionTreeDrawing {

    private static final double SIZE = 14;
    private static final double CHARACTER = 7.7;
    private static final double ROW = 104;
    private static final double BOX = 44;
    private static final double LEAF = 58;
    private static final double TOP = 40;
    private static final int LABEL = 22;

    /** A wider tree is written as a list. */
    private static final double COMFORTABLE = 760;

    private static final double LINE = 20;
    private static final double INDENT = 18;

    /** A node in its row. */
    private record Place(Node node, int row, double half) {}

    private final DecisionTree tree;
    private final TidyTree tidy = new TidyTree(8, 8);
    private final List<Place> nodes = new ArrayList<>();

    private DecisionTreeDrawing(DecisionTree tree) {
        this.tree = tree;
        place(tree.root(), -1, 0);
    }

    /** The tree, or the list where it would be too wide. */
    public static Drawing of(DecisionTree tree) {
        DecisionTreeDrawing drawing = new DecisionTreeDrawing(tree);
        double[] places = drawing.tidy.places();
        double width = drawing.tidy.width(places);
        return width > COMFORTABLE ? drawing.list() : drawing.picture(places, width);
    }

    private void place(Node node, int parent, int row) {
        int longest = label(node).stream().mapToInt(String::length).max().orElse(1);
        double half = longest * CHARACTER / 2 + (node instanceof Question ? 8 : 3);
        int number = parent < 0 ? tidy.root(half, half) : tidy.child(parent, half, half);
        nodes.add(new Place(node, row, half));
        if (node instanceof Question question) {
            place(question.yes(), number, row + 1);
            place(question.no(), number, row + 1);
        }
    }

    private List<String> label(Node node) {
        if (node instanceof Question question) {
            // A long name may lose its end, the threshold none of its digits.
            return List.of(
                    Label.lines(question.feature(), LABEL, 1).get(0),
                    question.toString().substring(question.feature().length() + 1) + "?");
        }
        int likeliest = likeliest(node);
        return List.of(
                Label.lines(tree.classes().get(likeliest), LABEL, 1).get(0),
                Figures.of(100 * tree.scores(node)[likeliest], 2) + " %",
                node.counts().get(likeliest) + " of " + node.size());
    }

    private int likeliest(Node node) {
        double[] scores = tree.scores(node);
        int likeliest = 0;
        for (int i = 1; i < scores.length; i++) {
            likeliest = scores[i] > scores[likeliest] ? i : likeliest;
        }
        return likeliest;
    }

    private String title() {
        return "Decision tree, " + tree.leaves() + (tree.leaves() == 1 ? " leaf" : " leaves");
    }

    private Drawing picture(double[] places, double natural) {
        double width = Math.max(natural + 2, 320);
        double shift = (width - natural) / 2;
        double height = TOP + tree.depth() * ROW + LEAF + 8;
        Svg svg = new Svg(width, height).area(0, 0, width, height, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, title());
        for (int node = 1; node < nodes.size(); node++) {
            edge(svg, node, places, shift);
        }
        for (int node = 0; node < nodes.size(); node++) {
            box(svg, nodes.get(node), shift + places[node]);
        }
        return svg.drawing(title(), tree.toString());
    }

    private void edge(Svg svg, int node, double[] places, double shift) {
        int parent = tidy.parent(node);
        double fromX = shift + places[parent];
        double fromY = top(parent) + BOX;
        double toX = shift + places[node];
        svg.line(fromX, fromY, toX, top(node), Ink.MUTED, 1.5);
        boolean isYes = tidy.children(parent).get(0) == node;
        double middle = fromX + (toX - fromX) * 0.55;
        double y = fromY + (top(node) - fromY) * 0.55;
        svg.text(middle + (isYes ? -6 : 6), y, SIZE, isYes ? Anchor.END : Anchor.START, Ink.INK, isYes ? "yes" : "no");
    }

    private double top(int node) {
        return TOP + nodes.get(node).row() * ROW;
    }

    private void box(Svg svg, Place place, double x) {
        double y = TOP + place.row() * ROW;
        double width = 2 * place.half();
        List<String> lines = label(place.node());
        if (place.node() instanceof Question) {
            svg.area(x - place.half(), y, width, BOX, Ink.PAPER);
            svg.frame(x - place.half(), y, width, BOX, Ink.ACCENT, 1.5);
            svg.text(x, y + 18, SIZE, Anchor.MIDDLE, Ink.INK, lines.get(0));
            svg.text(x, y + 36, SIZE, Anchor.MIDDLE, Ink.INK, lines.get(1));
            return;
        }
        svg.bold(x, y + 16, SIZE, Anchor.MIDDLE, Ink.INK, lines.get(0));
        svg.text(x, y + 33, SIZE, Anchor.MIDDLE, Ink.INK, lines.get(1));
        svg.text(x, y + 50, SIZE, Anchor.MIDDLE, Ink.MUTED, lines.get(2));
        double share = tree.scores(place.node())[likeliest(place.node())];
        svg.area(x - place.half(), y + 55, width, 5, Ink.LINE);
        svg.area(x - place.half(), y + 55, width * share, 5, Ink.ACCENT);
    }

    private Drawing list() {
        List<String> lines = new ArrayList<>();
        List<Integer> depths = new ArrayList<>();
        String rest = tree.rules() + "\n";
        for (int end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
            String line = rest.substring(0, end).strip();
            int depth = (end - line.length()) / 2;
            int characters = (int) ((Svg.WIDTH - depth * INDENT) / CHARACTER);
            for (String part : Label.lines(line, Math.max(14, characters))) {
                lines.add(part);
                depths.add(depth);
            }
            rest = rest.substring(end + 1);
        }
        double height = TOP + lines.size() * LINE;
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, title());
        for (int i = 0; i < lines.size(); i++) {
            double y = TOP + i * LINE;
            for (int level = 1; level <= depths.get(i); level++) {
                svg.line((level - 1) * INDENT + 5, y - 6, (level - 1) * INDENT + 5, y + 14, Ink.LINE, 1.5);
            }
            svg.text(depths.get(i) * INDENT, y + 8, SIZE, Anchor.START, Ink.INK, lines.get(i));
        }
        return svg.drawing(title(), tree.toString());
    }
}
