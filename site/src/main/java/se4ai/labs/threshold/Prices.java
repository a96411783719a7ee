package se4ai.labs.threshold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se4ai.labs.Adjustable;
import se4ai.labs.threshold.Dial.Product;
import se4ai.measure.Money;
import se4ai.model.CostMatrix;

/**
 * Prices are all that a reader of the threshold lab has set: the threshold, and what mistakes cost.
 *
 * @param dials the numbers; those that are missing stand as in notebook 01
 */
public record Prices(Map<Dial, Double> dials) {

    /** The prices of notebook 01. */
    public static final Prices STANDARD = new Prices(Map.of());

    public Prices {
        dials = Adjustable.changed(List.of(Dial.values()), dials);
    }

    public double of(Dial dial) {
        return dials.getOrDefault(dial, dial.standard());
    }

    public Prices with(Dial dial, double value) {
        Map<Dial, Double> changed = new LinkedHashMap<>(dials);
        changed.put(dial, value);
        return new Prices(changed);
    }

    double threshold() {
        return of(Dial.THRESHOLD);
    }

    CostMatrix costs(Product product) {
        return CostMatrix.of(product.toString(), Money.euros(of(product.miss())), Money.euros(of(product.alarm())));
    }
}
