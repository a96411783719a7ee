package collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the reports of a comma-separated file whose first line names the columns. */
public final class ReportFile {

    private final List<String> columns;
    private final List<String> lines;

    private ReportFile(List<String> columns, List<String> lines) {
        this.columns = columns;
        this.lines = lines;
    }

    public static ReportFile at(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty()) {
            throw new IOException(file + " is empty; its first line must name the columns");
        }
        return new ReportFile(cells(lines.get(0)), lines.subList(1, lines.size()));
    }

    public List<String> columns() {
        return columns;
    }

    /** The reports, the oldest first. */
    public List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        for (String line : lines) {
            List<String> row = cells(line);
            if (row.size() == columns.size()) {
                reports.add(new Report(
                        cell(row, "date"),
                        cell(row, "phase"),
                        cell(row, "size"),
                        cell(row, "time"),
                        number(cell(row, "speed")),
                        cell(row, "damage")));
            }
        }
        reports.sort((a, b) -> a.date().compareTo(b.date()));
        return reports;
    }

    private String cell(List<String> row, String column) {
        return row.get(columns.indexOf(column)).strip();
    }

    private static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** Between quotation marks a comma is a part of the text. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
