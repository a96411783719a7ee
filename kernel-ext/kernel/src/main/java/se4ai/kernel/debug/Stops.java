package se4ai.kernel.debug;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.debug.Step.Kind;

/** Decides at each line whether its thread stops there, and holds the threads that have stopped. */
final class Stops {

    /** Stops where a method ends because of what is thrown in it. */
    static final String RAISED = "raised";

    /** Stops where a cell ends because of what is thrown in it. */
    static final String UNCAUGHT = "uncaught";

    private final Breakpoints breakpoints;
    private final Consumer<Stop> tellStopped;
    private final ThreadLocal<@Nullable CellThread> threads = new ThreadLocal<>();
    private final Set<CellThread> running = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Stop> stopped = new ConcurrentHashMap<>();
    private final AtomicInteger lastId = new AtomicInteger(CellThread.CELL);
    private volatile Set<String> exceptions = Set.of();
    private volatile boolean attached;
    private volatile boolean pausing;
    private volatile @Nullable Step carried;

    Stops(Breakpoints breakpoints, Consumer<Stop> tellStopped) {
        this.breakpoints = breakpoints;
        this.tellStopped = tellStopped;
    }

    boolean isAttached() {
        return attached;
    }

    void attach() {
        attached = true;
        Probe.attach(this);
    }

    /** Lets every thread run on and stops none any more. */
    void detach() {
        attached = false;
        Probe.detach(this);
        exceptions = Set.of();
        cellEnds();
        release();
    }

    /** Lets every thread that runs now run to its end. */
    void release() {
        pausing = false;
        running.forEach(CellThread::release);
        stopped.values().forEach(Stop::resume);
    }

    /** A step that led out of the cell's end goes no further. */
    void cellEnds() {
        carried = null;
        pausing = false;
    }

    void stopAt(Set<String> filters) {
        exceptions = Set.copyOf(filters);
    }

    /** The next line that any thread comes to stops it. */
    void pause() {
        pausing = true;
    }

    Collection<Stop> stopped() {
        return stopped.values();
    }

    @Nullable
    Stop stopped(int thread) {
        return stopped.get(thread);
    }

    /** Lets a stopped thread run on, as far as the step goes. */
    void resume(Stop stop, @Nullable Kind kind) {
        stop.frame().thread().step(kind == null ? null : Step.from(stop.frame(), kind));
        stopped.remove(stop.frame().thread().id(), stop);
        stop.resume();
    }

    /** What this thread does is not the cell's, and stops nowhere. */
    void ignoreThisThread() {
        threads.set(CellThread.ofDebugger());
    }

    Frame entered(Site.Method method) {
        CellThread thread = threads.get();
        if (thread == null || thread.top() == null && !thread.isDebuggers()) {
            thread = begun(thread, method.isCell());
            threads.set(thread);
            running.add(thread);
        }
        Frame frame = new Frame(this, thread, method, thread.top());
        thread.top(frame);
        return frame;
    }

    private CellThread begun(@Nullable CellThread before, boolean isCell) {
        // JShell may run each snippet of a cell on a thread of its own; a reader sees one.
        if (isCell && running.stream().noneMatch(each -> each.id() == CellThread.CELL)) {
            CellThread cell = new CellThread(CellThread.CELL, "cell");
            cell.step(carried);
            carried = null;
            return cell;
        }
        boolean same = before != null && before.id() != CellThread.CELL && !before.isReleased();
        return before != null && same
                ? before
                : new CellThread(
                        lastId.incrementAndGet(), Thread.currentThread().getName());
    }

    void reached(Frame frame, Place place, boolean begins) {
        CellThread thread = frame.thread();
        if (thread.isReleased()) {
            return;
        }
        Step step = thread.step();
        if (begins && frame.method().code().stops(place, breakpoints)) {
            stop(frame, "breakpoint", null);
        } else if (step != null && step.endsAt(frame, place)) {
            stop(frame, "step", null);
        } else if (pausing) {
            stop(frame, "pause", null);
        }
    }

    /** A step out of a method ends on the caller's line, which may have more to do. */
    void returned(Frame frame) {
        CellThread thread = frame.thread();
        Frame caller = frame.caller();
        Step step = thread.step();
        if (step != null && step.from() == frame && caller != null && caller.place() != null) {
            if (!thread.isReleased()) {
                stop(caller, "step", null);
            }
        }
        ended(frame);
    }

    void thrown(Frame frame, Throwable thrown) {
        boolean isNew = frame.thread().isNew(thrown);
        boolean ends = frame.caller() == null && frame.method().isCell();
        boolean wanted = isNew && exceptions.contains(RAISED) || ends && exceptions.contains(UNCAUGHT);
        boolean internal = thrown.getClass().getName().startsWith("jdk.jshell.");
        if (wanted && !internal && frame.place() != null && !frame.thread().isReleased()) {
            stop(frame, "exception", thrown);
        }
    }

    void ended(Frame frame) {
        CellThread thread = frame.thread();
        if (frame.caller() == null) {
            running.remove(thread);
            Step step = thread.step();
            if (step != null && thread.id() == CellThread.CELL) {
                carried = step.intoNextSnippet();
            }
        }
    }

    private void stop(Frame frame, String reason, @Nullable Throwable thrown) {
        CellThread thread = frame.thread();
        Stop stop = new Stop(frame, reason, thrown);
        thread.step(null);
        pausing = false;
        stopped.put(thread.id(), stop);
        try {
            // Whoever releases looks at the stopped threads after this: one of both sees the other.
            if (attached && !thread.isReleased()) {
                tellStopped.accept(stop);
                stop.await();
            }
        } catch (InterruptedException e) {
            thread.release();
            Thread.currentThread().interrupt();
        } finally {
            stopped.remove(thread.id(), stop);
        }
    }
}
