package se4ai.pipeline.rehearsal;

import java.util.ArrayList;
import java.util.List;
import se4ai.drift.Reference;
import se4ai.drift.StabilityIndex;
import se4ai.drift.Window;
import se4ai.measure.Proportion;
import se4ai.measure.SeededRandom;
import se4ai.model.Classifier;
import se4ai.model.DecisionTree;
import se4ai.model.Examples;
import se4ai.model.Learner;

/** The stages of a rehearsal before operation: reports are gathered, cleaned, labelled, learned from and tried on. */
final class Laboratory {

    private static final int TRAIN = 2_000;
    private static final int TEST = 1_000;
    private static final int HANDFUL = 20;
    private static final int DEPTH = 5;
    private static final int BY_HEART = 20;
    private static final List<String> FEATURES = List.of("speed", "size", "flock");
    private static final List<String> LEAKING = List.of("speed", "size", "flock", "cost");
    private static final List<String> CLASSES = List.of("none", "damage");

    private final Settings settings;
    private final List<Report> train;
    private final List<Report> test;
    private final List<Reference> references;

    Laboratory(Settings settings) {
        this.settings = settings;
        SeededRandom random = new SeededRandom(settings.seed());
        this.train = gathered(TRAIN, random);
        this.test = tried(gathered(TEST, random), random);
        Examples learned = examples(train);
        this.references = FEATURES.stream()
                .map(feature -> Reference.of(feature, learned.column(feature)))
                .toList();
    }

    Settings settings() {
        return settings;
    }

    /** Stages 1 to 4: what is asked, gathered, cleaned and labelled. */
    private List<Report> gathered(int count, SeededRandom random) {
        double coast = Report.COAST * (1 - settings.of(Fault.ONE_PLACE));
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Report report = Report.of(random, coast, 0);
            // Every fault draws, so that the same seed gives the same reports with and without it.
            double draw = random.nextDouble();
            if (draw < settings.of(Fault.WRONG_TARGET)) {
                report = report.labelled(report.isLargeBird());
            }
            if (draw < settings.of(Fault.MIXED_UNITS) / 2) {
                report = report.inKilometres();
            }
            if (draw < settings.of(Fault.MISSED_LABELS) / 2) {
                report = report.labelled(false);
            }
            reports.add(draw < settings.of(Fault.LEAK) ? report : report.atPrediction());
        }
        return reports;
    }

    /** Stage 7's reports: others than the model learned from, unless something is wrong there. */
    private List<Report> tried(List<Report> fresh, SeededRandom random) {
        List<Report> reports = new ArrayList<>();
        for (Report report : fresh) {
            boolean isSeen = random.nextDouble() < settings.of(Fault.SEEN_BEFORE);
            reports.add(isSeen ? train.get(random.nextInt(train.size())) : report);
        }
        return reports;
    }

    /** Stage 6. */
    Classifier model() {
        double few = settings.of(Fault.TOO_FEW);
        boolean byHeart = few > 0 || settings.of(Fault.SEEN_BEFORE) > 0;
        int rows = (int) Math.round(TRAIN * Math.pow((double) HANDFUL / TRAIN, few));
        Learner learner = DecisionTree.learner().depth(byHeart ? BY_HEART : DEPTH);
        return learner.learn(examples(train).first(rows));
    }

    /** Stage 7. */
    Proportion claimed(Classifier model) {
        return model.predict(examples(test)).accuracy();
    }

    /** A week of stages 8 and 9. */
    Week week(int number, List<Report> reports, Classifier model) {
        Examples seen = examples(reports);
        double shift = 0;
        for (Reference reference : references) {
            Window window = Window.of("week " + number, seen.column(reference.name()));
            shift = Math.max(shift, StabilityIndex.of(reference, window).value());
        }
        return new Week(number, model.predict(seen).accuracy(), shift);
    }

    private Examples examples(List<Report> reports) {
        boolean leaks = settings.of(Fault.LEAK) > 0;
        double[][] columns = new double[leaks ? LEAKING.size() : FEATURES.size()][reports.size()];
        int[] labels = new int[reports.size()];
        for (int row = 0; row < labels.length; row++) {
            Report report = reports.get(row);
            columns[0][row] = report.speed();
            columns[1][row] = report.size();
            columns[2][row] = report.flock();
            if (leaks) {
                columns[3][row] = report.cost();
            }
            labels[row] = report.damage() ? 1 : 0;
        }
        return Examples.of(leaks ? LEAKING : FEATURES, columns, CLASSES, labels);
    }
}
