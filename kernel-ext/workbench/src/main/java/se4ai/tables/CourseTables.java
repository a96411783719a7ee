package se4ai.tables;

import static tech.tablesaw.api.ColumnType.DOUBLE;
import static tech.tablesaw.api.ColumnType.LOCAL_DATE;
import static tech.tablesaw.api.ColumnType.STRING;

import java.io.StringReader;
import java.time.format.DateTimeFormatter;
import se4ai.data.DataFolder;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/**
 * The course's tables are records that people made, with the errors they made; each call reads a table of its own.
 *
 * <pre>{@code
 * Table strikes = CourseTables.birdStrikes();
 * }</pre>
 *
 * <p>A number that is missing is NaN, a missing text is empty and a missing date is null. Source of each table:
 * {@code data/README.md}.
 */
public final class CourseTables {

    private CourseTables() {}

    /** 10,000 reports of aircraft that struck an animal in the United States, 1990–2002, by date. */
    public static Table birdStrikes() {
        return listed("bird-strikes", LOCAL_DATE, STRING, STRING, STRING, STRING, STRING, DOUBLE, DOUBLE, STRING);
    }

    /** The weather of each day of 2012–2015, first in Seattle, then in New York. */
    public static Table weather() {
        return listed("weather", STRING, LOCAL_DATE, DOUBLE, DOUBLE, DOUBLE, DOUBLE, STRING);
    }

    /**
     * A table from text with a comma between values and a first line with the names of the columns.
     *
     * @param types one for each column: nothing is guessed, so that a typing error cannot turn numbers into text; a date is
     *     written like 2000-01-01
     */
    public static Table of(String name, String csv, ColumnType... types) {
        CsvReadOptions options = CsvReadOptions.builder(new StringReader(csv))
                .tableName(name)
                .columnTypes(types)
                .dateFormat(DateTimeFormatter.ISO_LOCAL_DATE)
                // Tablesaw's own list takes "NA", "-" and the like for missing too, which hides dirt.
                .missingValueIndicator("")
                .build();
        return Table.read().usingOptions(options);
    }

    /** Has Tablesaw look for its readers, which takes a second, before somebody waits for it. */
    public static void warmUp() {
        of("warm-up", "date,text,number\n2000-01-01,a,1\n", LOCAL_DATE, STRING, DOUBLE);
    }

    private static Table listed(String name, ColumnType... types) {
        return of(name, DataFolder.ofCourse().text("tables/" + name + ".csv"), types);
    }
}
