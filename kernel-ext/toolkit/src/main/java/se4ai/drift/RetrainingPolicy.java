package se4ai.drift;

import se4ai.measure.Figures;

/**
 * A retraining policy says when a model is trained again: never, on a schedule, or when a detector raises an alarm.
 *
 * <pre>{@code
 * simulation.compare(RetrainingPolicy.never(), RetrainingPolicy.every(30), RetrainingPolicy.when(detector));
 * }</pre>
 */
public sealed interface RetrainingPolicy {

    /** The model stays as it is. */
    record Never() implements RetrainingPolicy {
        @Override
        public String toString() {
            return "never";
        }
    }

    /**
     * The model is trained again after so many days, whatever happened.
     *
     * @param days 1 or more
     */
    record Schedule(int days) implements RetrainingPolicy {
        public Schedule {
            if (days < 1) {
                throw new IllegalArgumentException("A schedule trains again every 1 day or more but was to do so every "
                        + days + ". For a model that is never trained again, write RetrainingPolicy.never().");
            }
        }

        @Override
        public String toString() {
            return days == 1 ? "every day" : "every " + Figures.of(days, 12) + " days";
        }
    }

    /**
     * The model is trained again on the day after an alarm.
     *
     * @param detector sees the share of errors of each day, from 0 to 1; its settings alone count
     */
    record Trigger(SequentialDetector detector) implements RetrainingPolicy {
        @Override
        public String toString() {
            return "on alarm of " + detector;
        }
    }

    static RetrainingPolicy never() {
        return new Never();
    }

    /** After so many days, 1 or more. */
    static RetrainingPolicy every(int days) {
        return new Schedule(days);
    }

    /** On the day after the detector raises an alarm about the share of errors of a day. */
    static RetrainingPolicy when(SequentialDetector detector) {
        return new Trigger(detector);
    }
}
