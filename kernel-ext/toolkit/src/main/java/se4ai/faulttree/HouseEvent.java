package se4ai.faulttree;

/**
 * A house event is switched on or off by the analyst, to look at one situation, such as {@code night} or {@code wheelchair
 * user}.
 *
 * @param state whether it happens
 */
public record HouseEvent(String name, boolean state) implements Event {

    public HouseEvent {
        Event.checkedName("A house event", name);
    }

    public static HouseEvent house(String name, boolean state) {
        return new HouseEvent(name, state);
    }

    public HouseEvent switched(boolean on) {
        return new HouseEvent(name, on);
    }

    @Override
    public String toString() {
        return name + " (house event, " + (state ? "on" : "off") + ")";
    }
}
