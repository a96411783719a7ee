package se4ai.faulttree;

import se4ai.measure.Probability;

/**
 * A basic event is a leaf of a fault tree: it is not taken apart any further.
 *
 * <pre>{@code
 * basic("camera dirty", 1e-3).as(HARDWARE);
 * basic("model misses the pedestrian", 0.02).as(MACHINE_LEARNING);
 * basic("sensor fails", ProbabilityModel.perHour(1e-5).over(1_000));
 * }</pre>
 *
 * Source: NUREG-0492, <i>Fault Tree Handbook</i>, 1981, chapter IV.
 *
 * @param kind what it belongs to
 * @param model how likely it is
 * @param undeveloped whether it could be taken apart but was left as it is
 */
public record BasicEvent(String name, LeafKind kind, ProbabilityModel model, boolean undeveloped) implements Event {

    public BasicEvent {
        Event.checkedName("A basic event", name);
    }

    /** A basic event whose probability nobody has stated. */
    public static BasicEvent basic(String name) {
        return basic(name, ProbabilityModel.unknown());
    }

    /**
     * A basic event with a fixed probability.
     *
     * @throws IllegalArgumentException where it lies outside [0, 1]
     */
    public static BasicEvent basic(String name, double probability) {
        return basic(name, ProbabilityModel.fixedFor(name, probability));
    }

    public static BasicEvent basic(String name, Probability probability) {
        return basic(name, probability.value());
    }

    public static BasicEvent basic(String name, ProbabilityModel model) {
        return new BasicEvent(name, LeafKind.UNCLASSIFIED, model, false);
    }

    /** An event that could be taken apart but is left as it is: of no consequence here, or not known better. */
    public static BasicEvent undeveloped(String name) {
        return new BasicEvent(name, LeafKind.UNCLASSIFIED, ProbabilityModel.unknown(), true);
    }

    /** The same event with what it belongs to. */
    public BasicEvent as(LeafKind newKind) {
        return new BasicEvent(name, newKind, model, undeveloped);
    }

    /** The same event with another probability. */
    public BasicEvent with(ProbabilityModel newModel) {
        return new BasicEvent(name, kind, newModel, undeveloped);
    }

    /** The same event with another fixed probability. */
    public BasicEvent with(double probability) {
        return with(ProbabilityModel.fixedFor(name, probability));
    }

    @Override
    public String toString() {
        String words = kind == LeafKind.UNCLASSIFIED ? "" : kind.word() + ", ";
        return name + " (" + words + model + ")";
    }
}
