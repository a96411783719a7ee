package se4ai.labs.threshold;

import java.util.List;
import java.util.function.DoubleFunction;
import se4ai.labs.Adjustable;
import se4ai.labs.Scale;
import se4ai.measure.Money;
import se4ai.measure.Probability;

/** A dial is a number that a slider sets: the threshold, or what a mistake costs a product. */
public enum Dial implements Adjustable {
    THRESHOLD(
            "threshold",
            "Threshold",
            Scale.steps(0.05, 0.95, 20),
            0.5,
            value -> Probability.of(value).toString()),
    ROBOT_MISS("robot-miss", "A miss costs", Scale.ratios(1, 100_000), 2_000, Dial::euros),
    ROBOT_ALARM("robot-alarm", "A false alarm costs", Scale.ratios(0.01, 10_000), 1, Dial::euros),
    SEARCH_MISS("search-miss", "A miss costs", Scale.ratios(0.001, 100), 0.01, Dial::euros),
    SEARCH_ALARM("search-alarm", "A false alarm costs", Scale.ratios(0.001, 100), 0.05, Dial::euros);

    /** A product is what the one detector is used in. */
    public enum Product {
        ROBOT("delivery robot", ROBOT_MISS, ROBOT_ALARM),
        SEARCH("photo search", SEARCH_MISS, SEARCH_ALARM);

        private final String words;
        private final Dial miss;
        private final Dial alarm;

        Product(String words, Dial miss, Dial alarm) {
            this.words = words;
            this.miss = miss;
            this.alarm = alarm;
        }

        Dial miss() {
            return miss;
        }

        Dial alarm() {
            return alarm;
        }

        /** What its mistakes cost. */
        public List<Dial> dials() {
            return List.of(miss, alarm);
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private final String key;
    private final String label;
    private final Scale scale;
    private final double standard;
    private final DoubleFunction<String> words;

    Dial(String key, String label, Scale scale, double standard, DoubleFunction<String> words) {
        this.key = key;
        this.label = label;
        this.scale = scale;
        this.standard = standard;
        this.words = words;
    }

    private static String euros(double value) {
        return Money.euros(value).toString();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public double standard() {
        return standard;
    }

    @Override
    public Scale scale() {
        return scale;
    }

    @Override
    public String say(double value) {
        return words.apply(value);
    }
}
