package se4ai.faulttree;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cut set is a set of basic events that together are enough for the top event.
 *
 * @param events in the order of their names
 */
public record CutSet(List<BasicEvent> events) {

    /** Small sets first, then by name. */
    public static final Comparator<CutSet> BY_ORDER =
            Comparator.comparingInt(CutSet::order).thenComparing(set -> String.join("\u0000", set.names()));

    public CutSet {
        events = events.stream().sorted(Comparator.comparing(BasicEvent::name)).toList();
    }

    /** How many events it takes. */
    public int order() {
        return events.size();
    }

    public List<String> names() {
        return events.stream().map(BasicEvent::name).toList();
    }

    /** The probability that all of its events happen, if they are independent; NaN where one is not known. */
    public double probability() {
        double product = 1;
        for (BasicEvent event : events) {
            product *= event.model().point();
        }
        return product;
    }

    public boolean contains(String event) {
        return events.stream().anyMatch(each -> each.name().equals(event));
    }

    /** Whether all of its events stand in the other set too. */
    public boolean isWithin(CutSet other) {
        return other.events.containsAll(events);
    }

    /** Whether all of its events are of that kind. */
    public boolean isOnly(LeafKind kind) {
        return events.stream().allMatch(event -> event.kind() == kind);
    }

    @Override
    public String toString() {
        return names().stream().collect(Collectors.joining(", ", "{", "}"));
    }
}
