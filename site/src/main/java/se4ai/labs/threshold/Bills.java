package se4ai.labs.threshold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se4ai.draw.ClaimsDrawing;
import se4ai.draw.Drawing;
import se4ai.draw.Picture;
import se4ai.draw.ThresholdDrawing;
import se4ai.labs.threshold.Dial.Product;
import se4ai.measure.Money;
import se4ai.model.CostMatrix;
import se4ai.model.Threshold;
import se4ai.model.ThresholdChoice;
import se4ai.model.ThresholdSweep;

/** Bills are what follows from the threshold and the prices: what the detector does, and what that costs each product. */
public final class Bills {

    /** A file beside the lab's page. */
    private static final Picture PHOTO = new Picture(
            "sheep.jpg",
            640,
            311,
            "An old sepia photograph shows ewes and lambs grazing on a rough slope, one lamb drinking from its mother in"
                    + " front.");

    private final Claims claims;
    private final Prices prices;
    private final Threshold threshold;

    private Bills(Claims claims, Prices prices) {
        this.claims = claims;
        this.prices = prices;
        threshold = Threshold.of(prices.threshold());
    }

    public static Bills of(Claims claims, Prices prices) {
        return new Bills(claims, prices);
    }

    /** What the detector does from the threshold on, in a sentence. */
    public String answer() {
        return "From a score of " + threshold + " on: "
                + claims.sweep().at(threshold).outcomes() + ".";
    }

    /** The threshold chosen for a product. */
    ThresholdChoice choice(Product product) {
        return new ThresholdChoice(claims.sweep(), prices.costs(product), threshold);
    }

    /** All thresholds at which a product pays least. */
    List<Threshold> cheapest(Product product) {
        return claims.sweep().cheapest(prices.costs(product));
    }

    /** What a product pays where it pays least. */
    Money least(Product product) {
        ThresholdSweep sweep = claims.sweep();
        return prices.costs(product).of(sweep.at(cheapest(product).get(0)).outcomes());
    }

    /** For each product a row: what it is, what it pays here, the cheapest thresholds, what it pays there. */
    public List<List<String>> rows() {
        return Stream.of(Product.values()).map(this::row).toList();
    }

    private List<String> row(Product product) {
        ThresholdChoice choice = choice(product);
        return List.of(
                product.toString(),
                choice.cost().toString(),
                choice.isCheapest() ? "✓ cheapest" : "✗ dearer than need be",
                range(cheapest(product)),
                least(product).toString());
    }

    /** The same as lines of text, with the prices, for who cannot run the lab. */
    public String text() {
        return Stream.of(Product.values())
                .map(product -> prices.costs(product) + "; it pays least from " + range(cheapest(product)) + ": "
                        + least(product))
                .collect(Collectors.joining("\n"));
    }

    /** What both products want, in a sentence. */
    public String verdict() {
        List<Threshold> both = new ArrayList<>(cheapest(Product.ROBOT));
        both.retainAll(cheapest(Product.SEARCH));
        return both.isEmpty()
                ? "No threshold is cheapest for both products: the threshold belongs to the product, not to the model."
                : "With these prices " + range(both) + " is cheapest for both products.";
    }

    /** What no threshold helps against, in a sentence; empty where there is nothing. */
    public String rest() {
        int missed = claims.sweep().steps().get(0).outcomes().falseNegatives();
        return missed == 0
                ? ""
                : missed + (missed == 1 ? " sheep is" : " sheep are")
                        + " missed even at the lowest threshold: what keeps " + (missed == 1 ? "it" : "them")
                        + " safe must stand outside the model.";
    }

    /** Neighbouring thresholds as {@code 45 % to 55 %}, others with commas. */
    static String range(List<Threshold> thresholds) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < thresholds.size(); i++) {
            boolean begins = i == 0 || !isNext(thresholds.get(i - 1), thresholds.get(i));
            boolean ends = i == thresholds.size() - 1 || !isNext(thresholds.get(i), thresholds.get(i + 1));
            if (begins) {
                text.append(text.length() == 0 ? "" : ", ").append(thresholds.get(i));
            } else if (ends) {
                text.append(" to ").append(thresholds.get(i));
            }
        }
        return text.toString();
    }

    private static boolean isNext(Threshold one, Threshold other) {
        return other.score().value() - one.score().value() < 0.051;
    }

    /** What is claimed from the threshold on, beside what is there. */
    public Drawing photo() {
        return ClaimsDrawing.of(PHOTO, claims.photo(), threshold);
    }

    public Drawing outcomes() {
        return ThresholdDrawing.outcomes(claims.sweep(), threshold);
    }

    /** What each product pays at each threshold. */
    public Drawing costs() {
        return ThresholdDrawing.costs(
                claims.sweep(),
                threshold,
                Stream.of(Product.values()).map(prices::costs).toArray(CostMatrix[]::new));
    }
}
