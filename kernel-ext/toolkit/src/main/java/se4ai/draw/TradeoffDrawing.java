package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import se4ai.draw.FrontChart.Dot;
import se4ai.draw.FrontChart.Side;
import se4ai.model.Criterion;
import se4ai.model.MeasuredModel;
import se4ai.model.Tradeoff;

/** Draws measured models by two criteria, and joins those that no allowed one is better than in both. */
public final class TradeoffDrawing {

    private static final int CHARACTERS = 48;

    private final Criterion across;
    private final Criterion up;
    private final Tradeoff tradeoff;
    private final List<MeasuredModel> front;
    private final List<MeasuredModel> others = new ArrayList<>();
    private final List<MeasuredModel> rejected = new ArrayList<>();

    private TradeoffDrawing(Tradeoff tradeoff, Criterion across, Criterion up) {
        this.tradeoff = tradeoff.by(across, up);
        this.across = across;
        this.up = up;
        this.front = new ArrayList<>(this.tradeoff.front());
        // Along the steps of the front what is across gets worse, whichever way that is.
        front.sort((one, other) -> Double.compare(across.of(one), across.of(other)) * (across.moreIsBetter() ? -1 : 1));
        List<MeasuredModel> allowed = this.tradeoff.allowed();
        for (MeasuredModel model : tradeoff.models()) {
            if (!front.contains(model)) {
                (allowed.contains(model) ? others : rejected).add(model);
            }
        }
    }

    /** Quality against latency. */
    public static Drawing of(Tradeoff tradeoff) {
        return of(tradeoff, Criterion.LATENCY, Criterion.QUALITY);
    }

    public static Drawing of(Tradeoff tradeoff, Criterion across, Criterion up) {
        if (across == up) {
            throw new IllegalArgumentException(
                    "A drawing of a trade-off needs two criteria but was given '" + up + "' twice.");
        }
        return new TradeoffDrawing(tradeoff, across, up).drawing();
    }

    private Drawing drawing() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < front.size(); i++) {
            names.addAll(Label.lines((i + 1) + ": " + words(front.get(i)), CHARACTERS));
        }
        if (front.isEmpty()) {
            names.add("No model keeps to all limits.");
        }
        tradeoff.limits().forEach(limit -> names.addAll(Label.lines("limit: " + limit, CHARACTERS)));
        return new FrontChart(
                        "Models by two criteria",
                        side(across, FrontChart.LEFT, FrontChart.RIGHT),
                        side(up, FrontChart.BOTTOM, FrontChart.TOP + 8),
                        dots(front),
                        dots(others),
                        dots(rejected),
                        List.of("on the front", "dominated", "ruled out"))
                .drawn(names)
                .drawing("Models by " + across + " and " + up, text());
    }

    private Side side(Criterion criterion, double from, double to) {
        List<Double> values = new ArrayList<>();
        double low = 1;
        for (MeasuredModel model : tradeoff.models()) {
            values.add(criterion.of(model));
            low = Math.min(low, criterion.of(model));
        }
        Scale scale = criterion == Criterion.QUALITY
                ? Scale.linear(Math.min(0.9, Math.floor(low * 10) / 10), 1, from, to)
                : Scale.fitting(values, from, to);
        String better = criterion.moreIsBetter() ? ", more is better" : ", less is better";
        return new Side(criterion + better, scale, criterion::words);
    }

    private List<Dot> dots(List<MeasuredModel> models) {
        List<Dot> dots = new ArrayList<>();
        models.forEach(model -> dots.add(new Dot(across.of(model), up.of(model))));
        return dots;
    }

    private String words(MeasuredModel model) {
        return model.name() + ": " + words(model, across) + ", " + words(model, up);
    }

    /** A count says what it counts. */
    private static String words(MeasuredModel model, Criterion criterion) {
        String words = criterion.words(criterion.of(model));
        return criterion == Criterion.EXAMPLES || criterion == Criterion.PARTS ? words + " " + criterion : words;
    }

    private String text() {
        StringBuilder text =
                new StringBuilder("Models by ").append(across).append(" and ").append(up);
        front.forEach(model -> text.append("\non the front: ").append(words(model)));
        others.forEach(model -> text.append("\ndominated: ").append(words(model)));
        rejected.forEach(model -> text.append("\nruled out: ").append(words(model)));
        tradeoff.limits().forEach(limit -> text.append("\nlimit: ").append(limit));
        return front.isEmpty() ? text + "\nNo model keeps to all limits." : text.toString();
    }
}
