package se4ai.labs;

import java.util.ArrayList;
import java.util.List;
import se4ai.measure.Probability;

/**
 * One gate is the smallest fault tree: independent basic events under a single gate.
 *
 * <p>Its text form names the gate first and then one event a line, its probability last:
 *
 * <pre>{@code
 * any of
 * camera dirty 0.01
 * model misses 0.05
 * }</pre>
 *
 * @param all whether the top event needs all of its events, or any one of them
 * @param events at least one
 */
public record OneGate(boolean all, List<BasicEvent> events) {

    private static final String ALL = "all of";
    private static final String ANY = "any of";

    /** A basic event of a gate, with how likely it is. */
    public record BasicEvent(String name, Probability probability) {

        private static BasicEvent parse(String line) {
            int space = line.lastIndexOf(' ');
            if (space < 0) {
                throw new IllegalArgumentException("An event is a name and a probability but was '" + line
                        + "'. Write for example 'camera dirty 0.01'.");
            }
            return new BasicEvent(
                    line.substring(0, space).strip(), Probability.of(Words.number(line.substring(space + 1))));
        }
    }

    public OneGate {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException(
                    "A gate needs at least one event but has none. Add a line such as 'camera dirty 0.01'.");
        }
    }

    /** Reads the text form. */
    public static OneGate parse(String text) {
        List<String> lines = Words.lines(text);
        String gate = lines.isEmpty() ? "" : lines.get(0);
        if (!gate.equals(ALL) && !gate.equals(ANY)) {
            throw new IllegalArgumentException(
                    "The first line must be '" + ANY + "' or '" + ALL + "' but was '" + gate + "'.");
        }
        List<BasicEvent> events = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            events.add(BasicEvent.parse(line));
        }
        return new OneGate(gate.equals(ALL), events);
    }

    /** How likely the top event is, by {@code log1p} and {@code expm1}, which keep small numbers exact. */
    public Probability top() {
        double log = 0;
        for (BasicEvent event : events) {
            double p = event.probability().value();
            log += all ? Math.log(p) : Math.log1p(-p);
        }
        return Probability.of(all ? Math.exp(log) : -Math.expm1(log));
    }
}
