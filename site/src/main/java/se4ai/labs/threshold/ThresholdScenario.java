package se4ai.labs.threshold;

import se4ai.draw.Drawing;
import se4ai.labs.Questions;
import se4ai.labs.threshold.Dial.Product;
import se4ai.model.ThresholdSweep.Step;

/** A threshold scenario is the threshold lab's work without its page, to be asked on the JVM and in the browser. */
public final class ThresholdScenario {

    private final Claims claims;

    private ThresholdScenario(Claims claims) {
        this.claims = claims;
    }

    /** The answers to each line that asks, as {@link Questions} says, about the claims of a lab's text form. */
    public static String run(Claims claims, String text) {
        ThresholdScenario scenario = new ThresholdScenario(claims);
        return new Questions<>(new PricesAddress(), RandomPrices::drawn, scenario::answer).answers(text);
    }

    private String answer(String question, Prices prices) {
        Bills bills = Bills.of(claims, prices);
        return switch (question) {
            case "answer" -> bills.answer() + "\n" + bills.verdict() + "\n" + bills.rest();
            case "rows" -> rows(bills);
            case "costs" -> costs(prices);
            case "photo" -> drawing(bills.photo());
            case "outcomes" -> drawing(bills.outcomes());
            case "curves" -> drawing(bills.costs());
            default -> throw new IllegalArgumentException("A scenario cannot be asked for '" + question + "'.");
        };
    }

    private static String rows(Bills bills) {
        StringBuilder lines = new StringBuilder();
        bills.rows().forEach(row -> lines.append(row).append('\n'));
        for (Product product : Product.values()) {
            lines.append(bills.choice(product).cost().amount())
                    .append(' ')
                    .append(bills.least(product).amount())
                    .append('\n');
        }
        return lines.toString();
    }

    private String costs(Prices prices) {
        StringBuilder line = new StringBuilder();
        for (Step step : claims.sweep().steps()) {
            for (Product product : Product.values()) {
                line.append(prices.costs(product).of(step.outcomes()).amount()).append(' ');
            }
        }
        return line.toString();
    }

    private static String drawing(Drawing drawing) {
        return drawing.text() + "\n" + drawing.svg();
    }
}
