package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import se4ai.draw.Svg.Anchor;
import se4ai.drift.PolicyComparison;
import se4ai.drift.PolicyOutcome;
import se4ai.measure.Figures;

/** Draws retraining policies by how stale they let a model become and by what they cost. */
public final class PolicyDrawing {

    private static final double LEFT = 62;
    private static final double RIGHT = Svg.WIDTH - 14;
    private static final double TOP = 52;
    private static final double BOTTOM = 240;
    private static final double ROW = 19;
    private static final int CHARACTERS = 48;

    private final PolicyComparison comparison;
    private final Scale x;
    private final Scale y;

    private PolicyDrawing(PolicyComparison comparison) {
        this.comparison = comparison;
        this.x = Scale.fitting(
                comparison.outcomes().stream().map(PolicyOutcome::meanStaleness).toList(), LEFT, RIGHT);
        this.y = Scale.fitting(
                comparison.outcomes().stream()
                        .map(outcome -> outcome.costPerDay().amount())
                        .toList(),
                BOTTOM,
                TOP + 8);
    }

    public static Drawing of(PolicyComparison comparison) {
        return new PolicyDrawing(comparison).drawing();
    }

    private Drawing drawing() {
        List<String> names = names();
        double height = BOTTOM + 84 + names.size() * ROW;
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, "Retraining policies");
        String currency = comparison.cheapest().cost().currency();
        svg.text(0, 38, 14, Anchor.START, Ink.INK, "↑ cost per day, in " + currency);
        new Axes(x, y).draw(svg);
        for (int i = 0; i < comparison.outcomes().size(); i++) {
            point(svg, i);
        }
        svg.text(RIGHT, BOTTOM + 40, 14, Anchor.END, Ink.INK, "mean age of the model, in days →");
        svg.shape(circle(8, BOTTOM + 57), Ink.ACCENT);
        svg.text(20, BOTTOM + 62, 14, Anchor.START, Ink.INK, "cheapest");
        svg.outlined(circle(108, BOTTOM + 57), Ink.PAPER, Ink.ACCENT, 1.5);
        svg.text(120, BOTTOM + 62, 14, Anchor.START, Ink.INK, "dearer");
        Words.write(svg, names, 0, BOTTOM + 84, ROW, 14, Ink.INK);
        return svg.drawing("Retraining policies by age of the model and cost", comparison.toString());
    }

    private void point(Svg svg, int index) {
        PolicyOutcome outcome = comparison.outcomes().get(index);
        double across = x.at(outcome.meanStaleness());
        double up = y.at(outcome.costPerDay().amount());
        if (outcome.equals(comparison.cheapest())) {
            svg.shape(circle(across, up), Ink.ACCENT);
        } else {
            svg.outlined(circle(across, up), Ink.PAPER, Ink.ACCENT, 1.5);
        }
        svg.bold(
                Math.min(across + 8, RIGHT - 10),
                Math.max(TOP + 6, up - 6),
                14,
                Anchor.START,
                Ink.INK,
                "" + (index + 1));
    }

    private static String circle(double x, double y) {
        return "M" + Svg.number(x) + " " + Svg.number(y) + "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z";
    }

    private List<String> names() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < comparison.outcomes().size(); i++) {
            PolicyOutcome outcome = comparison.outcomes().get(i);
            lines.addAll(Label.lines(
                    Unbroken.words((i + 1) + ": " + outcome.policy() + ", " + Figures.of(outcome.trainings(), 12)
                            + (outcome.trainings() == 1 ? " training, " : " trainings, ") + outcome.meanError()
                            + " wrong, " + outcome.costPerDay() + " a day"),
                    CHARACTERS,
                    3));
        }
        return lines;
    }
}
