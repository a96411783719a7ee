package se4ai.course;

import static se4ai.faulttree.Gate.allOf;
import static se4ai.faulttree.Gate.anyOf;

import java.util.List;
import se4ai.check.Check;
import se4ai.check.ChoiceCheck;
import se4ai.check.Exercise;
import se4ai.check.Finding;
import se4ai.check.NumberCheck;
import se4ai.check.OrderCheck;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.CutSetChange;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Gate;
import se4ai.faulttree.LeafKind;
import se4ai.faulttree.MinimalCutSets;
import se4ai.faulttree.TreeChange;
import se4ai.measure.Speed;
import se4ai.system.Braking;

/** The exercises of notebook 12, "Fault trees: five-point-six seconds". */
final class FivePointSixSeconds {

    /** When the radar first saw her, in seconds before the impact. */
    private static final double FIRST_SEEN = 5.6;

    private static final double MPH = 43;
    private static final double KMH_OF_A_MILE = 1.609344;
    private static final Speed SPEED = Speed.mph(MPH);

    /** What the notebook assumes: brakes that slow the car by 7 m/s², and a second of waiting. */
    private static final Braking CAR = Braking.from(SPEED, 7);

    private static final double WAIT = 1;

    private FivePointSixSeconds() {}

    static List<Exercise<?>> exercises() {
        return List.of(
                singlePoint(),
                steps(),
                door(),
                branch(),
                pedestrian(),
                sharedBrakes(),
                distance(),
                latest(),
                mitigation(),
                laneAssist());
    }

    private static Exercise<String> singlePoint() {
        Check<String> check = ChoiceCheck.right(
                        "alarm cancelled", "The model alone is no longer enough; a cancelled alarm still is.")
                .wrong(
                        "model misses the fall",
                        "That was before the button: can the wearer not press it when the model misses the fall?")
                .wrong("button not pressed", "Who needs the button while the model works? It takes both.")
                .wrong("no connection", "That is a gate, not a basic event: it takes two of them.")
                .wrong("none", "One event is still in no gate with 'all of'. Which one?");
        return Exercise.of(
                "fault-trees.single-point",
                String.class,
                check,
                "A single point of failure is a minimal cut set with one event.",
                "The button turns 'model misses the fall' into a pair. Which event needs no other?",
                "watch.mitigate(\"model misses the fall\", basic(\"button not pressed\")) shows all of them.");
    }

    private static Exercise<String> steps() {
        Check<String> check = OrderCheck.steps("abcdef")
                .never(
                        'g',
                        "Leave out g: why a model is wrong is for those who train it. Here its mistake is a basic event.")
                .before('b', 'd', "b comes before d: what must not happen follows from what is required.")
                .before('d', 'a', "d comes before a: causes are causes of something, of the top event.")
                .before('a', 'e', "a comes before e: gates join causes that somebody has asked for.")
                .before('e', 'c', "e comes before c: cut sets are computed from gates and basic events.")
                .before('c', 'f', "c comes before f: which events to guard is read from the cut sets.")
                .because("After f it begins again at c, until what remains is acceptable.");
        return Exercise.of(
                "fault-trees.steps",
                String.class,
                check,
                "A fault tree is built from the top down. What is at the top?",
                "First the requirement, then its violation, then causes; numbers and mitigations come last.",
                "One of the seven does not belong; the others begin with b, d, a.");
    }

    private static Exercise<FaultTree> door() {
        Check<FaultTree> check = TreeCheck.against(CaseTrees.trainDoor())
                .because("Six of them take three events; one takes two, and that one passes by both detectors.");
        return Exercise.of(
                "fault-trees.door",
                FaultTree.class,
                check,
                "When is a person not detected: when one of the two detectors fails, or when both do?",
                "Two detectors that back each other up fail only together; that is a gate with 'all of'.",
                "allOf(\"person not detected\", visionFails, doorSafetyFails)");
    }

