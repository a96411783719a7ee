package se4ai.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se4ai.draw.Svg.Anchor;
import se4ai.measure.Figures;
import se4ai.placement.Assessment;
import se4ai.placement.Candidates;
import se4ai.placement.Objective;

/** Draws deployments by two objectives, and joins those that no feasible one is better than in both. */
public final class ParetoDrawing {

    private static final double LEFT = 62;
    private static final double RIGHT = Svg.WIDTH - 14;
    private static final double TOP = 48;
    private static final double BOTTOM = 270;
    private static final int MOST_NAMES = 9;
    private static final int CHARACTERS = 48;

    private final Objective across;
    private final Objective up;
    private final List<Assessment> front;
    private final List<Assessment> others;
    private final List<Assessment> rejected;
    private final int beyond;
    private final Scale x;
    private final Scale y;

    private ParetoDrawing(Candidates candidates, Objective across, Objective up) {
        this.across = across;
        this.up = up;
        Candidates drawable =
                new Candidates(candidates.all().stream().filter(this::isFinite).toList());
        this.beyond = candidates.size() - drawable.size();
        Candidates feasible = drawable.feasible();
        this.front = feasible.pareto(across, up).all().stream()
                .sorted(Comparator.comparingDouble(across::of).thenComparingDouble(up::of))
                .toList();
        this.others =
                feasible.all().stream().filter(each -> !front.contains(each)).toList();
        this.rejected = drawable.rejected().all();
        this.x = Scale.fitting(values(drawable, across), LEFT, RIGHT);
        this.y = Scale.fitting(values(drawable, up), BOTTOM, TOP + 8);
    }

    /** Less is better in both, so the best lie to the lower left. */
    public static Drawing of(Candidates candidates, Objective across, Objective up) {
        return new ParetoDrawing(candidates, across, up).drawing();
    }

    private boolean isFinite(Assessment each) {
        return Double.isFinite(across.of(each)) && Double.isFinite(up.of(each));
    }

    private static List<Double> values(Candidates candidates, Objective objective) {
        return candidates.all().stream().map(objective::of).toList();
    }

    private Drawing drawing() {
        List<String> names = names();
        double height = BOTTOM + 84 + names.size() * 19;
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, "Deployments by two objectives");
        svg.text(0, 38, 14, Anchor.START, Ink.INK, "↑ " + up);
        axes(svg);
        rejected.forEach(each -> cross(svg, x(each), y(each)));
        others.forEach(each -> ring(svg, x(each), y(each)));
        joined(svg);
        legend(svg, BOTTOM + 62);
        Words.write(svg, names, 0, BOTTOM + 84, 19, 14, Ink.INK);
        return svg.drawing("Deployments by " + across + " and " + up, text());
    }

    private void axes(Svg svg) {
        for (double tick : y.ticks()) {
            svg.line(LEFT, y.at(tick), RIGHT, y.at(tick), Ink.LINE, 1);
            svg.text(LEFT - 6, y.at(tick) + 5, 14, Anchor.END, Ink.MUTED, Figures.of(tick, 3));
        }
        for (double tick : x.ticks()) {
            svg.line(x.at(tick), BOTTOM, x.at(tick), BOTTOM + 5, Ink.MUTED, 1);
            svg.text(Math.min(x.at(tick), RIGHT - 8), BOTTOM + 20, 14, Anchor.MIDDLE, Ink.MUTED, Figures.of(tick, 3));
        }
        svg.line(LEFT, BOTTOM, RIGHT, BOTTOM, Ink.MUTED, 1);
        svg.line(LEFT, TOP, LEFT, BOTTOM, Ink.MUTED, 1);
        svg.text(RIGHT, BOTTOM + 40, 14, Anchor.END, Ink.INK, across + " →");
    }

    /** In steps: between two of them nothing is known to be as good. */
    private void joined(Svg svg) {
        StringBuilder path = new StringBuilder();
        for (Assessment each : front) {
            path.append(path.length() == 0 ? "M" : "H").append(Svg.number(x(each)));
            path.append(path.indexOf("H") < 0 ? " " : "V").append(Svg.number(y(each)));
        }
        if (front.size() > 1) {
            svg.path(path.toString(), Ink.ACCENT, 2, "");
        }
        for (Assessment each : front) {
            svg.shape(circle(x(each), y(each)), Ink.ACCENT);
        }
        numbers(svg);
    }

    /** The numbers of those that lie at one place stand there together. */
    private void numbers(Svg svg) {
        int shown = Math.min(front.size(), MOST_NAMES);
        for (int i = 0; i < shown; ) {
            int next = i + 1;
            while (next < shown && isBeside(front.get(i), front.get(next))) {
                next++;
            }
            String words = next == i + 1 ? "" + next : (i + 1) + "–" + next;
            svg.bold(
                    Math.min(x(front.get(i)) + 7, RIGHT - 8.0 * words.length()),
                    Math.max(TOP + 8, y(front.get(i)) - 7),
                    14,
                    Anchor.START,
                    Ink.INK,
                    words);
            i = next;
        }
    }

    private boolean isBeside(Assessment one, Assessment other) {
        return Math.abs(x(one) - x(other)) < 18 && Math.abs(y(one) - y(other)) < 14;
    }

    private void legend(Svg svg, double at) {
        svg.shape(circle(8, at - 5), Ink.ACCENT);
        svg.text(20, at, 14, Anchor.START, Ink.INK, "on the front");
        ring(svg, 128, at - 5);
        svg.text(140, at, 14, Anchor.START, Ink.INK, "feasible");
        cross(svg, 226, at - 5);
        svg.text(238, at, 14, Anchor.START, Ink.INK, "not feasible");
    }

    private static void ring(Svg svg, double x, double y) {
        svg.outlined(circle(x, y), Ink.PAPER, Ink.ACCENT, 1.5);
    }

    private static void cross(Svg svg, double x, double y) {
        svg.path("M" + Svg.number(x - 4) + " " + Svg.number(y - 4) + "l8 8m0-8l-8 8", Ink.MUTED, 1.5, "");
    }

    private static String circle(double x, double y) {
        return "M" + Svg.number(x) + " " + Svg.number(y) + "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z";
    }

    private double x(Assessment each) {
        return x.at(across.of(each));
    }

    private double y(Assessment each) {
        return y.at(up.of(each));
    }

    private List<String> names() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(front.size(), MOST_NAMES); i++) {
            lines.addAll(Label.lines((i + 1) + ": " + front.get(i).deployment(), CHARACTERS, 2));
        }
        if (front.isEmpty()) {
            lines.add("None is feasible, so there is no front.");
        }
        if (front.size() > MOST_NAMES) {
            lines.add("… and " + (front.size() - MOST_NAMES) + " more on the front");
        }
        if (beyond > 0) {
            lines.add(beyond + " overloaded, which have no place here");
        }
        return lines;
    }

    private String text() {
        StringBuilder text = new StringBuilder("Deployments by " + across + " and " + up + ", less being better");
        add(text, "on the front", front);
        add(text, "feasible", others);
        add(text, "not feasible", rejected);
        if (front.isEmpty()) {
            text.append("\nNone is feasible, so there is no front.");
        }
        return beyond > 0 ? text + "\n" + beyond + " overloaded, which have no place here" : text.toString();
    }

    private void add(StringBuilder text, String kind, List<Assessment> all) {
        for (Assessment each : all) {
            text.append('\n')
                    .append(kind)
                    .append(": ")
                    .append(each.deployment())
                    .append(": ");
            text.append(Figures.scientific(across.of(each), 3)).append(", ");
            text.append(Figures.scientific(up.of(each), 3));
        }
    }
}
