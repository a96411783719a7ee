package se4ai.course;

import java.util.List;
import se4ai.check.Exercise;
import se4ai.hazard.Fmea;
import se4ai.hazard.Hazard;
import se4ai.hazard.HazardAnalysis;
import se4ai.hazard.Hazop;
import se4ai.hazard.Stpa;
import se4ai.system.Requirement;

/**
 * The exercises of notebook 11, "Hazard analysis: FMEA, HAZOP, a robot on a kerb".
 *
 * <p>None has one right answer: {@link RiskChecks} and {@link StudyChecks} look for what every good answer has.
 */
final class RobotOnAKerb {

    private RobotOnAKerb() {}

    static List<Exercise<?>> exercises() {
        return List.of(accounts(), ranking(), sameNumber(), outside(), repair(), coverage(), driveOff(), requirement());
    }

    private static Exercise<HazardAnalysis> accounts() {
        return Exercise.of(
                "hazards.accounts",
                HazardAnalysis.class,
                RiskChecks::accounts,
                "Who else was there, or saw it, and what do they say happened?",
                "The hazard stays the same, word for word; the harm and its severity differ. Each row says who tells it.",
                "Hazard.of(trapped.hazard(), Harm.to(\"a wheelchair user\", \"passes without stopping\","
                        + " Severity.NEGLIGIBLE), trapped.likelihood()).toldBy(\"the company\")");
    }

    private static Exercise<HazardAnalysis> ranking() {
        return Exercise.of(
                "hazards.ranking",
                HazardAnalysis.class,
                RiskChecks::ranking,
                "Find the letter of each hazard in the drawing before you move a row.",
                "Bands first: I before T before B. Within a band you are free, unless one risk exceeds another.",
                "The cyclist comes first and the neighbour last; for the three between them there are several orders.");
    }

    private static Exercise<Fmea> sameNumber() {
        return Exercise.of(
                "hazards.same-number",
                Fmea.class,
                RiskChecks::sameNumber,
                "Which of the three parts of a rating does the action priority look at first?",
                "Give the brakes a severity of 9 or 10 and the horn one of 2 or 3; then make the products equal.",
                "Brakes 9, 4, 4: that is 144. Now find a horn with severity 3 whose other two multiply to 48.");
    }

    private static Exercise<Hazard> outside() {
        return Exercise.of(
                "hazards.outside",
                Hazard.class,
                RiskChecks::outside,
                "Suppose the detector never sees a wheelchair. What could keep the ramp free all the same?",
                "A map, a clock, a second sensor or a person knows nothing of the detector: which of them helps here?",
                "trapped.mitigatedBy(Mitigation.guardrail(\"…\")).likelihood(Likelihood.REMOTE)");
    }

    private static Exercise<Fmea> repair() {
        return Exercise.of(
                "hazards.repair",
                Fmea.class,
                StudyChecks::repair,
                "Take the concerns one by one; each says what to write instead.",
                "misses.effect(\"…\").detection(\"…\") changes two cells; .mitigatedBy(…) adds to the last one.",
                "A detection that works without the detector: the robot has stood in a mapped ramp for 5 s. For the"
                        + " order of the rows: .ranked()");
    }

    private static Exercise<Hazop> coverage() {
        return Exercise.of(
                "hazards.coverage",
                Hazop.class,
                StudyChecks::coverage,
                "study.open() asks you the questions that are left.",
                "A row needs an effect that someone outside feels and a mitigation; where the word makes no sense, write"
                        + " Deviation.none with the reason.",
                "Deviation.of(\"map\", Guideword.LATE, \"a new ramp is not on it yet\").effect(\"a wheelchair user is"
                        + " held up\").mitigatedBy(operator)");
    }

    private static Exercise<Stpa> driveOff() {
        return Exercise.of(
                "hazards.go",
                Stpa.class,
                StudyChecks::driveOff,
                "Do for go what the cell above does for stop: four ways, one row each.",
                "Where does the robot stand while go does not come? Who is in front of it when go comes?",
                "UnsafeControlAction.of(go, UnsafeWay.NOT_PROVIDED, \"while it stands in a kerb ramp\", blocked)");
    }

    private static Exercise<Requirement> requirement() {
        return Exercise.of(
                "hazards.requirement",
                Requirement.class,
                StudyChecks::requirement,
                "Say it so that someone who has never seen the machine could tell whether it is true.",
                "What must hold outside (ASM) so that what one part does (SPEC) makes it true?",
                "Requirement.of(\"Nobody is run into\").assuming(\"people are slower than 2 m/s\").specifying(\"brakes\","
                        + " \"stop the robot within 0.5 m\")");
    }
}
