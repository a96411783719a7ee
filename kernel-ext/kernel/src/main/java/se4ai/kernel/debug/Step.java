package se4ai.kernel.debug;

import org.jspecify.annotations.Nullable;

/**
 * How far a thread goes on before it stops again.
 *
 * @param kind the way
 * @param from the method it starts in; null where a snippet before this one was left
 * @param depth how deep that method is
 * @param place where it starts
 */
record Step(
        Kind kind,
        @Nullable Frame from,
        int depth,
        @Nullable Place place) {

    enum Kind {
        IN,
        OVER,
        OUT
    }

    static Step from(Frame frame, Kind kind) {
        return new Step(kind, frame, frame.depth(), frame.place());
    }

    /** The step goes on in the cell's next snippet; null where it was out of the cell. */
    @Nullable
    Step intoNextSnippet() {
        return kind == Kind.OUT && depth == 1 ? null : new Step(Kind.OVER, null, 1, place);
    }

    /** Whether the line that this method has come to is where the step ends. */
    boolean endsAt(Frame frame, Place there) {
        boolean elsewhere = !there.equals(place) || from != null && frame != from;
        return switch (kind) {
            case IN -> elsewhere;
            case OVER -> frame.depth() < depth || frame.depth() == depth && elsewhere;
            case OUT -> frame.depth() < depth;
        };
    }
}
