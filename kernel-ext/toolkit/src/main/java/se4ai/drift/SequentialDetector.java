package se4ai.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sequential detector sees one observation after the other and raises an alarm when they have changed.
 *
 * <p>It remembers, so one detector watches one series; {@link #fresh} makes another with the same settings.
 *
 * <pre>{@code
 * SequentialDetector detector = PageHinkley.around(0.1, 0.05, 2);
 * detector.observe(0.13);    // false: no alarm
 * detector.watch("errors", values);
 * }</pre>
 */
public sealed interface SequentialDetector permits PageHinkley, Adwin, WindowDetector {

    /**
     * Takes one observation, without making any object unless there is an alarm.
     *
     * @return whether this observation raises an alarm; the detector then forgets what was before the change
     */
    boolean observe(double value);

    /** How many observations it has seen. */
    long observed();

    /** The latest alarm. */
    Optional<Alarm> alarm();

    /** A detector with the same settings that has seen nothing. */
    SequentialDetector fresh();

    /** What a detector with these settings says about a series; this one does not see it. */
    default Watch watch(String name, double... values) {
        return watch(Window.of(name, values));
    }

    /** What a detector with these settings says about a window; this one does not see it. */
    default Watch watch(Window series) {
        SequentialDetector detector = fresh();
        List<Alarm> alarms = new ArrayList<>();
        for (double value : series.inOrder()) {
            if (detector.observe(value)) {
                alarms.add(detector.alarm().orElseThrow());
            }
        }
        return new Watch(series, toString(), alarms);
    }
}
