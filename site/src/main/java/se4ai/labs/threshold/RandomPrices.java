package se4ai.labs.threshold;

import se4ai.measure.SeededRandom;

/** Random prices are drawn with a seed, to ask about products that nobody has thought of. */
final class RandomPrices {

    private RandomPrices() {}

    /** Each dial somewhere; the same ones for the same seed. */
    static Prices drawn(int seed) {
        SeededRandom random = new SeededRandom(seed);
        Prices prices = Prices.STANDARD;
        for (Dial dial : Dial.values()) {
            prices = prices.with(dial, dial.at(random.nextInt(dial.steps() + 1)));
        }
        return prices;
    }
}
