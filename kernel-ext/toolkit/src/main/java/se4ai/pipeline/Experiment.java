package se4ai.pipeline;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * An experiment is one training that was tried: how it was set up, and the figures that came out.
 *
 * @param settings such as {@code depth: 5}, in the order of their names
 * @param figures such as {@code recall: 0.61}, each finite, in the order of their names
 */
public record Experiment(String name, Map<String, String> settings, Map<String, Double> figures) {

    public Experiment {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "An experiment has no name; name it after what was tried, such as 'depth 5'.");
        }
        for (Map.Entry<String, Double> figure : figures.entrySet()) {
            if (!Double.isFinite(figure.getValue())) {
                throw new IllegalArgumentException("Figure '" + figure.getKey() + "' of experiment '" + name
                        + "' must be a finite number but was " + figure.getValue()
                        + ". Leave it out, or find out what was divided by 0.");
            }
        }
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    }

    public static Experiment of(String name, Map<String, ?> settings, Map<String, ? extends Number> figures) {
        Map<String, String> words = new TreeMap<>();
        settings.forEach((setting, value) -> words.put(setting, value.toString()));
        Map<String, Double> numbers = new TreeMap<>();
        figures.forEach((figure, value) -> numbers.put(figure, value.doubleValue()));
        return new Experiment(name, words, numbers);
    }

    @Override
    public String toString() {
        return name + " " + settings + ": " + figures;
    }
}
