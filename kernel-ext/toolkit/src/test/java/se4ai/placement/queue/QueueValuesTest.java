package se4ai.placement.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se4ai.measure.Distribution;
import se4ai.measure.Duration;
import se4ai.measure.Latency;
import se4ai.measure.Probability;
import se4ai.measure.Rate;

/** Every value of the table in the test resources, each with the literature that it is taken from or follows from. */
class QueueValuesTest {

    private static final double PRECISION = 1e-9;

    @Test
    void the_table_has_all_its_values() throws IOException {
        assertThat(lines()).hasSize(134).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> values_of_the_literature() throws IOException {
        return lines().stream().map(line -> {
            String[] cells = line.split("; ");
            double expected = number(cells[2]);
            return dynamicTest(
                    line,
                    () -> assertThat(value(cells[0].split(" "), cells[1].split(" ")))
                            .isEqualTo(expected, within(PRECISION * Math.max(expected, PRECISION))));
        });
    }

    private static double value(String[] model, String[] fact) {
        return switch (model[0]) {
            case "closed" -> closed(model, fact);
            case "law" -> law(rate(model[1]), time(model[2]), fact);
            case "replicas" -> replicas(new Replicas((int) number(model[2]), time(model[1])), fact);
            case "fanout" ->
                new FanOut((int) number(model[1]))
                        .slow(Probability.of(number(model[2])))
                        .value();
            case "retries" -> retries(model, fact);
            default -> open(model(model), fact);
        };
    }

    private static QueueModel model(String[] at) {
        Rate arrivals = rate(at[1]);
        return switch (at[0]) {
            case "mm1" -> Queueing.mm1(arrivals, rate(at[2]));
            case "mmc" -> Queueing.mmc(arrivals, rate(at[2]), (int) number(at[3]));
            case "mm1k" -> Queueing.mm1k(arrivals, rate(at[2]), (int) number(at[3]));
            case "md1" -> Queueing.md1(arrivals, time(at[2]));
            case "mg1" -> Queueing.mg1(arrivals, Latency.of(service(at[2])));
            case "ps" -> Queueing.ps(arrivals, time(at[2]));
            case "gg1" -> Queueing.gg1(arrivals, number(at[2]), time(at[3]), number(at[4]));
            case "tandem" -> Queueing.tandem(arrivals, rate(at[2]), rate(at[3]), rate(at[4]));
            case "forkjoin" -> Queueing.forkJoin(arrivals, rate(at[2]), (int) number(at[3]));
            case "feedback" ->
                Queueing.network()
                        .station("only", rate(at[2]))
                        .arriving("only", arrivals)
                        .routing("only", "only", number(at[3]));
            default -> throw new IllegalArgumentException(at[0]);
        };
    }

    private static Distribution service(String name) {
        return switch (name) {
            case "coxian" ->
                Distribution.exponential(0.25)
                        .plus(Distribution.mixture(0.875, Distribution.deterministic(0))
                                .otherwise(Distribution.exponential(2)));
            case "uniform" -> Distribution.uniform(0, 0.2);
            case "hyperexponential" -> Distribution.hyperexponential(0.9, 0.05, 0.55);
            case "erlang" -> Distribution.erlang(4, 0.1);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static double open(QueueModel model, String[] fact) {
        Steady steady = model.steady();
        return switch (String.join(" ", fact)) {
            case "utilisation" -> steady.utilisation();
            case "number" -> steady.meanNumber();
            case "queue" -> steady.meanQueue();
            case "response" -> steady.meanResponse().seconds();
            case "waiting" -> steady.meanWaiting().seconds();
            case "throughput" -> steady.throughput().perSecond();
            case "blocked" -> steady.blocked().value();
            case "Erlang B" -> ((MarkovQueue) model).erlangB().value();
            case "Erlang C" -> ((MarkovQueue) model).erlangC().value();
            case "service variation" -> ((GeneralQueue) model).serviceVariation();
            case "flow" -> ((JacksonNetwork) model).queue("only").arrivals().perSecond();
            case "upper bound" -> ((ForkJoin) model).upperBound().seconds();
            case "wrong sum within 0.99" ->
                ((Tandem) model)
                        .stations().stream()
                                .mapToDouble(
                                        station -> percentile(station.steady().response(), "0.99"))
                                .sum();
            default -> percentile(fact[0].equals("waiting") ? steady.waiting() : steady.response(), fact[2]);
        };
    }

    private static double closed(String[] model, String[] fact) {
        List<ServiceCentre> centres = new ArrayList<>();
        for (int i = 3; i < model.length; i++) {
            centres.add(ServiceCentre.of(Integer.toString(i - 2), time(model[i])));
        }
        ClosedNetwork network =
                Queueing.closed(centres.toArray(ServiceCentre[]::new)).thinking(time(model[2]));
        MeanValues values = network.with((int) number(model[1]));
        return switch (fact[0]) {
            case "throughput" -> values.throughput().perSecond();
            case "response" -> values.response().seconds();
            case "number" -> values.numberAt(fact[2]);
            case "utilisation" -> values.utilisationAt(fact[2]);
            case "most" -> network.mostThroughput().perSecond();
            case "saturation" -> network.saturation();
            default -> throw new IllegalArgumentException(fact[0]);
        };
    }

    private static double law(Rate rate, Duration time, String[] fact) {
        return fact[0].equals("number") ? Little.number(rate, time) : Little.utilisation(rate, time);
    }

    private static double replicas(Replicas replicas, String[] fact) {
        return switch (fact[0]) {
            case "mean" -> replicas.meanOfAll().seconds();
            case "all" -> replicas.allWithin(number(fact[2])).value().seconds();
            case "first" -> replicas.firstWithin(number(fact[2])).value().seconds();
            default -> throw new IllegalArgumentException(fact[0]);
        };
    }

    private static double retries(String[] model, String[] fact) {
        Latency latency = new StopAndWait(
                        Probability.of(number(model[1])),
                        Duration.milliseconds(number(model[2])),
                        Duration.milliseconds(number(model[3])))
                .latency();
        return fact[0].equals("mean")
                ? latency.mean().milliseconds()
                : latency.percentile(number(fact[1])).value().milliseconds();
    }

    private static double percentile(Latency times, String share) {
        return times.percentile(number(share)).value().seconds();
    }

    private static Rate rate(String text) {
        return Rate.ofPerSecond(number(text));
    }

    private static Duration time(String text) {
        return Duration.seconds(number(text));
    }

    /** A number or a fraction. */
    private static double number(String text) {
        String[] parts = text.split("/");
        return Double.parseDouble(parts[0]) / (parts.length > 1 ? Double.parseDouble(parts[1]) : 1);
    }

    private static List<String> lines() throws IOException {
        try (InputStream table = Objects.requireNonNull(QueueValuesTest.class.getResourceAsStream("values.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
