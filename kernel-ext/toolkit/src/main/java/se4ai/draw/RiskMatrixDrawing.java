package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se4ai.draw.Svg.Anchor;
import se4ai.hazard.Hazard;
import se4ai.hazard.HazardAnalysis;
import se4ai.hazard.Likelihood;
import se4ai.hazard.Risk;
import se4ai.hazard.RiskBand;
import se4ai.hazard.RiskMatrix;
import se4ai.hazard.Severity;

/** Draws a risk matrix, each cell with the letter of its band, and the numbers of the hazards that lie in it. */
public final class RiskMatrixDrawing {

    private static final double LEFT = 90;
    private static final double TOP = 54;
    private static final double ROW = 42;
    private static final double TAG = 16;
    private static final double LEGEND_ROW = 24;
    private static final double BOTTOM = TOP + Likelihood.values().length * ROW;
    private static final double HEIGHT = BOTTOM + 12 + RiskBand.values().length * LEGEND_ROW;
    private static final int NUMBERS_IN_LINE = 2;

    /** The left edge of each severity's column, and the right edge of the last; the longest word is the last one. */
    private static final double[] EDGES = {LEFT, 166, 234, 304, Svg.WIDTH};

    private final RiskMatrix matrix;
    private final List<Risk> risks;

    private RiskMatrixDrawing(RiskMatrix matrix, List<Risk> risks) {
        this.matrix = matrix;
        this.risks = risks;
    }

    /** The matrix alone. */
    public static Drawing of(RiskMatrix matrix) {
        return new RiskMatrixDrawing(matrix, List.of()).drawing("Risk matrix", matrix.toString());
    }

    /** The matrix with the hazards of an analysis, by their numbers there. */
    public static Drawing of(HazardAnalysis analysis) {
        List<Risk> risks = analysis.hazards().stream().map(Hazard::risk).toList();
        String title = "Risks of the " + analysis.system();
        return new RiskMatrixDrawing(analysis.matrix(), risks).drawing(title, analysis.toString());
    }

    private Drawing drawing(String title, String text) {
        Svg svg = new Svg(HEIGHT).area(0, 0, Svg.WIDTH, HEIGHT, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, title);
        for (Severity severity : Severity.values()) {
            double middle = (EDGES[severity.ordinal()] + EDGES[severity.ordinal() + 1]) / 2;
            svg.text(middle, TOP - 9, 14, Anchor.MIDDLE, Ink.MUTED, severity.word());
        }
        for (Likelihood likelihood : Likelihood.values()) {
            svg.text(LEFT - 6, top(likelihood) + 26, 14, Anchor.END, Ink.MUTED, likelihood.word());
        }
        RiskMatrix.risks().forEach(risk -> cell(svg, risk));
        for (RiskBand band : RiskBand.values()) {
            legend(svg, band);
        }
        return svg.drawing(title, text);
    }

    private void cell(Svg svg, Risk risk) {
        double x = EDGES[risk.severity().ordinal()] + 1;
        double y = top(risk.likelihood()) + 1;
        double width = EDGES[risk.severity().ordinal() + 1] - x - 1;
        RiskBand band = matrix.band(risk);
        svg.tint(x, y, width, ROW - 2, ink(band));
        tag(svg, x, y, band);
        List<String> lines = lines(risk);
        for (int i = 0; i < lines.size(); i++) {
            double base = lines.size() == 1 ? y + 26 : y + 17 + 18 * i;
            svg.text((x + TAG + x + width) / 2, base, 14, Anchor.MIDDLE, Ink.INK, lines.get(i));
        }
    }

    private void legend(Svg svg, RiskBand band) {
        double y = BOTTOM + 12 + (RiskBand.values().length - 1 - band.ordinal()) * LEGEND_ROW;
        tag(svg, 0, y, band);
        long inIt = risks.stream().filter(risk -> matrix.band(risk) == band).count();
        svg.text(TAG + 8, y + 15, 14, Anchor.START, Ink.INK, band.words() + (risks.isEmpty() ? "" : ": " + inIt));
    }

    /** The band's letter on its colour. */
    private static void tag(Svg svg, double x, double y, RiskBand band) {
        svg.area(x, y, TAG, 20, ink(band));
        svg.text(x + TAG / 2, y + 15, 14, Anchor.MIDDLE, Ink.PAPER, String.valueOf(band.letter()));
    }

    /** The numbers of the hazards with this risk in at most two lines; the last says how many more there are. */
    private List<String> lines(Risk risk) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < risks.size(); i++) {
            if (risks.get(i).equals(risk)) {
                numbers.add(Integer.toString(i + 1));
            }
        }
        int room = 2 * NUMBERS_IN_LINE;
        if (numbers.size() > room) {
            String more = "+" + (numbers.size() - room + 1);
            numbers = new ArrayList<>(numbers.subList(0, room - 1));
            numbers.add(more);
        }
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < numbers.size(); from += NUMBERS_IN_LINE) {
            lines.add(numbers.subList(from, Math.min(from + NUMBERS_IN_LINE, numbers.size())).stream()
                    .collect(Collectors.joining(", ")));
        }
        return lines;
    }

    /** The likeliest stands on top. */
    private static double top(Likelihood likelihood) {
        return TOP + (Likelihood.values().length - 1 - likelihood.ordinal()) * ROW;
    }

    private static Ink ink(RiskBand band) {
        return switch (band) {
            case BROADLY_ACCEPTABLE -> Ink.SAFE;
            case TOLERABLE -> Ink.CAUTION;
            case INTOLERABLE -> Ink.HARM;
        };
    }
}
