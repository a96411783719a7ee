package se4ai.draw;

import java.util.List;
import se4ai.draw.Svg.Anchor;
import se4ai.measure.Figures;
import se4ai.model.Slice;
import se4ai.model.Slices;

/** Draws slices as marks with their intervals, the worst on top, beside the line of all rows together. */
public final class SlicesDrawing {

    private static final double LEFT = 12;
    private static final double RIGHT = Svg.WIDTH - 12;
    private static final double ROW = 44;
    private static final double LINE = 20;
    private static final int MOST = 15;
    private static final int CHARACTERS = 50;

    private final Slices slices;
    private final List<Slice> shown;
    private final Scale scale;
    private final double top;

    private SlicesDrawing(Slices slices) {
        this.slices = slices;
        this.shown = slices.all().subList(0, Math.min(MOST, slices.all().size()));
        double low = slices.overall().share().value();
        for (Slice slice : shown) {
            low = Math.min(low, slice.interval().low());
        }
        this.scale = Scale.linear(Math.floor(low * 10) / 10 < 1 ? Math.floor(low * 10) / 10 : 0.9, 1, LEFT, RIGHT);
        this.top = 20 * title().size() + 44;
    }

    public static Drawing of(Slices slices) {
        return new SlicesDrawing(slices).drawing();
    }

    private List<String> title() {
        String words = slices.what() + " by " + slices.by();
        return Label.lines(words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1), 44);
    }

    private Drawing drawing() {
        List<String> notes = Label.lines(notes(), CHARACTERS);
        double bottom = top + shown.size() * ROW + 6;
        double height = bottom + 36 + notes.size() * LINE;
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        Words.write(svg, title(), 0, 18, 20, 16, Ink.INK);
        legend(svg, top - 20);
        for (double tick : scale.ticks()) {
            svg.line(scale.at(tick), top, scale.at(tick), bottom, Ink.LINE, 1);
            String words = Figures.of(100 * tick, 3) + " %";
            double middle = Math.max(16, Math.min(scale.at(tick), Svg.WIDTH - 22));
            svg.text(middle, bottom + 18, 14, Anchor.MIDDLE, Ink.MUTED, words);
        }
        for (int i = 0; i < shown.size(); i++) {
            row(svg, shown.get(i), top + i * ROW);
        }
        Words.write(svg, notes, 0, bottom + 46, LINE, 14, Ink.MUTED);
        return svg.drawing(title().get(0), slices.toString());
    }

    private static void legend(Svg svg, double y) {
        svg.shape(Dots.diamond(8, y - 5, 6), Ink.HARM);
        svg.text(20, y, 14, Anchor.START, Ink.INK, "clearly worse");
        svg.outlined(Dots.circle(138, y - 5, 4.5), Ink.PAPER, Ink.MUTED, 1.5);
        svg.text(150, y, 14, Anchor.START, Ink.INK, "few rows");
        svg.path("M240 " + Svg.number(y - 5) + "h22", Ink.INK, 1.5, "4 3");
        svg.text(270, y, 14, Anchor.START, Ink.INK, "all rows");
    }

    private void row(Svg svg, Slice slice, double y) {
        boolean worse = slices.clearlyWorse().contains(slice);
        Ink ink = worse ? Ink.HARM : slice.hasFewRows() ? Ink.MUTED : Ink.ACCENT;
        double middle = y + 32;
        // In pieces, so that it crosses no words.
        String all = Svg.number(scale.at(slices.overall().share().value()));
        svg.path("M" + all + " " + Svg.number(middle - 9) + "v20", Ink.INK, 1.5, "4 3");
        String count = Figures.of(slice.right().count(), 9) + " of "
                + Figures.of(slice.right().trials(), 9);
        String name =
                Label.lines(slice.name(), CHARACTERS - count.length() - 2, 1).get(0);
        svg.text(0, y + 18, 14, Anchor.START, Ink.INK, name);
        svg.text(Svg.WIDTH - 4, y + 18, 14, Anchor.END, Ink.MUTED, count);
        svg.line(
                scale.at(slice.interval().low()),
                middle,
                scale.at(slice.interval().high()),
                middle,
                ink,
                2.5);
        double at = scale.at(slice.right().share().value());
        if (worse) {
            svg.shape(Dots.diamond(at, middle, 7), ink);
        } else if (slice.hasFewRows()) {
            svg.outlined(Dots.circle(at, middle, 4.5), Ink.PAPER, ink, 1.5);
        } else {
            svg.shape(Dots.circle(at, middle, 5), ink);
        }
    }

    private String notes() {
        int left = slices.all().size() - shown.size();
        return (left == 0 ? "" : "… and " + left + " more. ") + slices.warning();
    }
}
