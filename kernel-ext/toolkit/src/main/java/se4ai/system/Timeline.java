package se4ai.system;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se4ai.measure.Figures;

/**
 * A timeline tells what happened how long before an accident, each row with the source that says so.
 *
 * <pre>{@code
 * Timeline.of("What the car believed", "NTSB 2019").at(5.6, "radar detects something").at(4.2, "a vehicle, standing")
 * }</pre>
 *
 * @param source where the rows are from
 * @param moments the earliest first
 */
public record Timeline(String title, String source, List<Moment> moments) {

    /**
     * A moment is one row of a timeline.
     *
     * @param before seconds before the accident; negative after it
     */
    public record Moment(double before, String what) {

        public Moment {
            if (!Double.isFinite(before)) {
                throw new IllegalArgumentException(
                        "The moment '" + what + "' must be a finite number of seconds before but was " + before + ".");
            }
        }

        @Override
        public String toString() {
            return Figures.of(Math.abs(before), 3) + (before < 0 ? " s after: " : " s before: ") + what;
        }
    }

    public Timeline {
        moments = List.copyOf(moments);
        for (int i = 1; i < moments.size(); i++) {
            if (moments.get(i).before() > moments.get(i - 1).before()) {
                throw new IllegalArgumentException("A timeline goes from the earliest moment on, but '" + moments.get(i)
                        + "' stands behind '" + moments.get(i - 1) + "'.");
            }
        }
    }

    public static Timeline of(String title, String source) {
        return new Timeline(title, source, List.of());
    }

    /** The same timeline with a further row. */
    public Timeline at(double secondsBefore, String what) {
        List<Moment> more = new ArrayList<>(moments);
        more.add(new Moment(secondsBefore, what));
        return new Timeline(title, source, more);
    }

    /** One line a row, and the source. */
    @Override
    public String toString() {
        return title + "\n" + moments.stream().map(Moment::toString).collect(Collectors.joining("\n")) + "\nSource: "
                + source;
    }
}
