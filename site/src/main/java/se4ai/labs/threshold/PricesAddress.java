package se4ai.labs.threshold;

import java.util.List;
import se4ai.labs.SettingsAddress;

/**
 * A prices address is the threshold and the prices as the last part of a page's address: what differs from notebook 01.
 *
 * <pre>
 * prices?threshold=0.1&amp;robot-miss=5000
 * </pre>
 */
public final class PricesAddress extends SettingsAddress<Prices> {

    public PricesAddress() {
        super("prices", Prices.STANDARD);
    }

    @Override
    protected List<String> entries(Prices prices) {
        return prices.dials().entrySet().stream()
                .map(each -> entry(each.getKey(), each.getValue()))
                .toList();
    }

    @Override
    protected Prices with(Prices prices, String key, String value, List<String> complaints) {
        for (Dial dial : Dial.values()) {
            if (dial.key().equals(key)) {
                return prices.with(dial, number(dial, value, complaints));
            }
        }
        throw unknown();
    }
}
