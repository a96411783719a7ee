package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import se4ai.draw.Svg.Anchor;
import se4ai.drift.Alarm;
import se4ai.drift.PolicyOutcome;
import se4ai.drift.Watch;
import se4ai.measure.Figures;

/** Draws a series from left to right, with a mark wherever something happened: an alarm, or a model trained again. */
public final class WatchDrawing {

    private static final double LEFT = 58;
    private static final double RIGHT = Svg.WIDTH - 14;
    private static final double TOP = 76;
    private static final double BOTTOM = 230;
    private static final double ROW = 19;
    private static final int MOST_POINTS = 120;
    private static final int MOST_DAYS = 400;
    private static final int MOST_NUMBERS = 9;
    private static final int MOST_ALARMS = 4;
    private static final int CHARACTERS = 50;

    private final String title;
    private final String across;
    private final int size;
    private final int first;
    private final int perPoint;
    private final List<Double> points = new ArrayList<>();
    private final Scale x;
    private final Scale y;

    private WatchDrawing(String title, String across, int first, int size, int most, IntToDoubleFunction values) {
        this.title = title;
        this.across = across;
        this.size = size;
        this.first = first;
        this.perPoint = (size + most - 1) / most;
        for (int from = 0; from < size; from += perPoint) {
            double sum = 0;
            int to = Math.min(size, from + perPoint);
            for (int i = from; i < to; i++) {
                sum += values.applyAsDouble(i);
            }
            points.add(sum / (to - from));
        }
        this.x = Scale.linear(first, first + size - 1.0, LEFT, RIGHT);
        double low = points.stream().mapToDouble(value -> value).min().orElse(0);
        double high = points.stream().mapToDouble(value -> value).max().orElse(1);
        // What is near 0 for its spread is drawn from 0.
        this.y = Scale.linear(low > 0 && low < high - low ? 0 : low, high, BOTTOM, TOP);
    }

    /** A series with the alarms of its detector. */
    public static Drawing of(Watch watch) {
        WatchDrawing drawing = new WatchDrawing(
                watch.series().name(),
                "observation",
                1,
                watch.series().size(),
                MOST_POINTS,
                i -> watch.series().value(i + 1));
        List<Double> alarms =
                watch.alarms().stream().map(alarm -> (double) alarm.at()).toList();
        return drawing.drawing(alarms, true, rows(watch), watch.toString());
    }

    /** The error of a model day by day, with the days on which it was trained again. */
    public static Drawing of(PolicyOutcome outcome) {
        WatchDrawing drawing = new WatchDrawing(
                "Share of wrong predictions",
                "day",
                0,
                outcome.days(),
                MOST_DAYS,
                i -> outcome.errors().get(i));
        List<Double> days =
                outcome.trainedOn().stream().map(day -> (double) day).toList();
        String trained = outcome.trainedOn().isEmpty()
                ? ""
                : "\ntrained on day "
                        + outcome.trainedOn().stream().map(day -> "" + day).collect(Collectors.joining(", "));
        return drawing.drawing(
                days, false, Label.lines(Unbroken.words(outcome.toString()), CHARACTERS), outcome + trained);
    }

    private Drawing drawing(List<Double> marks, boolean areAlarms, List<String> rows, String text) {
        double height = BOTTOM + 62 + rows.size() * ROW;
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, Label.lines(title, 44, 1).get(0));
        legend(svg, areAlarms);
        new Axes(x, y).draw(svg);
        marks(svg, marks, areAlarms);
        svg.path(line(), Ink.ACCENT, 2, "");
        svg.text(RIGHT, BOTTOM + 40, 14, Anchor.END, Ink.INK, across + " →");
        Words.write(svg, rows, 0, BOTTOM + 64, ROW, 14, Ink.INK);
        return svg.drawing(title, text);
    }

    private void legend(Svg svg, boolean areAlarms) {
        mark(svg, 6, 36, areAlarms);
        String each = perPoint == 1 ? "" : ", line: means of " + perPoint + " " + across + "s";
        svg.text(18, 41, 14, Anchor.START, Ink.INK, (areAlarms ? "alarm" : "trained again") + each);
    }

    private String line() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            double middle = first + Math.min(size - 1.0, i * (double) perPoint + (perPoint - 1) / 2.0);
            path.append(i == 0 ? "M" : "L").append(Svg.number(x.at(middle)));
            path.append(' ').append(Svg.number(y.at(points.get(i))));
        }
        return path.toString();
    }

    /** Marks whose numbers would touch go without them. */
    private void marks(Svg svg, List<Double> marks, boolean areAlarms) {
        double free = 0;
        for (int i = 0; i < marks.size(); i++) {
            double at = x.at(marks.get(i));
            svg.path(
                    "M" + Svg.number(at) + " " + Svg.number(TOP - 4) + "V" + Svg.number(BOTTOM),
                    areAlarms ? Ink.HARM : Ink.SAFE,
                    1.5,
                    "4 3");
            mark(svg, at, TOP - 8, areAlarms);
            if (areAlarms && i < MOST_NUMBERS && at > free) {
                svg.bold(Math.min(at, RIGHT - 4), TOP - 16, 14, Anchor.MIDDLE, Ink.INK, "" + (i + 1));
                free = at + 12;
            }
        }
    }

    /** A triangle for an alarm, a diamond for a training. */
    private static void mark(Svg svg, double x, double y, boolean isAlarm) {
        svg.shape(
                "M" + Svg.number(x) + " " + Svg.number(y)
                        + (isAlarm ? "m0 5l5.5-10h-11z" : "m0-5l4.5 5l-4.5 5l-4.5-5z"),
                isAlarm ? Ink.HARM : Ink.SAFE);
    }

    private static List<String> rows(Watch watch) {
        List<String> rows = new ArrayList<>(Label.lines("watched by " + watch.detector(), CHARACTERS));
        List<Alarm> alarms = watch.alarms();
        for (int i = 0; i < Math.min(alarms.size(), MOST_ALARMS); i++) {
            String at = Figures.of(alarms.get(i).at(), 19);
            rows.addAll(Label.lines(
                    Unbroken.words((i + 1) + ": at " + at + ", " + alarms.get(i).because()), CHARACTERS));
        }
        if (alarms.size() > MOST_ALARMS) {
            rows.add("… and " + (alarms.size() - MOST_ALARMS) + " more");
        }
        if (alarms.isEmpty()) {
            rows.add("no alarm");
        }
        return rows;
    }
}
