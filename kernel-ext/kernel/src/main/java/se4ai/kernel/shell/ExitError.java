package se4ai.kernel.shell;

/** A cell called {@code System.exit}: the cell ends, the kernel does not. */
public final class ExitError extends Error {

    private static final long serialVersionUID = 1L;

    private ExitError(int status) {
        super("System.exit(" + status + ") ends a program. Here it has ended this cell, and all that is defined stays; "
                + "to begin anew, restart the kernel.");
    }

    /** Stands in a cell's code for the JDK's method of this name. */
    public static void exit(int status) {
        throw new ExitError(status);
    }

    /** Stands in a cell's code for the JDK's method of this name. */
    public static void exit(Runtime runtime, int status) {
        throw new ExitError(status);
    }
}
