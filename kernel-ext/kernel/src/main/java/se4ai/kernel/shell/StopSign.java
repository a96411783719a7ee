package se4ai.kernel.shell;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinWorkerThread;

/**
 * What every loop and every method of a cell passes: nothing happens there until the cell is to stop.
 *
 * <p>The JVM takes the target of a call site for a constant, so a sign that is not raised costs a loop nothing, not
 * even its vectors; raising it makes the JVM compile the loop anew. A volatile field would cost a third of the speed.
 */
public final class StopSign {

    private static final MethodHandle PASS = handle("pass");
    private static final MethodHandle LOOK = handle("look");
    private static final MutableCallSite SITE = new MutableCallSite(PASS);
    private static final MethodHandle SIGN = SITE.dynamicInvoker();
    private static final Set<Thread> STOPPED = ConcurrentHashMap.newKeySet();

    private StopSign() {}

    /** Throws where this thread is to stop; called by the code of cells. */
    public static void check() throws Throwable {
        SIGN.invokeExact();
    }

    /** From now on a thread, and what it does in parallel, stops at its next check. */
    static void raise(Thread thread) {
        STOPPED.add(thread);
        set(LOOK);
    }

    /** A thread that has ended, or has something new to do, need not stop any more. */
    static void lower(Thread thread) {
        if (STOPPED.remove(thread) && STOPPED.isEmpty()) {
            set(PASS);
        }
    }

    private static void set(MethodHandle target) {
        SITE.setTarget(target);
        MutableCallSite.syncAll(new MutableCallSite[] {SITE});
    }

    private static void pass() {
        // On the way of every loop.
    }

    private static void look() {
        Thread here = Thread.currentThread();
        if (STOPPED.contains(here) || here instanceof ForkJoinWorkerThread) {
            throw new Stopped();
        }
    }

    private static MethodHandle handle(String name) {
        try {
            return MethodHandles.lookup().findStatic(StopSign.class, name, MethodType.methodType(void.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends a cell; whoever catches it meets the next sign. */
    static final class Stopped extends Error {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super("The cell was stopped.", null, false, false);
        }
    }
}
