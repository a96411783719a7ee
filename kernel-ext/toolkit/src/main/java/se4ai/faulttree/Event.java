package se4ai.faulttree;

/**
 * An event is something that happens or does not: a basic event, a house event, or a gate's output.
 *
 * <p>Events are told apart by their names: within one tree, one name is one event.
 */
public sealed interface Event permits BasicEvent, HouseEvent, Gate {

    /** What happens, in the words of the system's world, such as {@code camera dirty}. */
    String name();

    /** The name, or a sentence that says why it cannot be one. */
    static String checkedName(String kind, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(kind
                    + " needs a name that says what happens, but its name is empty. Name it, such as 'camera dirty'.");
        }
        return name;
    }
}
