package se4ai.kernel;

import java.util.concurrent.CompletableFuture;
import se4ai.kernel.magic.CourseImports;
import se4ai.kernel.shell.Shell;
import se4ai.tables.CourseTables;

/** What a kernel does before the first cell, and what it leaves until after it. */
final class StartUp {

    private StartUp() {}

    /** A shell that will be warm: the compiler has run once before the reader's first cell. */
    static CompletableFuture<Shell> shell() {
        CompletableFuture<Shell> shell = new CompletableFuture<>();
        Thread thread = new Thread(() -> shell.complete(warm()), "start-up");
        thread.setDaemon(true);
        thread.start();
        return shell;
    }

    /** Does in the background what a later cell would wait for; while the first one runs, it would be in the way. */
    static void afterFirstCell() {
        // The first table costs a second.
        Thread thread = new Thread(CourseTables::warmUp, "tables");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private static Shell warm() {
        Shell shell = new Shell(CourseImports.NAMES);
        shell.eval("1 + 1");
        return shell;
    }
}