    private static Exercise<String> branch() {
        Check<String> check = ChoiceCheck.right(
                        "override misused",
                        "It stands in the way of two events, and nearly all of the probability passes there.")
                .wrong(
                        "model wrong",
                        "Look at its Fussell–Vesely: the ways through the model make up little of the probability.")
                .wrong(
                        "pressure sensor fails",
                        "That is where the second sensor went; how much did the probability fall?")
                .wrong("software crash", "That is what was eliminated already; how much of the probability was left?")
                .wrong(
                        "person in door",
                        "Every way needs it, but people stand in doors: it is the world's part, not the design's.");
        return Exercise.of(
                "fault-trees.branch",
                String.class,
                check,
                "Birnbaum says how much the top event hangs on an event; Fussell–Vesely how much passes through it.",
                "Leave out what the design cannot change. Which of the others has the highest Fussell–Vesely?",
                "It is the event that needs no detector to fail.");
    }

    private static Exercise<FaultTree> pedestrian() {
        Check<FaultTree> check = TreeCheck.against(CaseTrees.pedestrian())
                .because("One assumption, five ways not to brake, two ways not to take over: 1 × 5 × 2.");
        return Exercise.of(
                "fault-trees.pedestrian",
                FaultTree.class,
                check,
                "Who could have stopped the car? How many of them have to fail?",
                "The operator fails in either of two ways; she is hit only if all three parts come together.",
                "allOf(\"pedestrian hit\", inPath, drivingSystem, operator)");
    }

    private static Exercise<FaultTree> sharedBrakes() {
        FaultTree before = CaseTrees.pedestrian();
        Event brakes = before.event("brake actuator fails");
        FaultTree alone = FaultTree.of(anyOf(
                "pedestrian hit",
                brakes,
                allOf("path and both", ((Gate) before.top()).inputs().toArray(Event[]::new))));
        Check<FaultTree> check = TreeCheck.against(CaseTrees.pedestrianWithSharedBrakes())
                .because("The shortest takes two events: one broken part disables both who could brake.")
                .wrong(before, "That is the tree as it was: the operator's pedal still has brakes of its own.")
                .wrong(
                        alone,
                        "By your tree broken brakes hit somebody on an empty road; put them below those who brake.");
        return Exercise.of(
                "fault-trees.shared-brakes",
                FaultTree.class,
                check,
                "What else has to work for the operator's pedal to stop the car?",
                "Use the variable brakes a second time, in the operator's gate: one event, two places.",
                "anyOf(\"operator does not brake in time\", distracted, noAlert, brakes)");
    }

    private static Exercise<Number> distance() {
        Check<Number> check = NumberCheck.expecting(SPEED.metresIn(FIRST_SEEN), "m")
                .because("A car that brakes at 7 m/s² needs " + (int) Math.ceil(CAR.stoppingDistance()) + " m.")
                .wrong(
                        MPH * FIRST_SEEN,
                        "That multiplies miles per hour by seconds; first bring 43 mph to metres per second.")
                .wrong(
                        MPH * KMH_OF_A_MILE * FIRST_SEEN,
                        "That multiplies kilometres per hour by seconds; divide by 3.6 for metres per second.")
                .wrong(SPEED.metresPerSecond(), "That is the way of one second; she was seen 5.6 s before.");
        return Exercise.of(
                "fault-trees.distance",
                Number.class,
                check,
                "Distance is speed times time; mind the units.",
                "43 mph are 19.22 m/s.",
                "Speed.mph(43).metresIn(5.6)");
    }

    private static Exercise<Number> latest() {
        Check<Number> check = NumberCheck.expecting(CAR.waiting(WAIT).latestMoment(), "s")
                .because("Nothing about the model has changed: a second of waiting costs a second of seeing.")
                .wrong(CAR.latestMoment(), "That is without the second of waiting.")
                .wrong(CAR.stoppingDistance(), "That is a distance in metres, and without the waiting.")
                .wrong(CAR.waiting(WAIT).stoppingDistance(), "That is a distance in metres; divide it by the speed.");
        return Exercise.of(
                "fault-trees.latest",
                Number.class,
                check,
                "How long does the car need to stop once it brakes, counted at the speed it had?",
                "Without waiting it is the stopping distance divided by the speed. What does waiting add?",
                "car.waiting(1).latestMoment()");
    }

