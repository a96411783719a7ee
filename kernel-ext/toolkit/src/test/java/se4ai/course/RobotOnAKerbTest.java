package se4ai.course;

import static org.assertj.core.api.Assertions.assertThat;
import static se4ai.check.Verdict.Kind.ALMOST;
import static se4ai.check.Verdict.Kind.CORRECT;
import static se4ai.check.Verdict.Kind.NOT_YET;

import org.junit.jupiter.api.Test;
import se4ai.check.AnswerSheet;
import se4ai.check.Verdict;
import se4ai.hazard.ControlAction;
import se4ai.hazard.ControlStructure;
import se4ai.hazard.Deviation;
import se4ai.hazard.FailureMode;
import se4ai.hazard.Feedback;
import se4ai.hazard.Fmea;
import se4ai.hazard.Guideword;
import se4ai.hazard.Harm;
import se4ai.hazard.Hazard;
import se4ai.hazard.HazardAnalysis;
import se4ai.hazard.Hazop;
import se4ai.hazard.Likelihood;
import se4ai.hazard.Loss;
import se4ai.hazard.Mitigation;
import se4ai.hazard.Severity;
import se4ai.hazard.Stpa;
import se4ai.hazard.SystemHazard;
import se4ai.hazard.UnsafeControlAction;
import se4ai.hazard.UnsafeWay;
import se4ai.system.Requirement;

class RobotOnAKerbTest {

    private static final Mitigation RULE = Mitigation.guardrail("never waits at a ramp on the map");
    private static final Hazard TRAPPED = hazard("it waits in the ramp", Severity.CRITICAL, Likelihood.OCCASIONAL);
    private static final Hazard FIRE = hazard("the battery burns", Severity.CATASTROPHIC, Likelihood.REMOTE);
    private static final Hazard LANE = hazard("it cuts across a lane", Severity.CRITICAL, Likelihood.PROBABLE);
    private static final Hazard LATE = hazard("it waits too often", Severity.NEGLIGIBLE, Likelihood.FREQUENT);
    private static final Hazard BEEP = hazard("it beeps at night", Severity.NEGLIGIBLE, Likelihood.OCCASIONAL);

    private final AnswerSheet sheet = new AnswerSheet(RobotOnAKerb.exercises());

    @Test
    void there_are_eight_questions() {
        assertThat(RobotOnAKerb.exercises())
                .extracting(exercise -> exercise.id())
                .containsExactly(
                        "hazards.accounts",
                        "hazards.ranking",
                        "hazards.same-number",
                        "hazards.outside",
                        "hazards.repair",
                        "hazards.coverage",
                        "hazards.go",
                        "hazards.requirement");
    }

    @Test
    void one_event_is_told_by_two_people() {
        Hazard student = told("is trapped", Severity.CRITICAL, "the student");
        Hazard company = told("passes", Severity.NEGLIGIBLE, "the company");

        accounts(
                NOT_YET,
                "The table has 1 of 2 rows; the company tells the same event in another way, so give it a row of its"
                        + " own.",
                student);
        accounts(
                NOT_YET,
                "'it waits in the ramp' does not say whose account it is; add .toldBy(\"…\").",
                student,
                company.toldBy(""));
        accounts(
                ALMOST,
                "No two rows tell one hazard: 'it waits in the ramp' and 'it beeps at night' differ. The event is the"
                        + " same, so let both rows name it with the same words.",
                student,
                BEEP.toldBy("the company"));
        accounts(
                ALMOST,
                "Both rows are told by 'the student'; who tells the other one?",
                student,
                company.toldBy("The student"));
        accounts(
                ALMOST,
                "Both accounts say that someone 'is trapped'; write what 'the company' says instead.",
                student,
                student.toldBy("the company"));
        accounts(
                ALMOST,
                "Both accounts are judged critical, but 'is trapped' and 'passes' are not equally bad.",
                student,
                told("passes", Severity.CRITICAL, "the company"));
        accounts(
                CORRECT,
                "Two accounts of one hazard, 'the student' and 'the company'. The table need not decide between them;"
                        + " the design has to be right under both.",
                student,
                company);
    }

