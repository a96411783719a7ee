package se4ai.pipeline.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se4ai.measure.Probability;
import se4ai.measure.Proportion;
import se4ai.measure.SeededRandom;
import se4ai.model.Classifier;
import se4ai.pipeline.Stage;

/**
 * A rehearsal runs the nine stages on made reports of bird strikes, with a fault at one of them: evaluation claims
 * something, and week after week the operation shows what is true.
 *
 * <p>The world is made, so that the truth is known; the model, the evaluation and the monitoring are real. Half of the
 * reports in operation come from the coast. In the middle of the weeks the world changes, where it is told to.
 *
 * <pre>{@code
 * Rehearsal.without().claimed();                       // what evaluation says of a pipeline without a fault
 * Rehearsal.with(Fault.LEAK).operation();              // what becomes of one with a leak
 * Rehearsal.with(Fault.MISSED_LABELS).changing(0.5)    // and the world changes, too
 * }</pre>
 */
public final class Rehearsal {

    /** The weeks of operation. */
    public static final int WEEKS = 30;

    /** The week in which the world changes. */
    public static final int CHANGE = 16;

    /** The weeks until a report's truth is known. */
    public static final int DELAY = 3;

    private static final int WEEKLY = 200;
    private static final long SEED = 1;

    /** By how much aircraft become more fragile where the world changes most, in units of a bird's force. */
    private static final double MORE_FRAGILE = 1.5;

    private final Settings settings;
    private final boolean isPuzzle;
    private final Proportion claimed;
    private final List<Week> weeks;
    private final List<Notice> notices;

    private Rehearsal(Settings settings) {
        this(settings, false);
    }

    private Rehearsal(Settings settings, boolean isPuzzle) {
        this.settings = settings;
        this.isPuzzle = isPuzzle;
        Laboratory laboratory = new Laboratory(settings);
        Classifier model = laboratory.model();
        this.claimed = laboratory.claimed(model);
        this.weeks = weeks(model, laboratory);
        this.notices = settings.of(Fault.NOBODY_LOOKS) > 0 ? List.of() : Monitor.notices(claimed, weeks);
    }

    /** A rehearsal in which nothing goes wrong. */
    public static Rehearsal without() {
        return new Rehearsal(new Settings(Optional.empty(), 1, 0, SEED));
    }

    /** A rehearsal with a fault in full strength. */
    public static Rehearsal with(Fault fault) {
        return without().fault(fault, 1);
    }

    /**
     * A rehearsal with a fault in full strength, which it does not name: at which stage is it?
     *
     * @param number of the puzzle; the same number has the same fault
     */
    public static Rehearsal puzzle(int number) {
        SeededRandom random = new SeededRandom(number);
        // Where nobody looks, there is nothing to see.
        Fault fault = Fault.values()[random.nextInt(Fault.values().length - 1)];
        return new Rehearsal(new Settings(Optional.of(fault), 1, 0, number), true);
    }

    /** The same rehearsal with a fault, from 0 (not at all) to 1 (in full strength). */
    public Rehearsal fault(Fault fault, double strength) {
        return new Rehearsal(new Settings(Optional.of(fault), strength, settings.change(), settings.seed()));
    }

    /** The same rehearsal in a world that changes after half of the weeks, from 0 (not at all) to 1 (much). */
    public Rehearsal changing(double change) {
        return new Rehearsal(new Settings(settings.fault(), settings.strength(), change, settings.seed()));
    }

    /** The same rehearsal with other draws. */
    public Rehearsal seeded(long seed) {
        return new Rehearsal(new Settings(settings.fault(), settings.strength(), settings.change(), seed));
    }

    private static List<Week> weeks(Classifier model, Laboratory laboratory) {
        Settings settings = laboratory.settings();
        SeededRandom random = new SeededRandom(~settings.seed());
        List<Week> weeks = new ArrayList<>();
        for (int number = 1; number <= WEEKS; number++) {
            double change = number < CHANGE ? 0 : settings.change();
            List<Report> reports = new ArrayList<>();
            for (int i = 0; i < WEEKLY; i++) {
                Report report = Report.of(random, Report.COAST, MORE_FRAGILE * change);
                boolean isOtherUnit = random.nextDouble() < settings.of(Fault.OTHER_UNIT);
                reports.add((isOtherUnit ? report.inKilometres() : report).atPrediction());
            }
            weeks.add(laboratory.week(number, reports, model));
        }
        return List.copyOf(weeks);
    }

    /** What goes wrong, if anything. */
    public Optional<Fault> fault() {
        return settings.fault();
    }

    /** How much of the fault there is, from 0 to 1. */
    public double strength() {
        return settings.strength();
    }

    /** How much the world changes, from 0 to 1. */
    public double change() {
        return settings.change();
    }

    public long seed() {
        return settings.seed();
    }

    /** What evaluation, stage 7, says that the model gets right. */
    public Proportion claimed() {
        return claimed;
    }

    /** What the model gets right in operation, week after week. */
    public List<Week> weeks() {
        return weeks;
    }

    /** What the model gets right in operation in all weeks together. */
    public Proportion operation() {
        int right = weeks.stream().mapToInt(week -> week.right().count()).sum();
        return Proportion.of(right, WEEKS * WEEKLY);
    }

    /** By how much evaluation claims more than operation shows; below 0 where it claims less. */
    public double gap() {
        return claimed.share().value() - operation().share().value();
    }

    /** What monitoring, stage 9, notices, the earliest first. */
    public List<Notice> notices() {
        return notices;
    }

    /** What this rehearsal shows, in two sentences. */
    public String lesson() {
        String told = "Evaluation claims " + percent(claimed.share()) + ", operation shows "
                + percent(operation().share()) + ".";
        if (notices.isEmpty()) {
            return told
                    + (settings.of(Fault.NOBODY_LOOKS) > 0
                            ? " Nobody looks, so nobody knows."
                            : " Nothing is noticed.");
        }
        Notice first = notices.get(0);
        return told + " Noticed in week " + first.week() + ": " + first.words() + ".";
    }

    private static String percent(Probability share) {
        return share.toString();
    }

    @Override
    public String toString() {
        String title = isPuzzle
                ? "A fault at one of the nine stages"
                : settings.fault()
                        .map(fault -> "Fault at stage " + fault.stage().number() + " (" + fault.stage() + "): " + fault)
                        .orElse("No fault at any of the " + Stage.values().length + " stages");
        return title + ". " + lesson();
    }
}
