package analysis;

import collection.Report;
import features.Features;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import learning.Logistic;

/** What a model gets right and wrong, for all reports and for parts of them. */
public record Quality(int found, int missed, int alarms, int rest) {

    public static Quality of(Logistic model, List<Report> reports, double limit) {
        int[] counts = new int[4];
        for (Report report : reports) {
            boolean said = model.predict(Features.of(report)) >= limit;
            boolean was = Features.label(report);
            counts[was ? said ? 0 : 1 : said ? 2 : 3]++;
        }
        return new Quality(counts[0], counts[1], counts[2], counts[3]);
    }

    /** The same for each value of a column, such as the phase of flight. */
    public static Map<String, Quality> by(
            Function<Report, String> column, Logistic model, List<Report> reports, double limit) {
        Map<String, Quality> parts = new TreeMap<>();
        reports.stream()
                .map(column)
                .distinct()
                .forEach(value -> parts.put(
                        value,
                        of(
                                model,
                                reports.stream()
                                        .filter(report -> column.apply(report).equals(value))
                                        .toList(),
                                limit)));
        return parts;
    }

    public double recall() {
        return found + missed == 0 ? Double.NaN : (double) found / (found + missed);
    }

    public double precision() {
        return found + alarms == 0 ? Double.NaN : (double) found / (found + alarms);
    }

    public int reports() {
        return found + missed + alarms + rest;
    }
}
