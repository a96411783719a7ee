package se4ai.kernel;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import se4ai.kernel.shell.Shell;
import se4ai.tables.CourseTables;

/** What a kernel has done before the first cell: the shell is up and the course's packages are imported. */
final class StartUp {

    static final List<String> IMPORTS = List.of(
            "java.io.*",
            "java.math.*",
            "java.nio.file.*",
            "java.util.*",
            "java.util.function.*",
            "java.util.stream.*",
            "se4ai.charts.*",
            "se4ai.check.*",
            "se4ai.course.*",
            "se4ai.data.*",
            "se4ai.draw.*",
            "se4ai.drift.*",
            "se4ai.faulttree.*",
            "se4ai.faulttree.exchange.*",
            "se4ai.hazard.*",
            "se4ai.measure.*",
            "se4ai.model.*",
            "se4ai.pipeline.*",
            "se4ai.pipeline.rehearsal.*",
            "se4ai.placement.*",
            "se4ai.placement.layer.*",
            "se4ai.placement.queue.*",
            "se4ai.system.*",
            "se4ai.tables.*",
            "se4ai.training.*",
            "se4ai.trees.*",
            "se4ai.vision.*",
            "tech.tablesaw.api.*",
            "static se4ai.faulttree.BasicEvent.*",
            "static se4ai.faulttree.Gate.*",
            "static se4ai.faulttree.HouseEvent.house",
            "static se4ai.faulttree.LeafKind.*",
            "static se4ai.kernel.Cells.*",
            "static se4ai.measure.Money.euros",
            "static se4ai.pipeline.Stage.*",
            "static se4ai.tables.ColumnRule.column");

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
        Shell shell = new Shell(IMPORTS);
        shell.eval("1 + 1");
        return shell;
    }
}
