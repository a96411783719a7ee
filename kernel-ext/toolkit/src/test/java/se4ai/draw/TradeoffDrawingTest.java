package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Probability;
import se4ai.model.Criterion;
import se4ai.model.MeasuredModel;
import se4ai.model.Tradeoff;

class TradeoffDrawingTest {

    static final Tradeoff ALL = Tradeoff.of(
            model("logistic regression", 0.86, "2 µs", "400 B", 12),
            model("decision tree", 0.85, "1 µs", "2 kB", 15),
            model("random forest", 0.9, "80 µs", "6 MB", 9_000),
            model("perceptron", 0.89, "90 µs", "7 MB", 9_500));

    private static MeasuredModel model(String name, double quality, String latency, String size, int parts) {
        return new MeasuredModel(
                name,
                Probability.of(quality),
                Duration.parse(latency),
                Bytes.parse(size),
                Duration.seconds(1),
                500,
                parts);
    }

    @Test
    void the_front_is_joined_in_steps_and_named() {
        Drawing drawing = TradeoffDrawing.of(ALL);
        Page page = Page.checked(drawing);

        assertThat(page.words())
                .contains("↑ quality, more is better", "latency, less is better →", "on the front", "dominated")
                .contains("1: decision tree: 1 µs, 85 %");
        assertThat(drawing.text()).isEqualTo("""
                        Models by latency and quality
                        on the front: decision tree: 1 µs, 85 %
                        on the front: logistic regression: 2 µs, 86 %
                        on the front: random forest: 80 µs, 90 %
                        dominated: perceptron: 90 µs, 89 %""");
    }

    @Test
    void along_the_steps_what_is_across_gets_worse() {
        assertThat(TradeoffDrawing.of(ALL, Criterion.QUALITY, Criterion.PARTS).text())
                .startsWith("Models by quality and parts to read\non the front: random forest: 90 %, 9,000 "
                        + "parts to read\non the front: logistic regression");
    }

    @Test
    void limits_are_named_and_what_they_rule_out_is_crossed() {
        Tradeoff small = ALL.limited(Criterion.SIZE, "5 MB");

        assertThat(Page.checked(TradeoffDrawing.of(small)).words()).contains("limit: size at most 5 MB", "ruled out");
        assertThat(TradeoffDrawing.of(small).text())
                .contains("ruled out: random forest: 80 µs, 90 %")
                .endsWith("limit: size at most 5 MB");
        assertThat(TradeoffDrawing.of(ALL.limited(Criterion.PARTS, "2")).text())
                .endsWith("No model keeps to all limits.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradeoffDrawing.of(ALL, Criterion.SIZE, Criterion.SIZE))
                .withMessage("A drawing of a trade-off needs two criteria but was given 'size' twice.");
    }
}
