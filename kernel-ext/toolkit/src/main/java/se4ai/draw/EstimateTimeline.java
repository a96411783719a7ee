package se4ai.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se4ai.draw.Svg.Anchor;
import se4ai.measure.Duration;
import se4ai.placement.Deadline;
import se4ai.placement.Estimate;
import se4ai.placement.Load;
import se4ai.placement.Placement;
import se4ai.placement.Step;

/** Draws the steps of one request as bars on a lane for each device and link, one after the other. */
public final class EstimateTimeline {

    private static final double LANE = 22;
    private static final double ROW = 36;
    private static final double BAR = 12;
    private static final double LEFT = 8;
    private static final double RIGHT = Svg.WIDTH - 12;
    private static final double CHARACTER = 8.6;
    private static final double SHORTEST = 3;
    private static final int CHARACTERS = 52;

    /** A deadline that is further away would leave nothing to see of the steps. */
    private static final double FURTHEST = 4;

    private final Estimate estimate;
    private final List<Bar> bars;
    private final Optional<Duration> deadline;
    private final Scale scale;

    /** A step that begins so many seconds after the request. */
    private record Bar(Step step, double start) {

        double seconds() {
            return step.latency().mean().seconds();
        }

        double end() {
            return start + seconds();
        }

        /** What happens and how long, without the name of the lane. */
        String words() {
            String lane = " on " + step.where();
            String name = step.name().endsWith(lane)
                    ? step.name().substring(0, step.name().length() - lane.length())
                    : step.name();
            return name + " " + step.latency().mean() + share();
        }

        String share() {
            return step.share() < 1 ? ", " + EstimateTables.percent(step.share()) : "";
        }
    }

    private EstimateTimeline(Estimate estimate) {
        this.estimate = estimate;
        this.bars = estimate.isStable() ? placed(estimate) : List.of();
        this.deadline = estimate.workload().deadline().map(Deadline::within);
        double end = bars.stream().mapToDouble(Bar::end).max().orElse(1);
        double due = deadline.map(Duration::seconds).orElse(0.0);
        this.scale = Scale.linear(0, due <= FURTHEST * end ? Math.max(end, due * 1.02) : end, LEFT, RIGHT);
    }

    public static Drawing of(Estimate estimate) {
        return new EstimateTimeline(estimate).drawing();
    }

    /** A fallback begins with its patience; it does not come after what it takes the place of. */
    private static List<Bar> placed(Estimate estimate) {
        List<Bar> bars = new ArrayList<>();
        double now = 0;
        double first = 1;
        for (Step step : estimate.steps()) {
            first = bars.isEmpty() ? step.share() : first;
            boolean begins = !bars.isEmpty() && Math.abs(step.share() - (1 - first)) < 1e-12;
            if (begins && estimate.placement() instanceof Placement.Fallback fallback) {
                now = fallback.patience().seconds();
                first = Double.NaN;
            }
            Bar bar = new Bar(step, now);
            bars.add(bar);
            now = bar.end();
        }
        return bars;
    }

    private Drawing drawing() {
        String title = estimate.workload() + " on " + estimate.placement();
        List<String> head = Label.lines(title, 44);
        List<String> facts = facts();
        Map<String, List<Bar>> lanes = new LinkedHashMap<>();
        bars.forEach(bar -> lanes.computeIfAbsent(bar.step().where(), lane -> new ArrayList<>())
                .add(bar));
        double top = head.size() * 20 + facts.size() * 19 + 12;
        double bottom = top + lanes.size() * LANE + bars.size() * ROW;
        double height = bars.isEmpty() ? top : bottom + 76;
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        Words.write(svg, head, 0, 18, 20, 16, Ink.INK);
        Words.write(svg, facts, 0, head.size() * 20 + 18, 19, 14, Ink.MUTED);
        if (!bars.isEmpty()) {
            deadline.filter(this::isDrawn).ifPresent(due -> deadline(svg, due, top, bottom));
            lanes(svg, lanes, top);
            axis(svg, bottom);
        }
        return svg.drawing("One request: " + title, text(title));
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        estimate.latency().ifPresent(latency -> facts.addAll(Label.lines(latency.toString(), CHARACTERS)));
        for (Load load : estimate.overloads()) {
            facts.addAll(Label.lines("✗ overloaded, no latency: " + load, CHARACTERS));
        }
        estimate.workload()
                .deadline()
                .ifPresent(due -> facts.addAll(Label.lines("deadline: " + due + where(due), CHARACTERS)));
        return facts;
    }

