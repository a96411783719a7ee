package se4ai.draw;

import java.util.ArrayList;
import java.util.List;
import se4ai.drift.ConceptTest;
import se4ai.drift.DriftReport;
import se4ai.drift.DriftTest;
import se4ai.drift.DriftTests;
import se4ai.drift.FalseAlarms;
import se4ai.measure.Figures;
import se4ai.measure.Interval;
import se4ai.measure.Probability;

/** Draws tests for drift, reports and false alarms as tables. */
public final class DriftTables {

    private static final List<String> TESTS = List.of("Feature", "Window", "Largest gap", "at", "p-value", "Drift?");

    private DriftTables() {}

    /** A row for each test, with its p-value after the correction. */
    public static Card of(DriftTests tests) {
        return new CardWriter()
                .heading(heading(tests))
                .table(TESTS, rows(tests))
                .card();
    }

    private static String heading(DriftTests tests) {
        String whole = tests.toString();
        int end = whole.indexOf('\n');
        return whole.substring(0, end);
    }

    private static List<List<String>> rows(DriftTests tests) {
        List<List<String>> rows = new ArrayList<>();
        List<Probability> pValues = tests.pValues();
        for (int i = 0; i < tests.size(); i++) {
            DriftTest test = tests.all().get(i);
            rows.add(List.of(
                    test.reference().name(),
                    test.window().name(),
                    Figures.of(test.statistic(), 3),
                    Figures.scientific(test.at(), 3),
                    words(pValues.get(i)),
                    answer(pValues.get(i).value() <= tests.level().value())));
        }
        return rows;
    }

    /** A row for each bin, in which errors before and now are compared. */
    public static Card of(ConceptTest test) {
        CardWriter card = new CardWriter().heading(heading(test));
        return strata(card, test).card();
    }

    private static String heading(ConceptTest test) {
        String whole = test.toString();
        return whole.substring(0, whole.indexOf('\n'));
    }

    private static CardWriter strata(CardWriter card, ConceptTest test) {
        return card.table(
                List.of("Input", "Wrong before", "Wrong now"),
                test.strata().stream()
                        .map(each -> List.of(
                                each.name(),
                                share(each.errorsBefore(), each.before()),
                                share(each.errorsNow(), each.now())))
                        .toList());
    }

    private static String share(int errors, int of) {
        return of == 0
                ? "– none seen"
                : Figures.of(100.0 * errors / of, 2) + " % (" + Figures.of(errors, 12) + " of " + Figures.of(of, 12)
                        + ")";
    }

    /** What has changed, what to do, and the tests behind it. */
    public static Card of(DriftReport report) {
        CardWriter card = new CardWriter()
                .heading((report.inputs().isDrift() || report.errors().isDrift() ? "✗ " : "✓ ")
                        + report.errors().window() + ": " + report.kind())
                .line(report.kind().advice())
                .line("Inputs: " + heading(report.inputs()))
                .table(TESTS, rows(report.inputs()))
                .line("Errors for the same input: " + heading(report.errors()));
        return strata(card, report.errors()).card();
    }

    /** One row that says how often a detector cries wolf. */
    public static Card of(FalseAlarms alarms) {
        Interval rate = alarms.rateInterval();
        Interval length = alarms.averageRunLengthInterval();
        return new CardWriter()
                .heading("False alarms of " + alarms.detector())
                .table(
                        List.of("What", "Found", "With 95 % confidence"),
                        List.of(
                                List.of(
                                        "Calm series of " + Figures.of(alarms.length(), 12) + " with an alarm",
                                        Figures.of(alarms.alarmed(), 12) + " of " + Figures.of(alarms.runs(), 12) + ", "
                                                + alarms.rate(),
                                        Probability.of(rate.low()) + " to " + Probability.of(rate.high())),
                                List.of(
                                        "Observations until an alarm, on average",
                                        whole(alarms.averageRunLength()),
                                        whole(length.low()) + " to " + whole(length.high()))))
                .card();
    }

    private static String whole(double number) {
        return number == Double.POSITIVE_INFINITY ? "∞" : Figures.of(number, 3);
    }

    private static String words(Probability p) {
        return p.value() < 1e-15 ? "below 10⁻¹⁵" : Figures.scientific(p.value(), 2);
    }

    private static String answer(boolean isDrift) {
        return isDrift ? "✗ drift" : "✓ none shown";
    }
}
