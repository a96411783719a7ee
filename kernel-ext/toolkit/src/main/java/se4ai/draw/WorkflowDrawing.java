package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import se4ai.draw.Svg.Anchor;
import se4ai.pipeline.Stage;
import se4ai.pipeline.Workflow;

/** Draws a workflow as boxes in rows of three; below each name stands to which boxes its feedback leads back. */
public final class WorkflowDrawing {

    private static final int COLUMNS = 3;
    private static final double BOX = 116;
    private static final double GAP = (Svg.WIDTH - COLUMNS * BOX) / (COLUMNS - 1);
    private static final double TOP = 36;
    private static final double LINE = 18;
    private static final double BETWEEN = 30;
    private static final int CHARACTERS = 14;
    private static final String TITLE = "Workflow";

    private final Workflow workflow;
    private final double height;

    private WorkflowDrawing(Workflow workflow) {
        this.workflow = workflow;
        int most = workflow.order().stream()
                .mapToInt(stage -> name(stage).size() + back(stage).size())
                .max()
                .orElse(2);
        this.height = most * LINE + 16;
    }

    public static Drawing of(Workflow workflow) {
        return new WorkflowDrawing(workflow).drawing();
    }

    private Drawing drawing() {
        int rows = (workflow.order().size() + COLUMNS - 1) / COLUMNS;
        double all = TOP + rows * (height + BETWEEN) + 20;
        Svg svg = new Svg(all).area(0, 0, Svg.WIDTH, all, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, TITLE);
        for (int i = 0; i < workflow.order().size(); i++) {
            box(svg, i);
            if (i > 0) {
                arrow(svg, i);
            }
        }
        svg.text(0, all - 20, 14, Anchor.START, Ink.MUTED, "Shaded: work on the model. ← leads back to these.");
        return svg.drawing(TITLE, workflow.toString());
    }

    private double x(int i) {
        return i % COLUMNS * (BOX + GAP);
    }

    private double y(int i) {
        return TOP + i / COLUMNS * (height + BETWEEN);
    }

    private void box(Svg svg, int i) {
        Stage stage = workflow.order().get(i);
        if (stage.isModelWork()) {
            svg.tint(x(i), y(i), BOX, height, Ink.ACCENT);
        }
        svg.frame(x(i) + 0.75, y(i), BOX - 1.5, height, Ink.MUTED, 1.5);
        List<String> name = name(stage);
        Words.write(svg, name, x(i) + 8, y(i) + 21, LINE, 14, Ink.INK);
        Words.write(svg, back(stage), x(i) + 8, y(i) + 21 + name.size() * LINE, LINE, 14, Ink.ACCENT);
    }

    private List<String> name(Stage stage) {
        return Label.lines((workflow.order().indexOf(stage) + 1) + " " + stage, CHARACTERS);
    }

    private List<String> back(Stage stage) {
        List<Stage> targets = workflow.backFrom(stage);
        int place = workflow.order().indexOf(stage);
        if (targets.isEmpty()) {
            return List.of();
        }
        if (place > 1
                && targets.equals(
                        workflow.order().subList(0, place).stream().sorted().toList())) {
            return List.of("← any earlier");
        }
        List<String> numbers = new ArrayList<>();
        targets.forEach(target -> numbers.add(Integer.toString(workflow.order().indexOf(target) + 1)));
        return Label.lines("← " + String.join(", ", numbers), CHARACTERS);
    }

    /** From the box before: to the right, or around to the beginning of the next row. */
    private void arrow(Svg svg, int i) {
        double middle = y(i) + height / 2;
        if (i % COLUMNS != 0) {
            svg.line(x(i) - GAP, middle, x(i) - 6, middle, Ink.MUTED, 1.5);
            head(svg, x(i) - 1, middle, true);
            return;
        }
        double from = x(i - 1) + BOX / 2;
        double turn = y(i) - BETWEEN / 2;
        String way = "M" + Svg.number(from) + " " + Svg.number(y(i) - BETWEEN) + "V" + Svg.number(turn) + "H"
                + Svg.number(BOX / 2) + "V" + Svg.number(y(i) - 6);
        svg.path(way, Ink.MUTED, 1.5, "");
        head(svg, BOX / 2, y(i) - 1, false);
    }

    private static void head(Svg svg, double x, double y, boolean right) {
        String tip = "M" + Svg.number(x) + " " + Svg.number(y);
        svg.shape(tip + (right ? "l-8 -5v10z" : "l-5 -8h10z"), Ink.MUTED);
    }
}
