package se4ai.pipeline.rehearsal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se4ai.drift.PageHinkley;
import se4ai.measure.Proportion;
import se4ai.pipeline.rehearsal.Notice.Kind;

/** Watches the weeks of a rehearsal: the inputs at once, the outcomes when they are known. */
final class Monitor {

    /** From here on, a population has shifted: the usual reading of the index. */
    private static final double SHIFTED = 0.25;

    /** By how much a week's errors may exceed the claim without being counted against it. */
    private static final double TOLERANCE = 0.03;

    /** How much excess must have gathered: chance alone does that in a few of a hundred rehearsals. */
    private static final double GATHERED = 0.125;

    private Monitor() {}

    static List<Notice> notices(Proportion claimed, List<Week> weeks) {
        List<Notice> notices = new ArrayList<>();
        weeks.stream()
                .filter(week -> week.shift() >= SHIFTED)
                .findFirst()
                .ifPresent(week -> notices.add(new Notice(week.number(), Kind.INPUTS)));
        PageHinkley errors = PageHinkley.around(wrong(claimed), TOLERANCE, GATHERED);
        weeks.stream()
                .filter(week -> week.number() + Rehearsal.DELAY <= Rehearsal.WEEKS)
                .filter(week -> errors.observe(wrong(week.right())))
                .findFirst()
                .ifPresent(week -> notices.add(new Notice(week.number() + Rehearsal.DELAY, Kind.OUTCOMES)));
        notices.sort(Comparator.comparingInt(Notice::week));
        return List.copyOf(notices);
    }

    private static double wrong(Proportion right) {
        return 1 - right.share().value();
    }
}
