package se4ai.tables;

import java.util.List;
import se4ai.model.Split;
import tech.tablesaw.api.Table;

/**
 * The bird strikes of the course on their way from reports to examples: what is cleaned, labelled and shown to a model.
 *
 * <pre>{@code
 * Table clean = BirdStrikes.clean(CourseTables.birdStrikes());
 * Split split = BirdStrikes.split(clean);      // 1990–1998 to learn from, 1999–2002 to try a model on
 * }</pre>
 */
public final class BirdStrikes {

    /** The first day of the reports that a model is tried on. */
    public static final String TRIED_FROM = "1999-01-01";

    private static final String LABEL = "damaged";
    private static final List<String> CLASSES = List.of("none", "damage");
    private static final int OPERATORS = 4;

    private BirdStrikes() {}

    /** The reports that equal no earlier one. */
    public static Table clean(Table reports) {
        return TableCleaning.withoutDuplicates(reports);
    }

    /**
     * The reports with a column {@code damaged}: {@code none}, or {@code damage} of any degree. The letters B and C count
     * as damage: all who wrote them are military, and each names a cost above 20,000.
     */
    public static Table labelled(Table reports) {
        return TableCleaning.withText(
                reports, LABEL, "damage", degree -> degree.equals("None") ? CLASSES.get(0) : CLASSES.get(1));
    }

    /** What is known of a strike when an aircraft must be inspected or not, as numbers. */
    public static EncodingPlan plan() {
        return Encoding.plan(LABEL)
                .classes(CLASSES.toArray(String[]::new))
                .number("speed")
                .ordered("size", "Small", "Medium", "Large")
                .oneHot("phase")
                .oneHot("time")
                .oneHot("operator", OPERATORS);
    }

    /** The examples of what is known at the moment of triage: earlier reports to learn from, later ones to be tried on. */
    public static Split split(Table reports) {
        return split(reports, plan());
    }

    /** The same with the cost of the repair among the features, which nobody knows at that moment: a leak. */
    public static Split splitWithCost(Table reports) {
        return split(reports, plan().numberFilled("cost"));
    }

    private static Split split(Table reports, EncodingPlan plan) {
        TableSplit parts = TableSplit.byTime(labelled(reports), "date", TRIED_FROM);
        Encoding encoding = plan.learn(parts.train());
        return new Split(encoding.of(parts.train()), encoding.of(parts.test()));
    }
}
