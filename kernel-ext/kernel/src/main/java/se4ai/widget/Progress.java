package se4ai.widget;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Progress is how far a loop has come, shown as a bar in one place of a cell's output. */
public final class Progress {

    private Progress() {}

    /**
     * What to loop over, with a bar that moves with the loop.
     *
     * <pre>{@code
     * for (Photo photo : Progress.over(photos)) {
     *     detector.detect(photo);
     * }
     * }</pre>
     */
    public static <T> Iterable<T> over(Iterable<T> things) {
        return over(things, "");
    }

    /** What to loop over, with a bar that says what is going on. */
    public static <T> Iterable<T> over(Iterable<T> things, String what) {
        long count = things instanceof Collection<?> all ? all.size() : ProgressBar.UNKNOWN;
        return () -> watched(things.iterator(), count, what);
    }

    public static <T> Iterable<T> over(T[] things) {
        return over(Arrays.asList(things));
    }

    public static <T> Iterable<T> over(T[] things, String what) {
        return over(Arrays.asList(things), what);
    }

    /** The numbers from 0 to below a count, with a bar. */
    public static Iterable<Integer> range(int count) {
        return range(count, "");
    }

    /** The numbers from 0 to below a count, with a bar that says what is going on. */
    public static Iterable<Integer> range(int count, String what) {
        if (count < 0) {
            throw new IllegalArgumentException("A loop must run 0 or more times but was to run " + count + " times.");
        }
        return () -> watched(IntStream.range(0, count).iterator(), count, what);
    }

    /** The same stream with a bar; it runs on one thread. */
    public static <T> Stream<T> of(Stream<T> stream) {
        Spliterator<T> things = stream.spliterator();
        long count = things.getExactSizeIfKnown();
        Iterator<T> watched = watched(Spliterators.iterator(things), count, "");
        Spliterator<T> again = count < 0
                ? Spliterators.spliteratorUnknownSize(watched, Spliterator.ORDERED)
                : Spliterators.spliterator(watched, count, Spliterator.ORDERED);
        return StreamSupport.stream(again, false).onClose(stream::close);
    }

    private static <T> Iterator<T> watched(Iterator<T> things, long count, String what) {
        ProgressBoard board = ProgressBoard.ofThisThread();
        return new Watched<>(things, board, board.begin(what, count));
    }

    /** Walks through things and moves a bar as it goes. */
    private static final class Watched<T> implements Iterator<T> {

        private final Iterator<T> things;
        private final ProgressBoard board;
        private final ProgressBar bar;
        private boolean isGiven;

        private Watched(Iterator<T> things, ProgressBoard board, ProgressBar bar) {
            this.things = things;
            this.board = board;
            this.bar = bar;
        }

        /** Asking for more says that the one before is done. */
        @Override
        public boolean hasNext() {
            if (isGiven) {
                isGiven = false;
                board.step(bar);
            }
            boolean isMore = things.hasNext();
            if (!isMore) {
                board.end(bar);
            }
            return isMore;
        }

        @Override
        public T next() {
            if (isGiven) {
                board.step(bar);
            }
            T thing = things.next();
            isGiven = true;
            return thing;
        }
    }
}