    private static Exercise<TreeChange> mitigation() {
        return Exercise.of(
                "fault-trees.mitigation",
                TreeChange.class,
                FivePointSixSeconds::mitigated,
                "Which gate does every way pass? Or which event could a redesign rule out?",
                "tree.mitigate(event, basic(\"my guard fails\")) adds a guard; tree.eliminate(event) is a redesign.",
                "A specification can be changed: what if no action were suppressed?");
    }

    private static Finding mitigated(TreeChange change) {
        if (!change.before().comparedWith(CaseTrees.pedestrian()).isSame()) {
            return Finding.notYet("Begin with the pedestrian's tree: tree.mitigate(…) or tree.eliminate(…).");
        }
        MinimalCutSets after = change.after().minimalCutSets();
        if (after.isEmpty()) {
            return Finding.almost(
                    "Now nobody can be hit at all, whatever fails. What has to be true of the world for that, "
                            + "and who builds it? Change one part of the system.");
        }
        if (after.smallestOrder() == 1) {
            return Finding.notYet("Now '" + after.singlePointsOfFailure().get(0).name()
                    + "' is enough alone. A guard makes a way longer: it belongs under an AND.");
        }
        return judged(change, change.cutSets());
    }

    private static Finding judged(TreeChange change, CutSetChange sets) {
        if (!sets.added().isEmpty()) {
            return Finding.notYet("There is a new way: " + sets.added().get(0) + ". A guard belongs under an AND.");
        }
        for (BasicEvent ruledOut : ruledOut(change)) {
            if (ruledOut.kind() != LeafKind.SPECIFICATION) {
                return Finding.almost("'" + ruledOut.name() + "' is ruled out, but " + forgivable(ruledOut.kind())
                        + " Guard against it instead.");
            }
        }
        int before = change.smallestOrderBefore();
        if (!sets.gone().isEmpty()) {
            return Finding.correct(sets.gone().size()
                    + " of 10 ways are gone, and none is new. What does it cost, and what " + "could it make worse?");
        }
        if (change.smallestOrderAfter() > before) {
            return Finding.correct("The shortest way now takes " + change.smallestOrderAfter() + " events instead of "
                    + before + ". Is your guard independent of the rest?");
        }
        return sets.enlarged().isEmpty()
                ? Finding.notYet("All ways are as they were. Which event do you guard, and against what?")
                : Finding.almost(sets.enlarged().size() + " of 10 ways take more now, but the shortest still takes "
                        + before + ". Which gate do all ways pass?");
    }

    /** The events that no way needs any more. */
    private static List<BasicEvent> ruledOut(TreeChange change) {
        List<String> left = change.after().minimalCutSets().sets().stream()
                .flatMap(set -> set.names().stream())
                .toList();
        return change.before().basicEvents().stream()
                .filter(event -> !left.contains(event.name()))
                .toList();
    }

    private static String forgivable(LeafKind kind) {
        return switch (kind) {
            case MACHINE_LEARNING -> "no model is never wrong.";
            case HUMAN -> "no rule keeps people attentive all the time.";
            case HARDWARE -> "no part lasts forever.";
            default -> "it is not the system's to decide.";
        };
    }

    private static Exercise<FaultTree> laneAssist() {
        FaultTree tree = CaseTrees.laneAssist();
        Gate lost = (Gate) tree.event("lane not detected");
        Gate nobody = (Gate) tree.event("nobody steers");
        FaultTree driverGuardsAll = FaultTree.of(allOf(
                "car leaves its lane",
                anyOf("assistant fails", lost, nobody.inputs().get(1)),
                nobody.inputs().get(0)));
        Check<FaultTree> check = TreeCheck.against(tree)
                .because("Four of them take one event: the driver guards only half of the tree.")
                .wrong(
                        driverGuardsAll,
                        "By your tree the driver catches everything. The text lets the driver help only when no command comes.");
        return Exercise.of(
                "fault-trees.lane-assist",
                FaultTree.class,
                check,
                "Write the two sentences as gates first: 'either … or' and 'only if … and'.",
                "The top has two inputs. The first is a gate over four events; the second needs two things at once.",
                "anyOf(\"car leaves its lane\", anyOf(\"lane not detected\", …), allOf(\"nobody steers\", …))");
    }
}