    private String where(Deadline due) {
        return bars.isEmpty() || isDrawn(due.within()) ? "" : ", beyond the right end";
    }

    private boolean isDrawn(Duration due) {
        return due.seconds() <= scale.high();
    }

    private void lanes(Svg svg, Map<String, List<Bar>> lanes, double top) {
        double y = top;
        for (Map.Entry<String, List<Bar>> lane : lanes.entrySet()) {
            svg.line(0, y, Svg.WIDTH, y, Ink.LINE, 1);
            svg.bold(
                    0,
                    y + 16,
                    14,
                    Anchor.START,
                    Ink.INK,
                    Label.lines(lane.getKey(), 44, 1).get(0));
            y += LANE;
            for (Bar bar : lane.getValue()) {
                draw(svg, bar, y);
                y += ROW;
            }
        }
    }

    private void draw(Svg svg, Bar bar, double y) {
        double x = Math.min(scale.at(bar.start()), RIGHT - SHORTEST);
        double width = Math.max(SHORTEST, scale.at(bar.end()) - scale.at(bar.start()));
        String words = Label.lines(bar.words(), 48, 1).get(0);
        double left = Math.max(0, Math.min(x, Svg.WIDTH - words.length() * CHARACTER));
        svg.text(left, y + 12, 14, Anchor.START, Ink.INK, words);
        if (bar.step().share() < 1) {
            filling(bar.step()).bar(svg, x, y + 17, width, BAR, bar.step().share(), ink(bar.step()));
        } else {
            filling(bar.step()).bar(svg, x, y + 17, width, BAR, ink(bar.step()));
        }
    }

    private void axis(Svg svg, double y) {
        svg.line(LEFT, y, RIGHT, y, Ink.MUTED, 1);
        for (double tick : scale.ticks()) {
            double x = scale.at(tick);
            svg.line(x, y, x, y + 5, Ink.MUTED, 1);
            String words = Duration.seconds(tick).toString();
            svg.text(
                    x,
                    y + 20,
                    14,
                    tick == 0 ? Anchor.START : x > RIGHT - 24 ? Anchor.END : Anchor.MIDDLE,
                    Ink.MUTED,
                    words);
        }
        legend(svg, y + 58);
    }

    private void deadline(Svg svg, Duration due, double top, double y) {
        double x = scale.at(due.seconds());
        svg.path("M" + Svg.number(x) + " " + Svg.number(top) + "V" + Svg.number(y + 28), Ink.HARM, 2, "6 4");
        String words = due + " deadline";
        double half = words.length() * CHARACTER / 2 + 6;
        svg.bold(Math.max(half, Math.min(x, Svg.WIDTH - half)), y + 42, 14, Anchor.MIDDLE, Ink.HARM, words);
    }

    private static void legend(Svg svg, double y) {
        double x = 0;
        for (Step.Kind kind : Step.Kind.values()) {
            filling(kind).bar(svg, x + 1, y, 22, BAR, ink(kind));
            svg.text(x + 30, y + 11, 14, Anchor.START, Ink.INK, name(kind));
            x += 132;
        }
    }

    private static String name(Step.Kind kind) {
        return switch (kind) {
            case DEVICE -> "on a device";
            case LINK -> "on a link";
            case WAIT -> "waiting";
        };
    }

    private static Filling filling(Step step) {
        return filling(step.kind());
    }

    private static Filling filling(Step.Kind kind) {
        return switch (kind) {
            case DEVICE -> Filling.SOLID;
            case LINK -> Filling.PALE;
            case WAIT -> Filling.HATCHED;
        };
    }

    private static Ink ink(Step step) {
        return ink(step.kind());
    }

    private static Ink ink(Step.Kind kind) {
        return switch (kind) {
            case DEVICE -> Ink.ACCENT;
            case LINK -> Ink.SAFE;
            case WAIT -> Ink.CAUTION;
        };
    }

    private String text(String title) {
        StringBuilder text = new StringBuilder(title);
        facts().forEach(fact -> text.append('\n').append(fact));
        for (Bar bar : bars) {
            text.append("\nfrom ")
                    .append(Duration.seconds(bar.start()))
                    .append(": ")
                    .append(bar.step().name());
            text.append(", ").append(bar.step().latency().mean()).append(bar.share());
        }
        return text.toString();
    }
}
