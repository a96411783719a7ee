package se4ai.course;

import static org.assertj.core.api.Assertions.assertThat;
import static se4ai.check.Verdict.Kind.ALMOST;
import static se4ai.check.Verdict.Kind.CORRECT;
import static se4ai.check.Verdict.Kind.NOT_YET;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.allOf;
import static se4ai.faulttree.Gate.anyOf;

import org.junit.jupiter.api.Test;
import se4ai.check.AnswerSheet;
import se4ai.check.Verdict;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Gate;
import se4ai.faulttree.TreeChange;
import se4ai.measure.Speed;
import se4ai.system.Braking;

class FivePointSixSecondsTest {

    private static final FaultTree TREE = CaseTrees.pedestrian();
    private static final String SYSTEM = "driving system does not brake in time";
    private static final String OPERATOR = "operator does not brake in time";

    private final AnswerSheet sheet = new AnswerSheet(FivePointSixSeconds.exercises());

    @Test
    void there_are_ten_questions() {
        assertThat(FivePointSixSeconds.exercises())
                .extracting(exercise -> exercise.id())
                .containsExactly(
                        "fault-trees.single-point",
                        "fault-trees.steps",
                        "fault-trees.door",
                        "fault-trees.branch",
                        "fault-trees.pedestrian",
                        "fault-trees.shared-brakes",
                        "fault-trees.distance",
                        "fault-trees.latest",
                        "fault-trees.mitigation",
                        "fault-trees.lane-assist");
    }

    @Test
    void with_a_button_a_cancelled_alarm_is_still_enough_alone() {
        String id = "fault-trees.single-point";

        says(id, "alarm cancelled", CORRECT, "The model alone is no longer enough; a cancelled alarm still is.");
        says(
                id,
                "model misses the fall",
                NOT_YET,
                "That was before the button: can the wearer not press it when the model misses the fall?");
        says(id, "button not pressed", NOT_YET, "Who needs the button while the model works? It takes both.");
        says(id, "no connection", NOT_YET, "That is a gate, not a basic event: it takes two of them.");
        says(id, "none", NOT_YET, "One event is still in no gate with 'all of'. Which one?");
    }

    @Test
    void a_tree_is_built_from_the_requirement_down() {
        String id = "fault-trees.steps";

        says(id, "b d a e c f", CORRECT, "After f it begins again at c, until what remains is acceptable.");
        says(
                id,
                "b d a e g c f",
                ALMOST,
                "Leave out g: why a model is wrong is for those who train it. Here its mistake is a basic event.");
        says(id, "d b a e c f", ALMOST, "b comes before d: what must not happen follows from what is required.");
        says(id, "b a d e c f", ALMOST, "d comes before a: causes are causes of something, of the top event.");
        says(id, "b d e a c f", ALMOST, "a comes before e: gates join causes that somebody has asked for.");
        says(id, "b d a c e f", ALMOST, "e comes before c: cut sets are computed from gates and basic events.");
        says(id, "b d a e f c", ALMOST, "c comes before f: which events to guard is read from the cut sets.");
    }

    @Test
    void the_two_detectors_of_the_door_fail_together() {
        String id = "fault-trees.door";
        FaultTree door = CaseTrees.trainDoor();
        Gate both = (Gate) door.event("person not detected");

        says(
                id,
                door,
                CORRECT,
                "7 ways to 'person trapped in door'. "
                        + "Six of them take three events; one takes two, and that one passes by both detectors.");
        says(
                id,
                door.replace(both.name(), basic("?")),
                NOT_YET,
                "There is still a '?' in the tree: put the missing part in its place.");
        begins(
                id,
                door.replace(both.name(), anyOf(both.name(), both.inputs().toArray(Event[]::new))),
                ALMOST,
                "You joined 'vision fails' and 'door safety fails' by OR in 'person not detected': "
                        + "now one of them is enough.");
        begins(
                id,
                door.replace(both.name(), both.inputs().get(0)),
                ALMOST,
                "What leads to 'door safety fails' is missing");
        begins(id, door.replace(both.name(), both.inputs().get(1)), ALMOST, "What leads to 'vision fails' is missing");
    }

