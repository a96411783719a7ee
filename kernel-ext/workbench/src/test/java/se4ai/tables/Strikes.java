package se4ai.tables;

import static tech.tablesaw.api.ColumnType.DOUBLE;
import static tech.tablesaw.api.ColumnType.LOCAL_DATE;
import static tech.tablesaw.api.ColumnType.STRING;

import tech.tablesaw.api.Table;

/** Small tables for tests. */
final class Strikes {

    private Strikes() {}

    /** Six reports, one speed missing. */
    static Table six() {
        return of("""
                1999-01-01,A,Small,100,None
                1999-06-01,A,Large,,Minor
                2000-01-01,B,Medium,140,None
                2000-06-01,B,Small,160,None
                2001-01-01,C,Large,250,Minor
                2001-06-01,C,Small,120,None
                """);
    }

    static Table of(String rows) {
        return CourseTables.of(
                "strikes", "date,operator,size,speed,damage\n" + rows, LOCAL_DATE, STRING, STRING, DOUBLE, STRING);
    }
}
