package se4ai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;
import se4ai.measure.Probability;
import se4ai.model.Tradeoff.Flip;

class TradeoffTest {

    private static final MeasuredModel LOGISTIC = model("logistic regression", 0.86, "2 µs", "400 B", "1 s", 500, 12);
    private static final MeasuredModel TREE = model("decision tree", 0.85, "1 µs", "2 kB", "300 ms", 800, 15);
    private static final MeasuredModel FOREST = model("random forest", 0.9, "80 µs", "6 MB", "9 s", 4_000, 9_000);
    private static final MeasuredModel PERCEPTRON = model("perceptron", 0.89, "90 µs", "7 MB", "60 s", 6_000, 9_000);
    private static final Tradeoff ALL = Tradeoff.of(LOGISTIC, TREE, FOREST, PERCEPTRON);

    private static MeasuredModel model(
            String name, double quality, String latency, String size, String training, int examples, int parts) {
        return new MeasuredModel(
                name,
                Probability.of(quality),
                Duration.parse(latency),
                Bytes.parse(size),
                Duration.parse(training),
                examples,
                parts);
    }

    @Test
    void the_front_holds_what_nothing_dominates() {
        assertThat(ALL.front()).containsExactly(LOGISTIC, TREE, FOREST);
        assertThat(ALL.by(Criterion.QUALITY).front()).containsExactly(FOREST);
        assertThat(ALL.by(Criterion.QUALITY, Criterion.SIZE).front()).containsExactly(LOGISTIC, FOREST);
    }

    @Test
    void dominance_says_by_what() {
        assertThat(ALL.dominatedBy("perceptron"))
                .singleElement()
                .hasToString("random forest is better than perceptron: quality 90 % against 89 %, latency 80 µs "
                        + "against 90 µs, size 6 MB against 7 MB, training time 9 s against 1 min, examples needed "
                        + "4,000 against 6,000; as good in parts to read.");
        assertThat(ALL.dominatedBy(FOREST)).isEmpty();
    }

    @Test
    void limits_come_before_the_front() {
        Tradeoff fast = ALL.limited(Criterion.LATENCY, "50 µs");

        assertThat(fast.allowed()).containsExactly(LOGISTIC, TREE);
        assertThat(fast.ruledOutBecause(FOREST)).singleElement().hasToString("latency at most 50 µs");
        assertThat(fast.choice()).isEqualTo(LOGISTIC);
        assertThat(fast.limited(Criterion.LATENCY, "80 µs").choice()).isEqualTo(FOREST);
        assertThat(fast.limited(Criterion.QUALITY, "85 %").limits()).hasSize(2);
        assertThat(ALL.limited(Criterion.QUALITY, "0.86").allowed()).doesNotContain(TREE);
    }

    @Test
    void the_choice_is_the_best_by_the_first_criterion_and_the_next_in_a_tie() {
        assertThat(ALL.choice()).isEqualTo(FOREST);
        assertThat(ALL.by(Criterion.PARTS).choice()).isEqualTo(LOGISTIC);
        assertThat(ALL.limited(Criterion.QUALITY, "88 %")
                        .by(Criterion.PARTS, Criterion.TRAINING)
                        .choice())
                .isEqualTo(FOREST);
    }

    @Test
    void a_limit_flips_the_choice_at_what_a_model_needs() {
        assertThat(ALL.flips(Criterion.LATENCY))
                .extracting(Flip::toString)
                .containsExactly(
                        "from latency at most 1 µs on: decision tree",
                        "from latency at most 2 µs on: logistic regression",
                        "from latency at most 80 µs on: random forest");
        assertThat(ALL.by(Criterion.LATENCY).flips(Criterion.QUALITY))
                .extracting(Flip::toString)
                .containsExactly(
                        "from quality at least 90 % on: random forest",
                        "from quality at least 86 % on: logistic regression",
                        "from quality at least 85 % on: decision tree");
        assertThat(ALL.limited(Criterion.PARTS, "20").flips(Criterion.LATENCY)).hasSize(2);
        assertThat(ALL.limited(Criterion.PARTS, "2").flips(Criterion.LATENCY)).isEmpty();
    }

    @Test
    void the_front_and_the_flips_agree_with_brute_force() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            List<MeasuredModel> models = new ArrayList<>();
            for (int m = 0; m < 2 + random.nextInt(7); m++) {
                models.add(new MeasuredModel(
                        "m" + m,
                        Probability.of(random.nextInt(4) / 4.0),
                        Duration.seconds(random.nextInt(4)),
                        Bytes.of(1 + random.nextInt(4)),
                        Duration.seconds(random.nextInt(4)),
                        1 + random.nextInt(4),
                        1 + random.nextInt(4)));
            }
            Tradeoff tradeoff = Tradeoff.of(models);

            assertThat(tradeoff.front())
                    .isNotEmpty()
                    .isEqualTo(models.stream()
                            .filter(model -> models.stream().noneMatch(other -> dominates(other, model)))
                            .toList());
            agree(tradeoff);
        }
    }

    private static void agree(Tradeoff tradeoff) {
        List<Flip> flips = tradeoff.flips(Criterion.LATENCY);
        for (int limit = 0; limit < 4; limit++) {
            Tradeoff limited = tradeoff.limited(Criterion.LATENCY, limit + " s");
            int seconds = limit;
            List<Flip> reached = flips.stream()
                    .filter(flip -> flip.limit().bound() <= seconds)
                    .toList();
            assertThat(limited.allowed().isEmpty()).isEqualTo(reached.isEmpty());
            if (!reached.isEmpty()) {
                assertThat(limited.choice())
                        .isEqualTo(reached.get(reached.size() - 1).choice());
            }
        }
    }

    private static boolean dominates(MeasuredModel one, MeasuredModel other) {
        double[] a = numbers(one);
        double[] b = numbers(other);
        return IntStream.range(0, a.length).allMatch(i -> a[i] <= b[i]) && !Arrays.equals(a, b);
    }

    private static double[] numbers(MeasuredModel model) {
        return new double[] {
            -model.quality().value(),
            model.latency().seconds(),
            model.size().value(),
            model.training().seconds(),
            model.examples(),
            model.parts()
        };
    }

    @Test
    void a_tradeoff_is_written_model_by_model() {
        assertThat(Tradeoff.of(TREE, FOREST)
                        .by(Criterion.QUALITY, Criterion.PARTS)
                        .limited(Criterion.PARTS, "20"))
                .hasToString("""
                        Trade-off by quality, parts to read, with parts to read at most 20
                        - %s: on the front
                        - %s: ruled out by parts to read at most 20""".formatted(TREE, FOREST));
    }

    @Test
    void what_cannot_be_chosen_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tradeoff.of())
                .withMessage("A trade-off needs at least one measured model but has none.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tradeoff.of(TREE, TREE))
                .withMessage("Two of the measured models are called 'decision tree'; each needs a name of its own.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.by())
                .withMessage("A trade-off needs at least one criterion; there are [quality, latency, size, training "
                        + "time, examples needed, parts to read].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.model("forest"))
                .withMessage("There is no model 'forest'; there are logistic regression, decision tree, random forest, "
                        + "perceptron.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.limited(Criterion.LATENCY, "1 µs")
                        .limited(Criterion.QUALITY, "90 %")
                        .choice())
                .withMessage("No model keeps to latency at most 1 µs and quality at least 90 %; " + "loosen a limit.");
    }
}
