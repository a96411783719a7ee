package se4ai.pipeline;

import java.util.function.LongSupplier;

/** A run progress is told, while a pipeline runs, what begins and what is done; it also has the clock. */
public interface RunProgress {

    /** The reading of a clock in nanoseconds, of which only differences count. */
    long nanos();

    /** The making of an artifact begins; kept and given ones are only finished. */
    default void started(Artifact<?> artifact, int number, int of) {}

    /** An artifact is given, made, kept or failed. */
    default void finished(Making making, int number, int of) {}

    /** Says nothing; its clock stands still, so that every duration is 0. */
    static RunProgress quiet() {
        return () -> 0;
    }

    /** Says nothing and reads a clock, such as {@code System::nanoTime}. */
    static RunProgress timedBy(LongSupplier nanos) {
        return nanos::getAsLong;
    }
}
