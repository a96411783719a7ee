package se4ai.kernel;

import java.util.concurrent.CompletableFuture;
import se4ai.kernel.magic.CourseImports;
import se4ai.kernel.shell.Shell;
import se4ai.tables.CourseTables;

/** What a kernel has done before the first cell: the shell is up and the course's packages are imported. */
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

    private static Shell warm() {
        // The first table costs a second, for which no reader should wait.
        Thread tables = new Thread(CourseTables::warmUp, "tables");
        tables.setDaemon(true);
        tables.start();
        Shell shell = new Shell(CourseImports.NAMES);
        shell.eval("1 + 1");
        return shell;
    }
}