    @Test
    void the_override_is_the_branch_to_mend() {
        String id = "fault-trees.branch";

        says(
                id,
                "override misused",
                CORRECT,
                "It stands in the way of two events, and nearly all of the probability passes there.");
        says(
                id,
                "model wrong",
                NOT_YET,
                "Look at its Fussell–Vesely: the ways through the model make up little of the probability.");
        says(
                id,
                "pressure sensor fails",
                NOT_YET,
                "That is where the second sensor went; how much did the probability fall?");
        says(
                id,
                "software crash",
                NOT_YET,
                "That is what was eliminated already; how much of the probability was left?");
        says(
                id,
                "person in door",
                NOT_YET,
                "Every way needs it, but people stand in doors: it is the world's part, not the design's.");
    }

    @Test
    void the_pedestrian_is_hit_only_if_all_three_come_together() {
        String id = "fault-trees.pedestrian";

        says(
                id,
                TREE,
                CORRECT,
                "10 ways to 'pedestrian hit'. "
                        + "One assumption, five ways not to brake, two ways not to take over: 1 × 5 × 2.");
        begins(
                id,
                FaultTree.of(TREE.event(SYSTEM)),
                ALMOST,
                "Your top event '" + SYSTEM + "' is only a part of the way");
        begins(
                id,
                FaultTree.of(anyOf("pedestrian hit", top())),
                ALMOST,
                "You joined 'pedestrian in path', '" + SYSTEM + "' and '" + OPERATOR + "' by OR in 'pedestrian hit'");
        Gate operator = (Gate) TREE.event(OPERATOR);
        begins(
                id,
                TREE.replace(OPERATOR, allOf(OPERATOR, operator.inputs().toArray(Event[]::new))),
                ALMOST,
                "You joined 'operator distracted' and 'no alert' by AND");
        begins(
                id,
                FaultTree.of(allOf("pedestrian hit", TREE.event(SYSTEM), TREE.event(OPERATOR))),
                ALMOST,
                "'pedestrian in path' is missing where it belongs");
    }

    @Test
    void another_shape_with_the_same_ways_is_as_right() {
        FaultTree turned = FaultTree.of(allOf(
                "she is hit",
                allOf("nobody brakes", TREE.event(OPERATOR), TREE.event(SYSTEM)),
                TREE.event("pedestrian in path")));

        assertThat(sheet.check("fault-trees.pedestrian", turned).isCorrect()).isTrue();
    }

    @Test
    void one_broken_brake_disables_both_who_could_brake() {
        String id = "fault-trees.shared-brakes";
        Event brakes = TREE.event("brake actuator fails");

        says(
                id,
                CaseTrees.pedestrianWithSharedBrakes(),
                CORRECT,
                "9 ways to 'pedestrian hit'. "
                        + "The shortest takes two events: one broken part disables both who could brake.");
        says(id, TREE, ALMOST, "That is the tree as it was: the operator's pedal still has brakes of its own.");
        says(
                id,
                FaultTree.of(anyOf("hit", brakes, TREE.top())),
                ALMOST,
                "By your tree broken brakes hit somebody on an empty road; put them below those who brake.");
        begins(
                id,
                TREE.replace(
                        OPERATOR,
                        anyOf(
                                OPERATOR,
                                basic("operator distracted"),
                                basic("no alert"),
                                basic("brake actuator fails again"))),
                ALMOST,
                "8 of 9 ways to the top event are there.");
    }

    @Test
    void she_was_far_away_when_she_was_first_registered() {
        String id = "fault-trees.distance";

        says(id, Speed.mph(43).metresIn(5.6), CORRECT, "108 m. A car that brakes at 7 m/s² needs 27 m.");
        says(
                id,
                43 * 5.6,
                ALMOST,
                "That multiplies miles per hour by seconds; first bring 43 mph to metres per second.");
        says(
                id,
                Speed.mph(43).inKmh() * 5.6,
                ALMOST,
                "That multiplies kilometres per hour by seconds; divide by 3.6 for metres per second.");
        says(id, 19.22, ALMOST, "That is the way of one second; she was seen 5.6 s before.");
    }

    @Test
    void a_second_of_waiting_costs_a_second_of_seeing() {
        String id = "fault-trees.latest";
        Braking car = Braking.from(Speed.mph(43), 7);

        says(
                id,
                car.waiting(1).latestMoment(),
                CORRECT,
                "2.37 s. Nothing about the model has changed: a second of waiting costs a second of seeing.");
        says(id, car.latestMoment(), ALMOST, "That is without the second of waiting.");
        says(id, car.stoppingDistance(), ALMOST, "That is a distance in metres, and without the waiting.");
        says(id, car.waiting(1).stoppingDistance(), ALMOST, "That is a distance in metres; divide it by the speed.");
    }

