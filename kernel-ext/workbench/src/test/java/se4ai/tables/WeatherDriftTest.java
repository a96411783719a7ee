package se4ai.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.drift.Adwin;
import se4ai.drift.ConceptTest;
import se4ai.drift.DriftKind;
import se4ai.drift.DriftReport;
import se4ai.drift.DriftTest;
import se4ai.drift.Judgements;
import se4ai.drift.KolmogorovSmirnov;
import se4ai.drift.PageHinkley;
import se4ai.drift.Reference;
import se4ai.drift.SequentialDetector;
import se4ai.drift.StabilityIndex;
import se4ai.drift.StabilityIndex.Shift;
import se4ai.drift.Window;
import se4ai.measure.Probability;
import se4ai.model.Classifier;
import se4ai.model.DecisionTree;
import se4ai.model.Examples;
import se4ai.model.Predictions;
import tech.tablesaw.api.Table;

/** A model of Seattle's weather moves to New York: a series of real days, on which drift has to show. */
class WeatherDriftTest {

    private final Table weather = CourseTables.weather();
    private final Table seattle = in("Seattle");
    private final Table newYork = in("New York");

    private Table in(String place) {
        return weather.where(weather.stringColumn("location").isEqualTo(place));
    }

    private static double[] highs(Table table) {
        return table.doubleColumn("temp_max").asDoubleArray();
    }

    @Test
    void new_yorks_temperatures_are_not_seattles() {
        Reference reference = Reference.of("temp_max", highs(seattle));
        Window window = Window.of("New York", highs(newYork));

        DriftTest test = KolmogorovSmirnov.test(reference, window);
        StabilityIndex index = StabilityIndex.of(reference, window);

        assertThat(test.isDrift()).isTrue();
        assertThat(test.statistic()).isCloseTo(gapByHand(highs(seattle), highs(newYork)), within(1e-12));
        assertThat(index.value()).isBetween(0.1, 0.25);
        assertThat(index.reading()).isNotEqualTo(Shift.values()[0]);
    }

    /** The largest difference between both shares at or below any temperature. */
    private static double gapByHand(double[] some, double[] others) {
        double most = 0;
        for (double at : some) {
            most = Math.max(most, Math.abs(shareUpTo(at, some) - shareUpTo(at, others)));
        }
        for (double at : others) {
            most = Math.max(most, Math.abs(shareUpTo(at, some) - shareUpTo(at, others)));
        }
        return most;
    }

    private static double shareUpTo(double at, double[] values) {
        int count = 0;
        for (double value : values) {
            count += value <= at ? 1 : 0;
        }
        return (double) count / values.length;
    }

    @Test
    void a_winter_in_one_place_is_drift_against_its_whole_year() {
        TableSplit years = TableSplit.byTime(seattle, "date", "2013-01-01");
        Table winter = TableSplit.byTime(years.test(), "date", "2013-03-01").train();

        assertThat(KolmogorovSmirnov.test(
                                Reference.of("temp_max", highs(years.train())), Window.of("winter", highs(winter)))
                        .isDrift())
                .isTrue();
    }

    /** Four years in Seattle, one day after the other, then four in New York: the wind changes with the place. */
    @Test
    void detectors_say_nothing_for_four_years_and_notice_the_move_within_two_months() {
        double[] wind = weather.doubleColumn("wind").asDoubleArray();
        int move = seattle.rowCount();
        double mean = seattle.doubleColumn("wind").mean();

        for (SequentialDetector detector : List.of(
                PageHinkley.around(mean, 0.3, 60),
                Adwin.within(0, weather.doubleColumn("wind").max(), Probability.of(0.01)))) {
            assertThat(detector.watch("wind", wind).alarms().get(0).at())
                    .as(detector.toString())
                    .isBetween((long) move + 1, (long) move + 60);
        }
    }

    @Test
    void a_detector_without_a_calendar_takes_the_first_summer_for_drift() {
        double[] days = highs(seattle);
        double mean = seattle.doubleColumn("temp_max").mean();

        assertThat(PageHinkley.around(mean, 0.3, 60)
                        .watch("temp_max", days)
                        .alarms()
                        .get(0)
                        .at())
                .isBetween(150L, 250L);
    }

    @Test
    void a_model_of_seattle_meets_other_days_in_new_york_and_is_no_worse_there() {
        TableSplit years = TableSplit.byTime(seattle, "date", "2014-01-01");
        Encoding encoding = Encoding.plan("weather")
                .number("precipitation")
                .number("temp_max")
                .number("temp_min")
                .number("wind")
                .learn(years.train());
        Classifier tree = DecisionTree.learner().depth(3).learn(encoding.of(years.train()));

        Predictions home = tree.predict(encoding.of(years.test()));
        Predictions away = tree.predict(encoding.of(newYork));
        ConceptTest concept = ConceptTest.of(
                judged("Seattle", encoding.of(years.test()), home), judged("New York", encoding.of(newYork), away));
        DriftReport report = DriftReport.of(
                List.of(KolmogorovSmirnov.test(
                        Reference.of("temp_max", highs(years.test())), Window.of("New York", highs(newYork)))),
                concept);

        assertThat(home.accuracy()
                        .interval(0.99)
                        .contains(away.accuracy().share().value()))
                .isTrue();
        assertThat(report.kind()).isEqualTo(DriftKind.DATA);
    }

    private static Judgements judged(String name, Examples examples, Predictions predictions) {
        boolean[] wrong = new boolean[predictions.size()];
        for (int row = 0; row < wrong.length; row++) {
            wrong[row] = !predictions.isRight(row);
        }
        return Judgements.of(name, examples.column("temp_max"), wrong);
    }
}
