package se4ai.kernel.debug;

import org.jspecify.annotations.Nullable;

/** A thread that runs code of a cell. */
final class CellThread {

    /** JupyterLab takes the cell's own thread to be the first. */
    static final int CELL = 1;

    private static final int DEBUGGER = 0;

    private final int id;
    private final String name;
    private volatile @Nullable Frame top;
    private volatile @Nullable Step step;
    private volatile boolean released;
    private @Nullable Throwable lastThrown;

    CellThread(int id, String name) {
        this.id = id;
        this.name = name;
    }

    /** A thread of the debugger's own, which never stops. */
    static CellThread ofDebugger() {
        CellThread thread = new CellThread(DEBUGGER, "debugger");
        thread.release();
        return thread;
    }

    boolean isDebuggers() {
        return id == DEBUGGER;
    }

    int id() {
        return id;
    }

    String name() {
        return name;
    }

    /** The method that runs now; null where none of a cell does. */
    @Nullable
    Frame top() {
        return top;
    }

    void top(@Nullable Frame frame) {
        top = frame;
    }

    /** Where to stop next because the reader asked for a step; null where they did not. */
    @Nullable
    Step step() {
        return step;
    }

    void step(@Nullable Step next) {
        step = next;
    }

    /** From now on it stops nowhere. */
    void release() {
        released = true;
    }

    boolean isReleased() {
        return released;
    }

    /** Whether this is not what the method called from here has thrown already. */
    boolean isNew(Throwable thrown) {
        boolean isNew = thrown != lastThrown;
        lastThrown = thrown;
        return isNew;
    }
}
