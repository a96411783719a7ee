package se4ai.cli;

import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se4ai.faulttree.Analysis;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.Budget;
import se4ai.faulttree.BudgetSpentException;
import se4ai.faulttree.CutSet;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.MinimalCutSets;
import se4ai.faulttree.exchange.Reading;
import se4ai.trees.FaultTreeFile;

@Command(
        name = "faulttree",
        description = "Analyses fault trees: minimal cut sets and the probability of the top event.",
        mixinStandardHelpOptions = true)
final class FaultTreeCommand implements Callable<Integer> {

    /** How many cut sets are joined to raise the lower bound of a tree that is too hard. */
    private static final int MOST_LISTED = 2_000;

    /** The highest order up to which cut sets are found alone. */
    private static final int MOST_ORDER = 14;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "fault trees in the Open-PSA format, as Galileo, outline or JSON")
    private List<Path> files = List.of();

    @Option(names = "--order", paramLabel = "N", description = "count only cut sets of N events or less")
    private void order(int most) {
        if (most < 0) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--order must be 0 or more but was " + most + ".");
        }
        order = most;
    }

    private int order = Integer.MAX_VALUE;

    @Option(
            names = "--budget",
            paramLabel = "NODES",
            description = "how many nodes of decision diagrams an analysis may make (default: 8,000,000)")
    private void budget(int nodes) {
        budget = checked(() -> Budget.nodes(nodes));
    }

    private Budget budget = Budget.nodes(8_000_000);

    @Option(names = "--top", paramLabel = "NAME", description = "the top event, where a file has several")
    private @Nullable String top;

    @Option(
            names = "--hours",
            paramLabel = "HOURS",
            description = "the mission time where a file leaves it open (default: 8,760)")
    private void hours(double hours) {
        reading = checked(() -> reading.over(hours));
    }

    private Reading reading = Reading.usual();

    @Option(names = "--json", description = "print one JSON array with an object for each file")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<FaultTreeReport> reports = files.stream().map(this::report).toList();
        for (FaultTreeReport report : reports) {
            if (report.failed()) {
                err.println(report.error);
            } else if (!json) {
                out.print(report.text());
            }
        }
        if (json) {
            // Not for HTML: names keep their apostrophes.
            out.println(new GsonBuilder()
                    .setPrettyPrinting()
                    .disableHtmlEscaping()
                    .create()
                    .toJson(reports));
        }
        out.flush();
        return reports.stream().anyMatch(FaultTreeReport::failed) ? 1 : 0;
    }

    /** What an option says, or its sentence beside how to call the command. */
    private <T> T checked(Supplier<T> option) {
        try {
            return option.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private FaultTreeReport report(Path file) {
        FaultTreeReport.Draft draft = new FaultTreeReport.Draft(file.toString());
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            analyse(FaultTreeFile.read(file, reading.from(top)), draft);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            draft.error(String.valueOf(e.getMessage()));
        } catch (StackOverflowError | OutOfMemoryError e) {
            draft.error(
                    "File '" + file + "' needs more memory than there is. Give Java more, as in java -Xmx4g -Xss64m.");
        }
        return draft.after((THREADS.getCurrentThreadCpuTime() - start) / 1e6);
    }

    private void analyse(FaultTree tree, FaultTreeReport.Draft draft) {
        draft.tree(tree);
        try {
            Analysis analysis = tree.analysis(budget);
            draft.cutSets(analysis.minimalCutSets(), order);
            if (tree.isQuantified()) {
                draft.probability(analysis.probability().value());
            } else {
                draft.note(unknown(tree));
            }
        } catch (BudgetSpentException e) {
            draft.note(String.valueOf(e.getMessage()));
            List<CutSet> small = order <= MOST_ORDER ? smallCutSets(tree, draft) : List.of();
            if (tree.isQuantified()) {
                draft.bounds(tree.bounds(small));
            }
        }
    }

    /** The cut sets up to the order that was asked for, of a tree too hard to solve; none where there are too many. */
    private List<CutSet> smallCutSets(FaultTree tree, FaultTreeReport.Draft draft) {
        try {
            MinimalCutSets sets = tree.cutSetsUpTo(order, budget);
            draft.cutSets(sets, order);
            boolean few = sets.count().compareTo(BigInteger.valueOf(MOST_LISTED)) <= 0;
            return few ? sets.sets() : List.of();
        } catch (BudgetSpentException e) {
            draft.note(String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    private static String unknown(FaultTree tree) {
        List<String> unknown = tree.basicEvents().stream()
                .filter(event -> Double.isNaN(event.model().point()))
                .map(BasicEvent::name)
                .toList();
        return "The probability of the top event is not known, for that of '" + unknown.get(0) + "'"
                + (unknown.size() == 1 ? "" : " and " + (unknown.size() - 1) + " more") + " is not.";
    }
}
