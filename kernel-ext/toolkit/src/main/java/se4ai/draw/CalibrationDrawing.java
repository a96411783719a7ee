package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import se4ai.draw.Svg.Anchor;
import se4ai.measure.Figures;
import se4ai.measure.Interval;
import se4ai.measure.Probability;
import se4ai.model.Calibration;
import se4ai.model.Calibration.Bin;

/** Draws a reliability diagram: for each bin of scores the share that is so, with its interval, against the diagonal. */
public final class CalibrationDrawing {

    private static final double LEFT = 48;
    private static final double RIGHT = Svg.WIDTH - 12;
    private static final double TOP = 114;
    private static final double BOTTOM = TOP + 280;
    private static final double COUNTS = BOTTOM + 96;
    private static final double HIGHEST = 36;
    private static final double HEIGHT = COUNTS + 60;
    private static final double GAP = 2;

    private final Calibration calibration;
    private final Scale x = Scale.linear(0, 1, LEFT, RIGHT);
    private final Scale y = Scale.linear(0, 1, BOTTOM, TOP);

    private CalibrationDrawing(Calibration calibration) {
        this.calibration = calibration;
    }

    public static Drawing of(Calibration calibration) {
        return new CalibrationDrawing(calibration).drawing();
    }

    private Drawing drawing() {
        Svg svg = new Svg(HEIGHT).area(0, 0, Svg.WIDTH, HEIGHT, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, "Is a score a probability?");
        svg.path("M0 38h28", Ink.INK, 1.5, "4 3");
        svg.text(36, 43, 14, Anchor.START, Ink.INK, "as often as the score says");
        Filling.HATCHED.bar(svg, 1, 54, 26, 14, Ink.HARM);
        svg.text(36, 66, 14, Anchor.START, Ink.INK, "off by more than chance, with 95 %");
        axes(svg);
        int most = 0;
        for (Bin bin : calibration.bins()) {
            most = Math.max(most, bin.observed().trials());
        }
        for (Bin bin : calibration.bins()) {
            bar(svg, bin);
            count(svg, bin, most);
        }
        svg.path(line(x.at(0), y.at(0), x.at(1), y.at(1)), Ink.INK, 1.5, "4 3");
        svg.text(0, COUNTS - HIGHEST - 10, 14, Anchor.START, Ink.MUTED, "rows, at most " + Figures.of(most, 9));
        svg.line(LEFT, COUNTS, RIGHT, COUNTS, Ink.MUTED, 1);
        String words = "expected error " + calibration.expectedError() + ", about " + calibration.errorByChance()
                + " by chance alone";
        svg.text(0, COUNTS + 24, 14, Anchor.START, Ink.INK, words);
        svg.text(0, COUNTS + 46, 14, Anchor.START, Ink.INK, "Brier score " + Figures.of(calibration.brier(), 3));
        return svg.drawing("Calibration of " + calibration.of(), text());
    }

    private void axes(Svg svg) {
        for (int i = 0; i <= 4; i++) {
            String words = Figures.of(i / 4.0, 2);
            svg.line(LEFT, y.at(i / 4.0), RIGHT, y.at(i / 4.0), i == 0 ? Ink.MUTED : Ink.LINE, 1);
            svg.text(LEFT - 6, y.at(i / 4.0) + 5, 14, Anchor.END, Ink.MUTED, words);
            svg.text(x.at(i / 4.0), BOTTOM + 20, 14, Anchor.MIDDLE, Ink.MUTED, words);
        }
        svg.text(0, TOP - 12, 14, Anchor.START, Ink.INK, "↑ share that is so");
        svg.text(RIGHT, BOTTOM + 40, 14, Anchor.END, Ink.INK, "score of '" + name() + "' →");
    }

    private String name() {
        return Label.lines(calibration.of(), 24, 1).get(0);
    }

    private void bar(Svg svg, Bin bin) {
        double share = bin.observed().share().value();
        double left = x.at(bin.low()) + GAP / 2;
        double width = Math.max(1, x.at(bin.high()) - x.at(bin.low()) - GAP);
        Filling filling = bin.isOff() ? Filling.HATCHED : Filling.PALE;
        filling.bar(svg, left, y.at(share), width, y.at(0) - y.at(share), bin.isOff() ? Ink.HARM : Ink.ACCENT);
        Interval interval = bin.observed().interval(0.95);
        double at = x.at(bin.meanScore());
        svg.line(at, y.at(interval.low()), at, y.at(interval.high()), Ink.INK, 2);
        svg.shape(Dots.circle(at, y.at(share), 4), Ink.INK);
    }

    private void count(Svg svg, Bin bin, int most) {
        double high = Math.max(1, HIGHEST * bin.observed().trials() / most);
        double left = x.at(bin.low()) + GAP / 2;
        svg.area(left, COUNTS - high, Math.max(1, x.at(bin.high()) - x.at(bin.low()) - GAP), high, Ink.MUTED);
    }

    private static String line(double x1, double y1, double x2, double y2) {
        return "M" + Svg.number(x1) + " " + Svg.number(y1) + "L" + Svg.number(x2) + " " + Svg.number(y2);
    }

    private String text() {
        StringBuilder text = new StringBuilder(calibration.toString());
        text.append("\nBrier score ").append(Figures.of(calibration.brier(), 3)).append(" = reliability ");
        text.append(Figures.of(calibration.reliability(), 3)).append(" − resolution ");
        text.append(Figures.of(calibration.resolution(), 3)).append(" + uncertainty ");
        text.append(Figures.of(calibration.uncertainty(), 3)).append(", but for what scores differ within a bin");
        for (Bin bin : calibration.bins()) {
            text.append("\n- scores from ").append(Figures.of(bin.low(), 3)).append(" to ");
            text.append(Figures.of(bin.high(), 3)).append(": mean ").append(Probability.of(bin.meanScore()));
            text.append(", so in ").append(bin.observed()).append(bin.isOff() ? "; off" : "");
        }
        return text.toString();
    }

    /** The bins, for who wants the numbers as a table. */
    public static Card table(Calibration calibration) {
        List<List<String>> rows = new ArrayList<>();
        for (Bin bin : calibration.bins()) {
            rows.add(List.of(
                    Figures.of(bin.low(), 3) + " to " + Figures.of(bin.high(), 3),
                    Integer.toString(bin.observed().trials()),
                    Probability.of(bin.meanScore()).toString(),
                    bin.observed().share().toString(),
                    bin.isOff() ? "✗ off" : ""));
        }
        return new CardWriter()
                .heading(calibration.toString())
                .table(List.of("Scores", "Rows", "Mean score", "Share that is so", "By more than chance?"), rows)
                .card();
    }
}
