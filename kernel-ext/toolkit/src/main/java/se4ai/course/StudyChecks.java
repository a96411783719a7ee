package se4ai.course;

import java.util.List;
import java.util.Optional;
import se4ai.check.Finding;
import se4ai.hazard.ActionPriority;
import se4ai.hazard.Concern;
import se4ai.hazard.Concerns;
import se4ai.hazard.Deviation;
import se4ai.hazard.Fmea;
import se4ai.hazard.Hazop;
import se4ai.hazard.Stpa;
import se4ai.hazard.UnsafeControlAction;
import se4ai.hazard.UnsafeWay;
import se4ai.measure.Vocabulary;
import se4ai.system.Requirement;

/** What is looked for in studies of a system's parts: that nothing was left out, dropped or only wished for. */
final class StudyChecks {

    private static final String[] COMPONENTS = {"camera", "detector", "planner"};
    private static final int PAIRS = 9;
    private static final String GO = "go";
    private static final String SHOWN_REQUIREMENT = "No wheelchair user is held up at a kerb ramp";

    private StudyChecks() {}

    static Finding repair(Fmea table) {
        Optional<Concern> dropped = first(table.uncovered(COMPONENTS));
        if (dropped.isPresent()) {
            return Finding.notYet("The " + dropped.get().row() + " "
                    + dropped.get().sentence() + " Repair the rows, do not drop them.");
        }
        boolean urgent = table.rows().stream()
                .anyMatch(row -> row.rating().isPresent() && row.actionPriority() == ActionPriority.HIGH);
        if (!urgent) {
            return Finding.notYet("No row is urgent any more. Smaller numbers keep nobody safe; leave the ratings as"
                    + " they are and say what is done.");
        }
        Concerns concerns = table.concerns();
        return first(concerns)
                .map(next -> left(concerns.size(), next))
                .orElse(Finding.correct("No rule has a concern. Rules read words; whether the table is true is still"
                        + " for people to say."));
    }

    private static Finding left(int concerns, Concern next) {
        return concerns == 1
                ? Finding.almost("One concern is left. " + next)
                : Finding.notYet(concerns + " concerns are left. " + next);
    }

    static Finding coverage(Hazop study) {
        if (study.pairs() < PAIRS) {
            return Finding.notYet("The study asks only " + study.pairs() + " of " + PAIRS
                    + " pairs; a question that is dropped is not answered.");
        }
        Concerns open = study.open();
        if (!open.isEmpty()) {
            String message = study.considered() + " of " + study.pairs() + " pairs are considered. Next: "
                    + open.all().get(0);
            return open.size() == 1 ? Finding.almost(message) : Finding.notYet(message);
        }
        long applies = study.rows().stream().filter(Deviation::applies).count();
        if (2 * applies < study.pairs()) {
            return Finding.notYet("Only " + applies + " rows apply, all others are dismissed; try once more what each"
                    + " guide word could mean.");
        }
        return study.rows().stream()
                .filter(StudyChecks::isDismissedWithoutReason)
                .findFirst()
                .map(row -> Finding.almost(
                        "'" + row.because() + "' is no reason for '" + row.name() + "'; say why it cannot happen."))
                .or(() ->
                        first(study.concerns()).map(concern -> Finding.almost("All pairs are considered. " + concern)))
                .orElse(Finding.correct(study.pairs() + " of " + study.pairs() + " pairs are considered, in "
                        + study.rows().size() + " rows, each with an effect outside and something done about it."));
    }

    /** One word is a label, not a reason. */
    private static boolean isDismissedWithoutReason(Deviation row) {
        String words = Vocabulary.plain(row.because());
        return !row.applies() && (!words.contains(" ") || words.equals("n a"));
    }

    static Finding driveOff(Stpa study) {
        List<Concern> open = study.open().all();
        if (!open.isEmpty()) {
            String message =
                    (open.size() == 1 ? "1 way is" : open.size() + " ways are") + " open. Next: " + open.get(0);
            return open.size() == 1 ? Finding.almost(message) : Finding.notYet(message);
        }
        if (isNeverUnsafe(study, UnsafeWay.NOT_PROVIDED)) {
            return Finding.notYet("Without go the robot stays where it is; where must it not stay?");
        }
        if (isNeverUnsafe(study, UnsafeWay.PROVIDED)) {
            return Finding.notYet("Is there no situation in which driving off harms someone? Look in front of it.");
        }
        return first(study.concerns())
                .map(concern -> Finding.almost("All ways are considered. " + concern))
                .orElse(Finding.correct("Giving go can harm, and so can not giving it: no command is safe in every"
                        + " situation, so the situation has to be known."));
    }

    private static boolean isNeverUnsafe(Stpa study, UnsafeWay way) {
        return study.rows().stream()
                .filter(row -> row.action().action().equals(GO) && row.way() == way)
                .noneMatch(UnsafeControlAction::isUnsafe);
    }

    static Finding requirement(Requirement requirement) {
        List<String> gaps = requirement.gaps();
        if (!gaps.isEmpty()) {
            String message = sentence(gaps.get(0));
            return gaps.size() == 1 ? Finding.almost(message) : Finding.notYet(message);
        }
        String text = Vocabulary.plain(requirement.text());
        if (text.equals(Vocabulary.plain(SHOWN_REQUIREMENT))) {
            return Finding.notYet("That is the requirement shown above; write another one.");
        }
        return requirement.premises().stream()
                .filter(premise -> Vocabulary.plain(premise).equals(text))
                .findFirst()
                .map(premise ->
                        Finding.almost("'" + premise + "' repeats the requirement; say what makes it true instead."))
                .orElse(Finding.correct(
                        "REQ = ASM ∧ SPEC, with " + requirement.premises().size()
                                + " premises. Each of them can break, and each break is an event for a fault tree."));
    }

    private static Optional<Concern> first(Concerns concerns) {
        return concerns.all().stream().findFirst();
    }

    /** Gaps end without a full stop, unless they ask. */
    private static String sentence(String gap) {
        return gap.endsWith("?") ? gap : gap + ".";
    }
}
