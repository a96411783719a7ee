package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import se4ai.draw.Series.Point;
import se4ai.draw.Svg.Anchor;
import se4ai.measure.Figures;

/** Draws up to four series as lines, told apart by dashes and by a mark as well as by colour. */
final class LineChart {

    private static final double WIDTH = Svg.WIDTH;
    private static final double HEIGHT = 260;
    private static final double LEFT = 48;
    private static final double RIGHT = 12;
    private static final double LEGEND = 40;
    private static final double LEGEND_ROW = 22;
    private static final double LEGEND_GAP = 14;
    private static final double LEGEND_TO_AXIS = 26;
    private static final double SAMPLE = 34;
    private static final double CHARACTER = 8;
    private static final double BOTTOM = 52;
    private static final List<Ink> INKS = List.of(Ink.ACCENT, Ink.HARM, Ink.SAFE, Ink.CAUTION);
    private static final List<String> DASHES = List.of("", "7 4", "2 4", "10 3 2 3");

    private final String title;
    private final String across;
    private final String up;
    private final List<Series> all;
    private final double most;
    private final List<Point> legend;
    private final double top;
    private double here = Double.NaN;

    LineChart(String title, String across, String up, List<Series> all) {
        if (all.size() > INKS.size()) {
            throw new IllegalArgumentException("A line chart tells at most " + INKS.size()
                    + " lines apart but was given " + all.size() + "; draw two charts.");
        }
        this.title = title;
        this.across = across;
        this.up = up;
        this.all = List.copyOf(all);
        this.most = roundUp(all.stream()
                .flatMap(series -> series.points().stream())
                .mapToDouble(Point::y)
                .max()
                .orElse(1));
        this.legend = legendPlaces();
        this.top = legend.isEmpty() ? LEGEND : legend.get(legend.size() - 1).y() + LEGEND_TO_AXIS;
    }

    /** The same chart with an upright line at a place, such as the threshold that somebody has chosen. */
    LineChart markedAt(double place) {
        here = place;
        return this;
    }

    Drawing drawing(String text) {
        Svg svg = new Svg(HEIGHT).area(0, 0, WIDTH, HEIGHT, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, title);
        axes(svg);
        if (!Double.isNaN(here)) {
            svg.line(x(here), top - 6, x(here), HEIGHT - BOTTOM + 6, Ink.INK, 2);
        }
        for (int i = 0; i < all.size(); i++) {
            series(svg, i);
            legend(svg, i);
        }
        return svg.drawing(title, text);
    }

    private void axes(Svg svg) {
        for (int i = 0; i <= 4; i++) {
            double y = most * i / 4;
            svg.line(LEFT, y(y), WIDTH - RIGHT, y(y), i == 0 ? Ink.MUTED : Ink.LINE, 1);
            svg.text(LEFT - 6, y(y) + 5, 14, Anchor.END, Ink.MUTED, Figures.of(y, 3));
        }
        for (int i = 0; i <= 4; i++) {
            svg.text(x(i / 4.0), HEIGHT - BOTTOM + 20, 14, Anchor.MIDDLE, Ink.MUTED, Figures.of(i / 4.0, 2));
        }
        svg.text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, 15, Anchor.MIDDLE, Ink.INK, across);
    }

    private void series(Svg svg, int index) {
        StringBuilder path = new StringBuilder();
        for (Point point : all.get(index).points()) {
            path.append(path.length() == 0 ? "M" : "L");
            path.append(Svg.number(x(point.x()))).append(' ').append(Svg.number(y(point.y())));
        }
        svg.path(path.toString(), INKS.get(index), 2.5, DASHES.get(index));
        for (Point point : all.get(index).points()) {
            mark(svg, index, x(point.x()), y(point.y()));
        }
    }

    /** Where each name of the legend stands: side by side, in a further row where one is full. */
    private List<Point> legendPlaces() {
        List<Point> places = new ArrayList<>();
        double x = 0;
        double y = LEGEND;
        for (int i = 0; i < all.size(); i++) {
            double width = SAMPLE + name(i).length() * CHARACTER;
            if (x > 0 && x + width > WIDTH) {
                x = 0;
                y += LEGEND_ROW;
            }
            places.add(new Point(x, y));
            x += width + LEGEND_GAP;
        }
        return places;
    }

    /** Writes the name of a series behind a piece of its line. */
    private void legend(Svg svg, int index) {
        double x = legend.get(index).x();
        double y = legend.get(index).y();
        svg.path("M" + Svg.number(x) + " " + Svg.number(y) + "h28", INKS.get(index), 2.5, DASHES.get(index));
        mark(svg, index, x + 14, y);
        svg.text(x + SAMPLE, y + 5, 15, Anchor.START, Ink.INK, name(index));
    }

    private String name(int index) {
        return all.size() == 1 ? up : all.get(index).name();
    }

    private static void mark(Svg svg, int index, double x, double y) {
        String at = "M" + Svg.number(x) + " " + Svg.number(y);
        String shape = switch (index) {
            case 0 -> "m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z";
            case 1 -> "m-3.5-3.5h7v7h-7z";
            case 2 -> "m0-4.5l4.5 8h-9z";
            default -> "m0-5l4 5l-4 5l-4-5z";
        };
        svg.shape(at + shape, INKS.get(index));
    }

    private double x(double part) {
        return LEFT + part * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - value / most * (HEIGHT - top - BOTTOM);
    }

    /** The next of 1, 2, 4, 5, 8 or 10 times a power of ten, so that quarters are round numbers. */
    private static double roundUp(double value) {
        double power = 1;
        while (power * 10 <= value) {
            power *= 10;
        }
        while (power > value && value > 0) {
            power /= 10;
        }
        for (double step : new double[] {1, 2, 4, 5, 8}) {
            if (value <= step * power) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
