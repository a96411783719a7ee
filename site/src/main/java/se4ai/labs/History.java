package se4ai.labs;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A history is all states that a value went through, so that a step can be taken back and taken again.
 *
 * @param <T> an immutable value
 */
public final class History<T> {

    private static final int LONGEST = 500;

    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private T now;

    public History(T now) {
        this.now = now;
    }

    public T now() {
        return now;
    }

    /** Goes on to a new state; what was taken back is forgotten. */
    public void add(T next) {
        past.push(now);
        if (past.size() > LONGEST) {
            past.removeLast();
        }
        future.clear();
        now = next;
    }

    /** Another state in the place of this one, as no step of its own. */
    public void replace(T other) {
        now = other;
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    public void undo() {
        if (canUndo()) {
            future.push(now);
            now = past.pop();
        }
    }

    public void redo() {
        if (canRedo()) {
            past.push(now);
            now = future.pop();
        }
    }
}
