package se4ai.charts;

import tech.tablesaw.api.Table;

/**
 * Makes a chart of a table in a line.
 *
 * <pre>{@code
 * Charts.histogram(strikes, "speed")
 * Charts.scatter(weather, "temp_max", "wind").by("location")
 * Charts.lines(monthly, "date", "strikes")
 * Charts.bars(strikes, "phase")
 * }</pre>
 */
public final class Charts {

    private Charts() {}

    /** How often the numbers of a column fall into each of twenty ranges of equal width; missing ones are left out. */
    public static TableChart histogram(Table table, String column) {
        return TableChart.histogram(table, column);
    }

    /** A point for each row that has both numbers; of more than 600, as many drawn at random. */
    public static TableChart scatter(Table table, String across, String up) {
        return TableChart.points(table, across, up, false);
    }

    /** A line through the rows in the order of the number or date across. */
    public static TableChart lines(Table table, String across, String up) {
        return TableChart.points(table, across, up, true);
    }

    /** How often each value of a column comes, the most frequent first; of more than twelve the others together. */
    public static TableChart bars(Table table, String column) {
        return TableChart.counts(table, column);
    }

    /** A bar for each row. */
    public static TableChart bars(Table table, String names, String heights) {
        return TableChart.bars(table, names, heights);
    }
}
