package se4ai.kernel.magic;

import java.util.List;
import se4ai.draw.Card;
import se4ai.measure.Duration;
import se4ai.measure.Figures;

/**
 * How long one run of a body takes, measured in batches.
 *
 * @param nanos the nanoseconds per run of each batch, the shortest first; at least one
 * @param batch how many runs a batch has
 * @param warmUps how many runs went before, which are not counted
 * @param isSteady whether the times had stopped to change by then
 */
public record BenchResult(List<Double> nanos, long batch, long warmUps, boolean isSteady) {

    private static final double NANOS = 1e9;
    private static final int WIDTH = 480;
    private static final double LONG_TAIL = 2;

    /** What it is not. */
    static final String LIMITS = "One JVM, no forks: compare only what ran in this session, and take no difference "
            + "within the spread for one. JMH is the tool for more.";

    public BenchResult {
        if (nanos.isEmpty()) {
            throw new IllegalArgumentException("A result needs at least one batch but has none.");
        }
        nanos = nanos.stream().sorted().toList();
    }

    /** The time of one run in the middle batch. */
    public Duration median() {
        return duration(quantile(0.5));
    }

    /** A quarter of the batches was faster. */
    public Duration lowerQuartile() {
        return duration(quantile(0.25));
    }

    /** A quarter of the batches was slower. */
    public Duration upperQuartile() {
        return duration(quantile(0.75));
    }

    /** The result in sentences, under a line with a mark for each batch. */
    Card card() {
        Note note = new Note();
        toString().lines().forEach(note::line);
        Card words = note.card();
        return new Card(drawing() + words.html(), words.text());
    }

    @Override
    public String toString() {
        String unsteady = isSteady
                ? ""
                : "\nThe times were still changing when they were measured; give more of them with --seconds=10.";
        return "Median " + median() + " a run" + spread() + ": " + counted(nanos.size(), "batch", "batches") + " of "
                + counted(batch, "run", "runs") + ", after " + counted(warmUps, "run", "runs") + " of warm-up."
                + unsteady + "\n" + LIMITS;
    }

    private String spread() {
        return nanos.size() < 2 ? "" : ", half of them from " + lowerQuartile() + " to " + upperQuartile();
    }

    private static String counted(long count, String one, String many) {
        return Figures.of(count, 18) + " " + (count == 1 ? one : many);
    }

    /** The quantile of the batches by nearest rank. */
    private double quantile(double share) {
        return nanos.get((int) Math.max(0, Math.ceil(share * nanos.size()) - 1));
    }

    private static Duration duration(double nanos) {
        return Duration.seconds(nanos / NANOS);
    }

    /** Marks from 0 to the slowest; a few stragglers far out stand at the edge, so that the others can be told apart. */
    private String drawing() {
        double most = Math.min(nanos.get(nanos.size() - 1), quantile(0.9) * LONG_TAIL);
        StringBuilder svg = new StringBuilder("<svg role=\"img\" aria-label=\"Each batch as a mark from 0 to ")
                .append(duration(most))
                .append("\" width=\"")
                .append(WIDTH)
                .append("\" height=\"64\" viewBox=\"0 0 480 64\" style=\"max-width:100%\" stroke=\"currentColor\">")
                .append("<line x1=\"8\" y1=\"44\" x2=\"472\" y2=\"44\" opacity=\"0.5\"/>");
        nanos.forEach(each -> mark(svg, each, most, 24, 1, 0.4));
        mark(svg, quantile(0.5), most, 8, 2.5, 1);
        return svg.append("<g stroke=\"none\" fill=\"currentColor\" font-size=\"13\" font-family=\"sans-serif\">")
                .append("<text x=\"8\" y=\"60\">0</text><text x=\"472\" y=\"60\" text-anchor=\"end\">")
                .append(duration(most))
                .append("</text></g></svg>")
                .toString();
    }

    private static void mark(StringBuilder svg, double nanos, double most, int top, double width, double opacity) {
        double x = 8 + (most == 0 ? 0 : Math.min(1, nanos / most)) * (WIDTH - 16);
        String at = Double.toString(Math.round(x * 10) / 10.0);
        svg.append("<line x1=\"")
                .append(at)
                .append("\" y1=\"")
                .append(top)
                .append("\" x2=\"")
                .append(at);
        svg.append("\" y2=\"44\" stroke-width=\"")
                .append(width)
                .append("\" opacity=\"")
                .append(opacity);
        svg.append("\"/>");
    }
}