    @Test
    void a_mitigation_makes_every_way_longer_or_rules_some_out() {
        String id = "fault-trees.mitigation";

        says(
                id,
                TREE.mitigate("pedestrian hit", CaseTrees.emergencyBrakingFails()),
                CORRECT,
                "The shortest way now takes 4 events instead of 3. Is your guard independent of the rest?");
        says(
                id,
                TREE.mitigate(OPERATOR, basic("second operator asleep")),
                CORRECT,
                "The shortest way now takes 4 events instead of 3. Is your guard independent of the rest?");
        says(
                id,
                TREE.eliminate("action suppressed"),
                CORRECT,
                "2 of 10 ways are gone, and none is new. What does it cost, and what could it make worse?");
        says(
                id,
                TREE.mitigate("not sensed", basic("second lidar fails")),
                ALMOST,
                "2 of 10 ways take more now, but the shortest still takes 3. Which gate do all ways pass?");
    }

    @Test
    void a_wish_is_no_mitigation() {
        String id = "fault-trees.mitigation";

        says(
                id,
                TREE.eliminate("jaywalker misclassified"),
                ALMOST,
                "'jaywalker misclassified' is ruled out, but no model is never wrong. Guard against it instead.");
        says(
                id,
                TREE.eliminate("operator distracted"),
                ALMOST,
                "'operator distracted' is ruled out, but no rule keeps people attentive all the time. "
                        + "Guard against it instead.");
        says(
                id,
                TREE.eliminate("not sensed"),
                ALMOST,
                "'not sensed' is ruled out, but no part lasts forever. Guard against it instead.");
        begins(id, TREE.eliminate("pedestrian in path"), ALMOST, "Now nobody can be hit at all, whatever fails.");
        says(
                id,
                CaseTrees.trainDoor().eliminate("software crash"),
                NOT_YET,
                "Begin with the pedestrian's tree: tree.mitigate(…) or tree.eliminate(…).");
    }

    @Test
    void a_guard_under_an_or_is_a_new_way() {
        String id = "fault-trees.mitigation";
        FaultTree alone = FaultTree.of(anyOf("hit", basic("guard fails"), TREE.top()));
        Gate operator = (Gate) TREE.event(OPERATOR);
        FaultTree among = TREE.replace(
                OPERATOR,
                anyOf(OPERATOR, operator.inputs().get(0), operator.inputs().get(1), basic("guard fails")));

        says(
                id,
                new TreeChange("guarded", TREE, alone),
                NOT_YET,
                "Now 'guard fails' is enough alone. A guard makes a way longer: it belongs under an AND.");
        begins(id, new TreeChange("guarded", TREE, among), NOT_YET, "There is a new way: {");
        says(
                id,
                new TreeChange("nothing", TREE, TREE),
                NOT_YET,
                "All ways are as they were. Which event do you guard, and against what?");
    }

    @Test
    void the_driver_guards_only_half_of_the_lane_assistant() {
        String id = "fault-trees.lane-assist";
        FaultTree tree = CaseTrees.laneAssist();
        Event driver = tree.event("driver does not steer");

        says(
                id,
                tree,
                CORRECT,
                "6 ways to 'car leaves its lane'. Four of them take one event: the driver guards only half of the tree.");
        says(
                id,
                FaultTree.of(allOf(
                        "car leaves its lane",
                        anyOf("assistant fails", tree.event("lane not detected"), tree.event("no command")),
                        driver)),
                ALMOST,
                "By your tree the driver catches everything. "
                        + "The text lets the driver help only when no command comes.");
        begins(
                id,
                tree.replace("nobody steers", anyOf("nobody steers", tree.event("no command"), driver)),
                ALMOST,
                "You joined ");
        begins(id, FaultTree.of(tree.event("lane not detected")), ALMOST, "Your top event 'lane not detected'");
    }

    private static Event[] top() {
        return ((Gate) TREE.top()).inputs().toArray(Event[]::new);
    }

    private void says(String id, Object answer, Verdict.Kind kind, String message) {
        assertThat(sheet.check(id, answer)).isEqualTo(new Verdict(id, kind, message));
    }

    private void begins(String id, Object answer, Verdict.Kind kind, String message) {
        Verdict verdict = sheet.check(id, answer);
        assertThat(verdict.message()).startsWith(message);
        assertThat(verdict.kind()).isEqualTo(kind);
    }
}