    @Test
    void a_third_row_does_no_harm_to_two_accounts() {
        accounts(
                CORRECT,
                "Two accounts of one hazard, 'the student' and 'the company'. The table need not decide between them;"
                        + " the design has to be right under both.",
                told("is trapped", Severity.CRITICAL, "the student"),
                told("passes", Severity.NEGLIGIBLE, "the company"),
                told("waits a moment", Severity.NEGLIGIBLE, "a passer-by"));
    }

    @Test
    void a_ranking_goes_by_bands_and_leaves_the_rest_open() {
        String right =
                "The bands run from intolerable to broadly acceptable. Within a band the matrix leaves the order to"
                        + " you.";

        ranking(CORRECT, right, LANE, FIRE, TRAPPED, LATE, BEEP);
        ranking(CORRECT, right, LANE, LATE, TRAPPED, FIRE, BEEP);
        ranking(
                NOT_YET,
                "That is the order of severity alone, as if all were equally likely: 'the battery burns' is tolerable"
                        + " if ALARP, but stands above 'it cuts across a lane', which is intolerable.",
                FIRE,
                LANE,
                TRAPPED,
                LATE,
                BEEP);
        ranking(
                NOT_YET,
                "That is the order of likelihood alone, as if all were equally bad: 'it waits too often' is tolerable"
                        + " if ALARP, but stands above 'it cuts across a lane', which is intolerable.",
                LATE,
                LANE,
                TRAPPED,
                BEEP,
                FIRE);
        ranking(
                NOT_YET,
                "'it beeps at night' is broadly acceptable, but stands above 'it waits too often', which is tolerable"
                        + " if ALARP.",
                LANE,
                BEEP,
                LATE,
                FIRE,
                TRAPPED);
    }

    @Test
    void a_ranking_keeps_all_hazards_and_their_judgements() {
        ranking(NOT_YET, "The table has 2 of 5 hazards; put all of them in order.", LANE, LANE, FIRE);
        ranking(
                NOT_YET,
                "The bands have changed; leave matrix and judgements as they are and move the rows alone.",
                FIRE,
                TRAPPED,
                LATE,
                BEEP,
                LANE.likelihood(Likelihood.REMOTE));
        ranking(
                ALMOST,
                "The bands are in order, but it slips: is critical, occasional, but stands below 'it is stolen', which"
                        + " is only critical, remote; move it up or judge one of them again.",
                LANE,
                FIRE,
                hazard("it is stolen", Severity.CRITICAL, Likelihood.REMOTE),
                hazard("it slips", Severity.CRITICAL, Likelihood.OCCASIONAL),
                BEEP);
    }

    @Test
    void the_same_number_can_be_urgent_or_not() {
        sameNumber(
                NOT_YET, "Both priorities are low (1 and 1); the handbook looks at severity first.", 1, 1, 1, 1, 1, 1);
        sameNumber(
                ALMOST,
                "The priorities differ, but so do the numbers, 144 and 8; change occurrence or detection until the"
                        + " products are equal.",
                9,
                4,
                4,
                2,
                2,
                2);
        sameNumber(ALMOST, "80 is the pair of the table above; find one with another number.", 10, 4, 2, 2, 5, 8);
        sameNumber(ALMOST, "With these ratings the second row comes before the first; swap them.", 3, 6, 8, 9, 4, 4);
        sameNumber(ALMOST, "Both are 144, high and medium; now find a pair that is high and low.", 9, 4, 4, 2, 8, 9);
        sameNumber(CORRECT, "Both are 144, and one must be worked on while the other may wait.", 9, 4, 4, 3, 6, 8);
        says(
                "hazards.same-number",
                Fmea.of("robot", FailureMode.of("brakes", "fail")),
                NOT_YET,
                "Two rows are wanted, both rated; there are 1, and 0 rated.");
    }

