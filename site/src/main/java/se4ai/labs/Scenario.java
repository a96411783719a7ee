package se4ai.labs;

import java.util.ArrayList;
import java.util.List;
import se4ai.measure.Figures;
import se4ai.measure.Money;
import se4ai.measure.Probability;
import se4ai.model.CostMatrix;
import se4ai.model.Outcomes;
import se4ai.model.Threshold;
import se4ai.model.ThresholdSweep;

/**
 * A scenario is a lab's work without its page: each line of text asks for something and is answered by one line.
 *
 * <p>The same scenario is run on the JVM and in the browser, and both must answer the same.
 *
 * <pre>{@code
 * all 0.01 0.05          // 5.0E-4
 * figures 41831.87 3     // 41,800
 * }</pre>
 */
public final class Scenario {

    private Scenario() {}

    /** One answer for each line that asks; a line that begins with {@code #} is a comment. */
    public static String run(String text) {
        StringBuilder answers = new StringBuilder();
        for (String line : Words.lines(text)) {
            if (!line.startsWith("#")) {
                answers.append(answer(line)).append('\n');
            }
        }
        return answers.toString();
    }

    private static String answer(String line) {
        List<String> words = Words.of(line);
        try {
            return answer(words.get(0), words.subList(1, words.size()));
        } catch (IllegalArgumentException e) {
            return "error: " + e.getMessage();
        }
    }

    private static String answer(String question, List<String> words) {
        return switch (question) {
            case "any" -> "" + gate(false, words).top().value();
            case "all" -> "" + gate(true, words).top().value();
            case "gate" -> "" + OneGate.parse(joined(words)).top().value();
            case "percent" -> Probability.percent(Words.number(words.get(0))).toString();
            case "figures" -> Figures.of(Words.number(words.get(0)), (int) Words.number(words.get(1)));
            case "fixed" -> Figures.fixed(Words.number(words.get(0)), (int) Words.number(words.get(1)));
            case "cheapest" -> cheapest(Words.number(words.get(0)), Words.number(words.get(1)));
            default -> throw new IllegalArgumentException("A scenario cannot be asked for '" + question + "'.");
        };
    }

    private static OneGate gate(boolean all, List<String> probabilities) {
        return new OneGate(
                all,
                probabilities.stream()
                        .map(word -> new OneGate.BasicEvent(word, Probability.of(Words.number(word))))
                        .toList());
    }

    /** A text form in one line, its own lines parted by slashes. */
    private static String joined(List<String> words) {
        return String.join(" ", words).replace('/', '\n');
    }

    /** A sweep in which misses rise and false alarms fall with the square of the threshold. */
    private static String cheapest(double miss, double falseAlarm) {
        List<ThresholdSweep.Step> steps = new ArrayList<>();
        for (int i = 1; i < 20; i++) {
            int missed = i * i;
            steps.add(new ThresholdSweep.Step(
                    Threshold.of(i / 20.0), new Outcomes(400 - missed, (20 - i) * (20 - i), missed)));
        }
        ThresholdSweep sweep = new ThresholdSweep(steps);
        CostMatrix costs = CostMatrix.of("product", Money.euros(miss), Money.euros(falseAlarm));
        Threshold cheapest = sweep.cheapest(costs).get(0);
        return cheapest + " costs " + costs.of(sweep.at(cheapest).outcomes());
    }
}
