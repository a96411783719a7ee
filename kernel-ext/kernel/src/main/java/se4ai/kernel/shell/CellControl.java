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

    private volatile ClassLoader loader = CellControl.class.getClassLoader();

    /** The value of the last snippet; null where it had none. */
    @Nullable
    Object value() {
        return value;
    }

    /** What has loaded the last snippet, and sees all that cells see. */
    ClassLoader loader() {
        return loader;
    }

    @Override
    protected String invoke(Method snippet) throws Exception {
        loader = snippet.getDeclaringClass().getClassLoader();
        pending = snippet;
        value = null;
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
            Meter.begin();
            try {
                value = snippet.invoke(null);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            } finally {
                Meter.end();
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