    @Test
    void a_mitigation_lies_outside_the_model_and_changes_the_likelihood() {
        String id = "hazards.outside";
        Hazard ruled = TRAPPED.mitigatedBy(RULE);

        says(id, TRAPPED, NOT_YET, "Nothing is done about it yet; add .mitigatedBy(…).");
        says(
                id,
                TRAPPED.likelihood(Likelihood.REMOTE),
                NOT_YET,
                "The likelihood is now remote, but nothing in the design has changed; add .mitigatedBy(…).");
        says(
                id,
                TRAPPED.mitigatedBy(Mitigation.betterModel("photos of ramps")).likelihood(Likelihood.ELIMINATED),
                NOT_YET,
                "'photos of ramps' keeps nobody safe while the model is wrong; add a mitigation outside the model.");
        says(
                id,
                TRAPPED.mitigatedBy(Mitigation.guardrail("a disclaimer")),
                NOT_YET,
                "'a disclaimer' keeps nobody safe while the model is wrong; add a mitigation outside the model.");
        says(
                id,
                ruled,
                ALMOST,
                "The mitigation holds, but the likelihood is occasional; judge it again with .likelihood(…).");
        says(
                id,
                ruled.likelihood(Likelihood.ELIMINATED),
                ALMOST,
                "Eliminated means that it cannot happen; a rule, a sensor and a person can each fail. Is remote or"
                        + " improbable meant?");
        says(
                id,
                told("passes", Severity.NEGLIGIBLE, "").mitigatedBy(RULE),
                ALMOST,
                "The severity is now negligible, but who is trapped is trapped; here a mitigation changes how often it"
                        + " happens.");
        says(
                id,
                ruled.likelihood(Likelihood.REMOTE),
                CORRECT,
                "This holds while the model is wrong. The risk is now critical, remote, tolerable if ALARP: reduce it"
                        + " until more would cost out of all proportion.");
    }

    @Test
    void a_table_is_repaired_without_dropping_rows_or_numbers() {
        String id = "hazards.repair";
        FailureMode dirty = row("camera", "is dirty", "it stops").rated(4, 4, 3);
        FailureMode misses = row("detector", "misses someone", "a wrong label").rated(9, 4, 8);
        FailureMode waits =
                row("planner", "waits in a ramp", "someone is trapped").rated(9, 5, 7);
        FailureMode seen = misses.effect("someone is run into").mitigatedBy(RULE);
        FailureMode left = waits.mitigatedBy(RULE);

        says(
                id,
                Fmea.of("robot", left, seen),
                NOT_YET,
                "The camera has no failure mode; how can it fail? Repair the rows, do not drop them.");
        says(
                id,
                Fmea.of("robot", dirty, misses.rated(3, 3, 3), waits.rated(3, 3, 3)),
                NOT_YET,
                "No row is urgent any more. Smaller numbers keep nobody safe; leave the ratings as they are and say"
                        + " what is done.");
        says(
                id,
                Fmea.of("robot", waits, misses, dirty),
                NOT_YET,
                "3 concerns are left. planner waits in a ramp: nothing is done about it; add a mitigation outside the"
                        + " model.");
        says(
                id,
                Fmea.of("robot", left, misses.mitigatedBy(RULE), dirty),
                ALMOST,
                "One concern is left. detector misses someone: 'a wrong label' speaks of the model ('label'); say what"
                        + " someone outside the system feels: who is hurt, held up or misled?");
        says(
                id,
                Fmea.of("robot", left, seen, dirty),
                CORRECT,
                "No rule has a concern. Rules read words; whether the table is true is still for people to say.");
    }

