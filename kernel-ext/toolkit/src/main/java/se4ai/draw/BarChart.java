package se4ai.draw;

import java.util.List;
import se4ai.draw.Svg.Anchor;

/** Draws numbers as bars below each other, each with its name above and its value at its end. */
final class BarChart {

    private static final double TOP = 34;
    private static final double ROW = 44;
    private static final double BAR = 14;
    private static final double VALUE = 96;
    private static final int CHARACTERS = 48;

    /**
     * A bar is a name and a number.
     *
     * @param value 0 or more; not a number where it is not known
     * @param words the value as it is written
     */
    record Bar(String name, double value, String words) {

        Bar {
            if (value < 0) {
                throw new IllegalArgumentException(
                        "The bar '" + name + "' needs a value of 0 or more but was given " + value + ".");
            }
        }
    }

    private final String title;
    private final List<Bar> bars;
    private final double most;

    BarChart(String title, List<Bar> bars) {
        this.title = title;
        this.bars = List.copyOf(bars);
        this.most = bars.stream()
                .mapToDouble(Bar::value)
                .filter(value -> value > 0)
                .max()
                .orElse(1);
    }

    Drawing drawing() {
        double height = TOP + Math.max(1, bars.size()) * ROW;
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, title);
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, bars.get(i), TOP + i * ROW);
        }
        if (bars.isEmpty()) {
            svg.text(0, TOP + 16, 14, Anchor.START, Ink.MUTED, "none");
        }
        return svg.drawing(title, text());
    }

    private void bar(Svg svg, Bar bar, double y) {
        double length = bar.value() > 0 ? Math.max(1, bar.value() / most * (Svg.WIDTH - VALUE)) : 0;
        svg.text(
                0,
                y + 14,
                14,
                Anchor.START,
                Ink.INK,
                Label.lines(bar.name(), CHARACTERS, 1).get(0));
        svg.area(0, y + 20, length, BAR, Ink.ACCENT);
        svg.line(0, y + 18, 0, y + 22 + BAR, Ink.MUTED, 1);
        svg.text(length + 8, y + 32, 14, Anchor.START, Ink.MUTED, bar.words());
    }

    private String text() {
        StringBuilder text = new StringBuilder(title);
        bars.forEach(bar -> text.append('\n').append(bar.name()).append(": ").append(bar.words()));
        return bars.isEmpty() ? text + "\nnone" : text.toString();
    }
}
