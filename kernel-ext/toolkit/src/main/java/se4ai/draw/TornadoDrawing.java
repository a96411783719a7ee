package se4ai.draw;

import java.util.List;
import se4ai.draw.Svg.Anchor;
import se4ai.measure.Duration;
import se4ai.placement.Comparison;
import se4ai.placement.Comparison.Swing;
import se4ai.placement.Parameter;

/** Draws how far half and twice each number move the difference between two placements: the longest bar matters most. */
public final class TornadoDrawing {

    private static final double LEFT = 10;
    private static final double RIGHT = Svg.WIDTH - 10;
    private static final double ROW = 58;
    private static final double BAR = 12;
    private static final int CHARACTERS = 46;
    private static final String FLIPS = "▲";
    private static final int NAME = 11;

    private final Comparison comparison;
    private final List<Swing> swings;
    private final Scale scale;

    private TornadoDrawing(Comparison comparison, List<Swing> swings) {
        this.comparison = comparison;
        this.swings = swings;
        double most = 0;
        for (Swing swing : swings) {
            most = Math.max(most, Math.max(finite(swing.half()), finite(swing.twice())));
        }
        double end = most == 0 ? 1 : most;
        this.scale = Scale.linear(-end, end, LEFT, RIGHT);
    }

    public static Drawing of(Comparison comparison, Parameter... parameters) {
        return new TornadoDrawing(comparison, comparison.tornado(parameters)).drawing();
    }

    private static double finite(double seconds) {
        return Double.isFinite(seconds) ? Math.abs(seconds) : 0;
    }

    private Drawing drawing() {
        String title = comparison.workload() + ": half and twice each number";
        List<String> head = Label.lines(title, 44);
        double top = head.size() * 20 + 72;
        double height = top + swings.size() * ROW + 8;
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        Words.write(svg, head, 0, 18, 20, 16, Ink.INK);
        svg.text(0, top - 30, 14, Anchor.START, Ink.MUTED, side("← ", comparison.one(), " faster"));
        svg.text(Svg.WIDTH - 4, top - 12, 14, Anchor.END, Ink.MUTED, side("", comparison.other(), " faster →"));
        svg.text(0, top - 52, 14, Anchor.START, Ink.MUTED, FLIPS + " changes the winner");
        for (int i = 0; i < swings.size(); i++) {
            bar(svg, swings.get(i), top + i * ROW);
        }
        svg.path(
                "M" + Svg.number(scale.at(0)) + " " + Svg.number(top - 4) + "V" + Svg.number(height),
                Ink.INK,
                1.5,
                "4 3");
        return svg.drawing(title, text(title));
    }

    private static String side(String before, Object placement, String after) {
        return before + Label.lines(placement.toString(), 32, 1).get(0) + after;
    }

    private void bar(Svg svg, Swing swing, double y) {
        double half = at(swing.half());
        double twice = at(swing.twice());
        String name = (swing.flips() ? FLIPS + " " : "") + swing.parameter();
        svg.text(
                0,
                y + 14,
                14,
                Anchor.START,
                Ink.INK,
                Label.lines(name, CHARACTERS, 1).get(0));
        Filling filling = swing.flips() ? Filling.SOLID : Filling.PALE;
        double width = Math.max(2, Math.abs(twice - half));
        filling.bar(svg, Math.min(half, twice), y + 20, width, BAR, swing.flips() ? Ink.CAUTION : Ink.ACCENT);
        boolean halfIsLeft = half <= twice;
        svg.text(0, y + 47, 14, Anchor.START, Ink.MUTED, halfIsLeft ? half(swing) : twice(swing));
        svg.text(Svg.WIDTH - 4, y + 47, 14, Anchor.END, Ink.MUTED, halfIsLeft ? twice(swing) : half(swing));
    }

    private double at(double seconds) {
        return Double.isNaN(seconds) ? scale.at(0) : Math.max(LEFT, Math.min(RIGHT, scale.at(seconds)));
    }

    private String half(Swing swing) {
        return "½: " + words(swing.half());
    }

    private String twice(Swing swing) {
        return "×2: " + words(swing.twice());
    }

    /** By how much which of the two is faster; what is overloaded never answers. */
    private String words(double seconds) {
        if (seconds == 0) {
            return "as fast";
        }
        if (!Double.isFinite(seconds)) {
            return name(seconds > 0) + " overloaded";
        }
        return name(seconds < 0) + " by " + Duration.seconds(Math.abs(seconds));
    }

    private String name(boolean first) {
        return Label.lines((first ? comparison.one() : comparison.other()).toString(), NAME, 1)
                .get(0);
    }

    private String text(String title) {
        StringBuilder text = new StringBuilder(title);
        text.append("\nnow: ").append(comparison);
        for (Swing swing : swings) {
            text.append('\n')
                    .append(swing)
                    .append("; ")
                    .append(half(swing))
                    .append("; ")
                    .append(twice(swing));
        }
        return text.toString();
    }
}
