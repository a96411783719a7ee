package se4ai.kernel;

import se4ai.kernel.magic.CourseImports;
import se4ai.kernel.shell.Shell;
import se4ai.tables.CourseTables;

/** What a kernel has done before the first cell: the shell is up and the course's packages are imported. */
final class StartUp {

    private StartUp() {}

    /** A shell that is warm: the compiler has run once before the reader's first cell. */
    static Shell shell() {
        // The first table costs a second, for which no reader should wait.
        Thread tables = new Thread(CourseTables::warmUp, "tables");
        tables.setDaemon(true);
        tables.start();
        Shell shell = new Shell();
        shell.eval(CourseImports.java("\n"));
        shell.eval("1 + 1");
        return shell;
    }
}
