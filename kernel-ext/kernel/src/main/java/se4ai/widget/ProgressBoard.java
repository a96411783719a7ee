package se4ai.widget;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The bars of one thread in one place: the outer loop's on top, those of the loops within it below while they run. */
final class ProgressBoard {

    private static final long PAUSE_NANOS = 100_000_000L;
    private static final ThreadLocal<@Nullable ProgressBoard> BOARDS = new ThreadLocal<>();

    private final WidgetHost host;
    private final LongSupplier nanos;
    private final Deque<ProgressBar> bars = new ArrayDeque<>();
    private @Nullable Place place;
    private long lastShown;
    private boolean isStoppedWithCell;

    ProgressBoard(WidgetHost host, LongSupplier nanos) {
        this.host = host;
        this.nanos = nanos;
    }

    static ProgressBoard ofThisThread() {
        ProgressBoard board = BOARDS.get();
        if (board == null) {
            board = new ProgressBoard(Hosts.current(), System::nanoTime);
            BOARDS.set(board);
        }
        return board;
    }

    synchronized ProgressBar begin(String what, long count) {
        ProgressBar bar = new ProgressBar(what, count, nanos.getAsLong());
        bars.addLast(bar);
        if (bars.size() == 1) {
            place = newPlace();
            stopWithCell();
            if (host.hasPage()) {
                show();
            }
        }
        return bar;
    }

    /** A function that is run again and again as a slider moves leaves no bars behind. */
    private Place newPlace() {
        if (Printed.isKeeping()) {
            return bundle -> {};
        }
        return host.hasPage() ? host.place() : ProgressBoard::print;
    }

    private void stopWithCell() {
        if (!isStoppedWithCell) {
            isStoppedWithCell = true;
            host.whenCellEnds(this::stop);
        }
    }

    synchronized void step(ProgressBar bar) {
        bar.step();
        leaveInner(bar);
        // After the last step comes the end.
        if (host.hasPage() && !bar.isFull() && nanos.getAsLong() - lastShown >= PAUSE_NANOS) {
            show();
        }
    }

    /** The loop is over; where it was the outermost, its line stays as it is now. */
    synchronized void end(ProgressBar bar) {
        leaveInner(bar);
        if (bars.peekFirst() == bar) {
            bar.end();
            show();
        }
        bars.remove(bar);
    }

    /** The cell is over, and so are the loops in it that were left before their end. */
    synchronized void stop() {
        isStoppedWithCell = false;
        ProgressBar outermost = bars.peekFirst();
        if (outermost != null) {
            end(outermost);
        }
    }

    /** Loops within this one that are still here were left before their end. */
    private void leaveInner(ProgressBar bar) {
        while (bars.contains(bar) && bars.peekLast() != bar) {
            bars.removeLast();
        }
    }

    private void show() {
        long now = nanos.getAsLong();
        lastShown = now;
        Map<String, Object> bundle = new LinkedHashMap<>();
        bundle.put("text/html", bars.stream().map(bar -> bar.html(now)).collect(Collectors.joining()));
        bundle.put("text/plain", bars.stream().map(bar -> bar.text(now)).collect(Collectors.joining("\n")));
        if (place != null) {
            place.show(bundle);
        }
    }

    /** Where nothing can be shown in place, the one line that stays. */
    private static void print(Map<String, Object> bundle) {
        System.out.println(bundle.get("text/plain"));
    }
}
