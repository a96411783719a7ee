package se4ai.tables;

import tech.tablesaw.api.Table;

/**
 * A table mutant is a table with one mistake put into it, as it may come from a sensor, a form or a change of a program.
 *
 * @param name the mistake in two or three words
 * @param what what was changed, in a sentence
 * @param table the table with the mistake
 */
public record TableMutant(String name, String what, Table table) {

    @Override
    public String toString() {
        return name + ": " + what;
    }
}
