package se4ai.kernel.debug;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method that is running: who called it, where it is, and what its variables held when that line began. */
final class Frame {

    private final Stops stops;
    private final CellThread thread;
    private final Site.Method method;
    private final @Nullable Frame caller;
    private final int depth;
    private volatile @Nullable Site site;
    private volatile Object[] locals = {};
    private volatile @Nullable Place place;

    Frame(Stops stops, CellThread thread, Site.Method method, @Nullable Frame caller) {
        this.stops = stops;
        this.thread = thread;
        this.method = method;
        this.caller = caller;
        this.depth = caller == null ? 1 : caller.depth + 1;
    }

    void reaches(Site next, Object[] values) {
        thread.top(this);
        Place there = next.method().code().place(next.line());
        if (there == null) {
            return;
        }
        // A line may report twice while it runs; it begins again only where a loop comes back to the same probe.
        boolean begins = !there.equals(place) || next == site;
        site = next;
        locals = values;
        place = there;
        stops.reached(this, there, begins);
    }

    void returns() {
        thread.top(caller);
        stops.returned(this);
    }

    void throwsOn(Throwable thrown) {
        stops.thrown(this, thrown);
        thread.top(caller);
        stops.ended(this);
    }

    CellThread thread() {
        return thread;
    }

    Site.Method method() {
        return method;
    }

    @Nullable
    Frame caller() {
        return caller;
    }

    /** How many methods of cells have called each other up to this one: 1 where none called it. */
    int depth() {
        return depth;
    }

    /** Where it is in a cell; null before its first line and in code that is of no cell. */
    @Nullable
    Place place() {
        return place;
    }

    List<Variable> variables() {
        Site here = site;
        Object[] values = locals;
        List<Variable> variables = new ArrayList<>();
        for (int i = 0; here != null && i < values.length; i++) {
            Local local = here.locals().get(i);
            variables.add(Variable.local(local, values[i]));
        }
        return variables;
    }
}
