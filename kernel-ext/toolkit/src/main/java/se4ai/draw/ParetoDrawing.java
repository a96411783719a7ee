package se4ai.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se4ai.draw.FrontChart.Dot;
import se4ai.draw.FrontChart.Side;
import se4ai.measure.Figures;
import se4ai.placement.Assessment;
import se4ai.placement.Candidates;
import se4ai.placement.Objective;

/** Draws deployments by two objectives, and joins those that no feasible one is better than in both. */
public final class ParetoDrawing {

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
        this.x = Scale.fitting(values(drawable, across), FrontChart.LEFT, FrontChart.RIGHT);
        this.y = Scale.fitting(values(drawable, up), FrontChart.BOTTOM, FrontChart.TOP + 8);
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
        return new FrontChart(
                        "Deployments by two objectives",
                        new Side(across.toString(), x, tick -> Figures.of(tick, 3)),
                        new Side(up.toString(), y, tick -> Figures.of(tick, 3)),
                        dots(front),
                        dots(others),
                        dots(rejected),
                        List.of("on the front", "feasible", "not feasible"))
                .drawn(names())
                .drawing("Deployments by " + across + " and " + up, text());
    }

    private List<Dot> dots(List<Assessment> all) {
        return all.stream().map(each -> new Dot(across.of(each), up.of(each))).toList();
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
