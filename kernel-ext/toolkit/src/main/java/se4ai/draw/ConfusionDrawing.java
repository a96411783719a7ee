package se4ai.draw;

import java.util.List;
import se4ai.draw.Svg.Anchor;
import se4ai.measure.Figures;
import se4ai.measure.Proportion;
import se4ai.model.ConfusionMatrix;
import se4ai.model.Outcomes;

/** Draws a confusion matrix: what is right on the diagonal, what is wrong beside it, and what that means for each class. */
public final class ConfusionDrawing {

    private static final double TOP = 104;
    private static final double LEFT = 108;
    private static final double SHARE = 60;
    private static final double ROW = 46;
    private static final double LEAST = 58;
    private static final double CHARACTER = 8;
    private static final double FOOT = 92;

    private final ConfusionMatrix matrix;
    private final List<String> classes;
    private final double cell;
    private final double right;
    private final double bottom;

    private ConfusionDrawing(ConfusionMatrix matrix) {
        this.matrix = matrix;
        this.classes = matrix.classes();
        this.cell = Math.max(least(matrix), (Svg.WIDTH - LEFT - SHARE) / classes.size());
        this.right = LEFT + cell * classes.size();
        this.bottom = TOP + ROW * classes.size();
    }

    /** So wide that the largest count has room. */
    private static double least(ConfusionMatrix matrix) {
        double least = LEAST;
        for (String actual : matrix.classes()) {
            for (String predicted : matrix.classes()) {
                String words = Figures.of(matrix.count(actual, predicted), 9);
                least = Math.max(least, (words.length() + 2) * CHARACTER + 10);
            }
        }
        return least;
    }

    public static Drawing of(ConfusionMatrix matrix) {
        return new ConfusionDrawing(matrix).drawing();
    }

    private Drawing drawing() {
        double width = right + SHARE;
        double height = bottom + FOOT;
        Svg svg = width > Svg.WIDTH ? new Svg(width, height) : new Svg(height);
        svg.area(0, 0, width, height, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, "What is, and what the model says");
        svg.text(LEFT, 46, 14, Anchor.START, Ink.MUTED, "predicted →");
        svg.text(0, TOP - 10, 14, Anchor.START, Ink.MUTED, "true ↓");
        svg.text(width - 4, TOP - 10, 14, Anchor.END, Ink.MUTED, "recall");
        for (int i = 0; i < classes.size(); i++) {
            column(svg, i);
            row(svg, i);
        }
        svg.frame(LEFT, TOP, right - LEFT, bottom - TOP, Ink.MUTED, 1);
        svg.text(0, bottom + 26, 14, Anchor.START, Ink.MUTED, "precision");
        svg.text(0, bottom + 58, 14, Anchor.START, Ink.INK, "✓ right: " + right());
        svg.text(0, bottom + 80, 14, Anchor.START, Ink.INK, "balanced accuracy: " + matrix.balancedAccuracy());
        return svg.drawing("Confusion matrix of " + String.join(", ", classes), text());
    }

    private void column(Svg svg, int at) {
        double middle = LEFT + cell * (at + 0.5);
        List<String> name = Label.lines(classes.get(at), (int) (cell / CHARACTER), 2);
        for (int i = 0; i < name.size(); i++) {
            svg.text(middle, TOP - 10 - 17 * (name.size() - 1 - i), 14, Anchor.MIDDLE, Ink.INK, name.get(i));
        }
        Outcomes outcomes = matrix.outcomes(classes.get(at));
        int claims = outcomes.truePositives() + outcomes.falsePositives();
        svg.text(middle, bottom + 26, 14, Anchor.MIDDLE, Ink.MUTED, claims == 0 ? "–" : "" + outcomes.precision());
    }

    private void row(Svg svg, int at) {
        double top = TOP + ROW * at;
        List<String> name = Label.lines(classes.get(at), (int) (LEFT / CHARACTER) - 2, 2);
        for (int i = 0; i < name.size(); i++) {
            svg.text(0, top + 28 + 17 * (i - (name.size() - 1) / 2.0), 14, Anchor.START, Ink.INK, name.get(i));
        }
        for (int column = 0; column < classes.size(); column++) {
            int count = matrix.count(classes.get(at), classes.get(column));
            double left = LEFT + cell * column;
            boolean isRight = at == column;
            if (isRight || count > 0) {
                svg.tint(left, top, cell, ROW, isRight ? Ink.SAFE : Ink.HARM);
            }
            svg.frame(left, top, cell, ROW, Ink.LINE, 1);
            String words = (isRight ? "✓ " : "") + Figures.of(count, 9);
            svg.text(left + cell / 2, top + 28, 15, Anchor.MIDDLE, Ink.INK, words);
        }
        Outcomes outcomes = matrix.outcomes(classes.get(at));
        int rows = outcomes.truePositives() + outcomes.falseNegatives();
        String recall = rows == 0 ? "–" : "" + outcomes.recall();
        svg.text(right + SHARE - 4, top + 28, 14, Anchor.END, Ink.MUTED, recall);
    }

    private String text() {
        StringBuilder text = new StringBuilder(matrix.toString());
        for (String name : classes) {
            text.append('\n').append(name).append(": precision ").append(matrix.precision(name));
            text.append(", recall ").append(matrix.recall(name)).append(", F1 ").append(matrix.f1(name));
        }
        return text.append("\nbalanced accuracy ")
                .append(matrix.balancedAccuracy())
                .toString();
    }

    private String right() {
        Proportion accuracy = matrix.accuracy();
        return accuracy.share() + " (" + Figures.of(accuracy.count(), 9) + " of " + Figures.of(accuracy.trials(), 9)
                + ")";
    }
}
