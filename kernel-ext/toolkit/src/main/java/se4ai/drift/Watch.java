package se4ai.drift;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A watch is a series with the alarms that a detector raised on it.
 *
 * @param detector its settings in words
 * @param alarms in the order in which they were raised
 */
public record Watch(Window series, String detector, List<Alarm> alarms) {

    public Watch {
        alarms = List.copyOf(alarms);
    }

    /** Whether the first alarm comes after a change that is known, and how many observations later. */
    public String delayAfter(long change) {
        for (Alarm alarm : alarms) {
            if (alarm.at() > change) {
                return "alarm " + Checked.count(alarm.at() - change, "observation") + " after the change";
            }
        }
        return "no alarm after the change";
    }

    @Override
    public String toString() {
        return series.name() + " (" + Checked.count(series.size(), "observation") + "), watched by " + detector + ": "
                + (alarms.isEmpty() ? "no alarm" : Checked.count(alarms.size(), "alarm"))
                + alarms.stream().map(alarm -> "\n" + alarm).collect(Collectors.joining());
    }
}
