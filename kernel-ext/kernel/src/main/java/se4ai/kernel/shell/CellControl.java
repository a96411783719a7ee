package se4ai.kernel.shell;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import jdk.jshell.execution.LocalExecutionControl;
import org.jspecify.annotations.Nullable;

/** Executes snippets in this process, keeps the value itself rather than its text, and can be stopped. */
final class CellControl extends LocalExecutionControl {

    private static final Method BRIDGE = bridge();

    /** What the bridge runs and where it puts the value: one snippet runs at a time. */
    private static volatile @Nullable Method pending;

    private static volatile @Nullable Object value;

    private static volatile @Nullable Throwable thrown;

    /** What the last snippet threw, with all that JShell's copy of it leaves out; null where it threw nothing. */
    @Nullable
    Throwable thrown() {
        return thrown;
    }

    /** The value of the last snippet; null where it had none. */
    @Nullable
    Object value() {
        return value;
    }

    @Override
    protected String invoke(Method snippet) throws Exception {
        pending = snippet;
        value = null;
        thrown = null;
        try {
            return super.invoke(BRIDGE);
        } finally {
            pending = null;
        }
    }

    /** Runs on the thread that can be stopped; returns nothing, so that no value's toString is called here. */
    public static void run() throws Throwable {
        Method snippet = pending;
        if (snippet != null) {
            try {
                value = snippet.invoke(null);
            } catch (InvocationTargetException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                thrown = cause;
                throw cause;
            }
        }
    }

    private static Method bridge() {
        try {
            Method run = CellControl.class.getDeclaredMethod("run");
            // The caller is in another module, and this class is not public.
            run.setAccessible(true);
            return run;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