    @Test
    void each_pair_of_part_and_guide_word_is_considered() {
        Hazop all = study(9, "");

        coverage(
                NOT_YET,
                "The study asks only 3 of 9 pairs; a question that is dropped is not answered.",
                Hazop.of("robot", "map").asking(Guideword.LATE, Guideword.WRONG, Guideword.PERTURBED));
        coverage(
                NOT_YET,
                "7 of 9 pairs are considered. Next: planner, WRONG: Does it look right and is false?",
                study(7, ""));
        coverage(
                ALMOST,
                "8 of 9 pairs are considered. Next: planner, PERTURBED: Do noise, dirt or an attacker change it?",
                study(8, ""));
        coverage(
                NOT_YET,
                "Only 0 rows apply, all others are dismissed; try once more what each guide word could mean.",
                study(0, "it cannot happen"));
        coverage(ALMOST, "'n/a' is no reason for 'planner, PERTURBED'; say why it cannot happen.", study(8, "n/a"));
        coverage(ALMOST, "'never' is no reason for 'planner, PERTURBED'; say why it cannot happen.", study(8, "never"));
        coverage(
                ALMOST,
                "All pairs are considered. map, LATE: says not what follows; who outside feels it?",
                all.with(Deviation.of("map", Guideword.LATE, "old").mitigatedBy(RULE)));
        coverage(
                CORRECT,
                "9 of 9 pairs are considered, in 9 rows, each with an effect outside and something done about it.",
                all);
        coverage(
                CORRECT,
                "9 of 9 pairs are considered, in 9 rows, each with an effect outside and something done about it.",
                study(8, "it has no input of its own"));
    }

    @Test
    void go_can_harm_given_and_not_given() {
        ControlAction go = ControlAction.of("planner", "go", "wheels");
        Loss hurt = Loss.of("a person is hurt");
        SystemHazard blocked = SystemHazard.of("it blocks a ramp", hurt);
        Stpa study = Stpa.of("robot", ControlStructure.of(go).with(Feedback.of("wheels", "speed", "planner")))
                .with(hurt)
                .with(blocked);
        UnsafeControlAction missing = UnsafeControlAction.of(go, UnsafeWay.NOT_PROVIDED, "in a ramp", blocked);
        UnsafeControlAction given = UnsafeControlAction.of(go, UnsafeWay.PROVIDED, "someone in front", blocked);
        UnsafeControlAction early = UnsafeControlAction.none(go, UnsafeWay.WRONG_TIME, "it waits anyway");
        UnsafeControlAction shorter = UnsafeControlAction.none(go, UnsafeWay.WRONG_DURATION, "it is one message");

        driveOff(
                NOT_YET,
                "4 ways are open. Next: planner → wheels: go, not provided: What if it is needed and does not come?",
                study);
        driveOff(
                ALMOST,
                "1 way is open. Next: planner → wheels: go, stopped too soon or applied too long: What if it lasts the"
                        + " wrong time?",
                study.with(missing, given, early));
        driveOff(
                NOT_YET,
                "Without go the robot stays where it is; where must it not stay?",
                study.with(
                        UnsafeControlAction.none(go, UnsafeWay.NOT_PROVIDED, "standing is safe"),
                        given,
                        early,
                        shorter));
        driveOff(
                NOT_YET,
                "Is there no situation in which driving off harms someone? Look in front of it.",
                study.with(missing, UnsafeControlAction.none(go, UnsafeWay.PROVIDED, "it is slow"), early, shorter));
        driveOff(
                ALMOST,
                "All ways are considered. planner → wheels: go, provided: leads to no hazard; name one, or say why it"
                        + " is safe.",
                study.with(
                        missing, UnsafeControlAction.of(go, UnsafeWay.PROVIDED, "someone in front"), early, shorter));
        driveOff(
                CORRECT,
                "Giving go can harm, and so can not giving it: no command is safe in every situation, so the situation"
                        + " has to be known.",
                study.with(missing, given, early, shorter));
    }

