package se4ai.labs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An adjustable is a number that a slider sets, between two ends and with its unit. */
public interface Adjustable {

    /** Its name in an address. */
    String key();

    String label();

    /** What the lab begins with. */
    double standard();

    Scale scale();

    /** A value with its unit, such as {@code 80 ms}. */
    String say(double value);

    /** How many positions the slider has after the first. */
    default int steps() {
        return scale().values().size() - 1;
    }

    /** The value at a position of the slider. */
    default double at(int position) {
        return scale().at(position);
    }

    /** Where the slider stands for a value, which may lie between two positions. */
    default int position(double value) {
        return scale().position(value);
    }

    default double least() {
        return scale().least();
    }

    default double most() {
        return scale().most();
    }

    /** Those values that differ from the standard, in the order of all, so that equal settings have equal addresses. */
    static <D extends Adjustable> Map<D, Double> changed(List<D> all, Map<D, Double> values) {
        Map<D, Double> changed = new LinkedHashMap<>();
        for (D each : all) {
            double value = values.getOrDefault(each, each.standard());
            if (value != each.standard()) {
                changed.put(each, value);
            }
        }
        return Collections.unmodifiableMap(changed);
    }
}
