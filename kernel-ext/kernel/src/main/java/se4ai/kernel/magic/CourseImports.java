package se4ai.kernel.magic;

import java.util.List;
import java.util.stream.Collectors;

/** What every cell of the course has imported before it runs. */
public final class CourseImports {

    /** As they stand behind the word import, without a semicolon. */
    public static final List<String> NAMES = List.of(
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
            "se4ai.widget.*",
            "tech.tablesaw.api.*",
            "static se4ai.faulttree.BasicEvent.*",
            "static se4ai.faulttree.Gate.*",
            "static se4ai.faulttree.HouseEvent.house",
            "static se4ai.faulttree.LeafKind.*",
            "static se4ai.kernel.Cells.*",
            "static se4ai.measure.Money.euros",
            "static se4ai.pipeline.Stage.*",
            "static se4ai.tables.ColumnRule.column",
            "static se4ai.widget.Interact.interact");

    private CourseImports() {}

    /** All of them as Java. */
    public static String java(String between) {
        return NAMES.stream().map(name -> "import " + name + ";").collect(Collectors.joining(between));
    }
}