    @Test
    void a_requirement_speaks_of_the_world_and_rests_on_both() {
        String id = "hazards.requirement";
        Requirement nobody = Requirement.of("Nobody is run into");

        says(
                id,
                Requirement.of("The model sees people"),
                NOT_YET,
                "'The model sees people' speaks of the machine ('model'); a requirement says what must be true in the"
                        + " world.");
        says(
                id,
                nobody.specifying("brakes", "stop within 0.5 m"),
                ALMOST,
                "'Nobody is run into' rests on no assumption; what must hold outside the machine?");
        says(
                id,
                nobody.assuming("people walk"),
                ALMOST,
                "'Nobody is run into' has no specification; what must which part of the system do?");
        says(
                id,
                Requirement.of("No wheelchair user is held up at a kerb ramp!")
                        .assuming("ramps are on the map")
                        .specifying("planner", "keeps off"),
                NOT_YET,
                "That is the requirement shown above; write another one.");
        says(
                id,
                nobody.assuming("nobody is run into").specifying("brakes", "stop"),
                ALMOST,
                "'nobody is run into' repeats the requirement; say what makes it true instead.");
        says(
                id,
                nobody.assuming("people walk").specifying("brakes", "stop within 0.5 m"),
                CORRECT,
                "REQ = ASM ∧ SPEC, with 2 premises. Each of them can break, and each break is an event for a fault"
                        + " tree.");
    }

    private void accounts(Verdict.Kind kind, String message, Hazard... rows) {
        says("hazards.accounts", HazardAnalysis.of("robot", rows), kind, message);
    }

    private void ranking(Verdict.Kind kind, String message, Hazard... rows) {
        says("hazards.ranking", HazardAnalysis.of("robot", rows), kind, message);
    }

    private void sameNumber(Verdict.Kind kind, String message, int s1, int o1, int d1, int s2, int o2, int d2) {
        FailureMode brakes = FailureMode.of("brakes", "fail").rated(s1, o1, d1);
        FailureMode horn = FailureMode.of("horn", "is too loud").rated(s2, o2, d2);
        says("hazards.same-number", Fmea.of("robot", brakes, horn), kind, message);
    }

    private void coverage(Verdict.Kind kind, String message, Hazop study) {
        says("hazards.coverage", study, kind, message);
    }

    private void driveOff(Verdict.Kind kind, String message, Stpa study) {
        says("hazards.go", study, kind, message);
    }

    private void says(String id, Object answer, Verdict.Kind kind, String message) {
        assertThat(sheet.check(id, answer)).isEqualTo(new Verdict(id, kind, message));
    }

    private static Hazard hazard(String hazard, Severity severity, Likelihood likelihood) {
        return Hazard.of(hazard, Harm.to("someone", "is harmed", severity), likelihood);
    }

    private static Hazard told(String what, Severity severity, String account) {
        return Hazard.of(TRAPPED.hazard(), Harm.to("someone", what, severity), Likelihood.OCCASIONAL)
                .toldBy(account);
    }

    private static FailureMode row(String component, String mode, String effect) {
        return FailureMode.of(component, mode).effect(effect).cause("rain").detection("a clock");
    }

    /** Nine pairs, of which the first ones apply; the others are dismissed, or open where no reason is given. */
    private static Hazop study(int applying, String reason) {
        Hazop study = Hazop.of("robot", "detector", "map", "planner")
                .asking(Guideword.LATE, Guideword.WRONG, Guideword.PERTURBED);
        int pair = 0;
        for (String part : study.parts()) {
            for (Guideword word : study.guidewords()) {
                Deviation applies = Deviation.of(part, word, "it differs")
                        .effect("someone is held up")
                        .mitigatedBy(RULE);
                if (pair < applying) {
                    study = study.with(applies);
                } else if (!reason.isEmpty()) {
                    study = study.with(Deviation.none(part, word, reason));
                }
                pair++;
            }
        }
        return study;
    }
}
