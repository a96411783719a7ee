package se4ai.faulttree;

import static org.assertj.core.api.Assertions.assertThat;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.allOf;
import static se4ai.faulttree.Gate.anyOf;
import static se4ai.faulttree.Gate.not;
import static se4ai.faulttree.HouseEvent.house;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LintTest {

    private static final BasicEvent BRAKES = basic("brakes fail");

    @Test
    void the_trees_of_the_literature_are_clean() {
        assertThat(ExampleTrees.pressureTank().lint()).isEmpty();
        assertThat(ExampleTrees.trainDoor().lint()).isEmpty();
        assertThat(ExampleTrees.pedestrian().lint()).isEmpty();
        assertThat(ExampleTrees.laneAssist().lint()).isEmpty();
    }

    @Test
    void a_top_event_is_not_a_models_error() {
        assertThat(sentence(anyOf("pedestrian misclassified", BRAKES, basic("night")), LintRule.TOP_IS_MODEL_ERROR))
                .isEqualTo(
                        "The top event 'pedestrian misclassified' is a model's error. Nobody is harmed by it yet: name "
                                + "what happens in the world, such as 'pedestrian hit', and put the error below.");
        assertThat(rules(basic("wrong").as(LeafKind.MACHINE_LEARNING))).contains(LintRule.TOP_IS_MODEL_ERROR);
        assertThat(rules(anyOf("pedestrian hit", BRAKES, basic("model wrong"))))
                .doesNotContain(LintRule.TOP_IS_MODEL_ERROR);
    }

    @Test
    void one_event_under_two_names_is_found() {
        assertThat(sentence(allOf("hit", basic("camera dirty"), basic("dirty camera")), LintRule.TWO_NAMES))
                .isEqualTo("'camera dirty' and 'dirty camera' look like one event under two names; they are counted as "
                        + "independent. Use one name in both places, or tell them apart by a word.");
        assertThat(rules(allOf("hit", basic("sensor 1 fails"), basic("sensor 2 fails"))))
                .doesNotContain(LintRule.TWO_NAMES);
    }

    @Test
    void a_gates_own_event_is_not_one_of_its_inputs() {
        assertThat(sentence(
                        anyOf("hit", basic("night"), anyOf("brakes failed", BRAKES, basic("fluid lost"))),
                        LintRule.GATE_REPEATED_BELOW))
                .isEqualTo(
                        "'brakes fail' says the same as the gate 'brakes failed' that it stands below. Take it away, or "
                                + "name what leads to it.");
        assertThat(rules(anyOf("hit", basic("night"), anyOf("car does not stop", BRAKES, basic("fluid lost")))))
                .doesNotContain(LintRule.GATE_REPEATED_BELOW);
    }

    @Test
    void a_name_does_not_contradict_its_gate() {
        assertThat(sentence(anyOf("both brakes fail", BRAKES, basic("handbrake torn")), LintRule.NAME_AGAINST_GATE))
                .isEqualTo(
                        "'both brakes fail' is an OR gate, but its name sounds like AND. With OR, one input is enough. "
                                + "Change the gate or the name.");
        assertThat(sentence(allOf("either is too late", BRAKES, basic("handbrake torn")), LintRule.NAME_AGAINST_GATE))
                .isEqualTo("'either is too late' is an AND gate, but its name sounds like OR. With AND, it takes every "
                        + "input. Change the gate or the name.");
        assertThat(rules(allOf("both brakes fail", BRAKES, basic("handbrake torn"))))
                .doesNotContain(LintRule.NAME_AGAINST_GATE);
    }

    @Test
    void a_disclaimer_is_no_mitigation() {
        assertThat(sentence(
                        allOf("fake card sold", basic("fake offered"), basic("disclaimer ignored")),
                        LintRule.NO_MITIGATION))
                .isEqualTo(
                        "'disclaimer ignored' speaks of 'disclaimer', which keeps nothing from happening. Name a guard "
                                + "outside the model that acts when the model is wrong.");
        assertThat(rules(allOf("fake card sold", basic("fake offered"), basic("expert asleep"))))
                .doesNotContain(LintRule.NO_MITIGATION);
    }

    @Test
    void a_model_is_not_taken_apart() {
        assertThat(sentence(
                        anyOf("hit", BRAKES, anyOf("not seen", basic("overfitted"), basic("too dark"))),
                        LintRule.MODEL_TAKEN_APART))
                .isEqualTo(
                        "'overfitted' takes a model apart ('overfit'). A model fails for reasons nobody can list: let "
                                + "its wrong prediction be one basic event.");
        assertThat(rules(anyOf("hit", BRAKES, basic("not seen")))).doesNotContain(LintRule.MODEL_TAKEN_APART);
    }

    @Test
    void a_mitigation_does_not_stand_under_or() {
        assertThat(sentence(anyOf("hit", BRAKES, basic("watchdog fails")), LintRule.GUARD_UNDER_OR))
                .isEqualTo(
                        "'watchdog fails' sounds like the failure of a guard, but stands below the OR gate 'hit': its "
                                + "failure alone is enough there, so adding it makes things worse. Join it by AND with what it "
                                + "guards, as mitigate does.");
        assertThat(rules(allOf("hit", BRAKES, basic("watchdog fails")))).doesNotContain(LintRule.GUARD_UNDER_OR);
        assertThat(rules(allOf(
                        "hit", BRAKES, anyOf("watchdog fails", basic("watchdog off"), basic("watchdog too late")))))
                .doesNotContain(LintRule.GUARD_UNDER_OR);
    }

    @Test
    void a_situation_is_not_enough_alone() {
        BasicEvent person = basic("person in door").as(LeafKind.ENVIRONMENT);

        assertThat(sentence(
                        anyOf("person trapped", person, basic("door closes").as(LeafKind.MACHINE_LEARNING)),
                        LintRule.SITUATION_ALONE))
                .isEqualTo(
                        "'person in door' is a situation, and alone it is enough for 'person trapped'. Does it not also "
                                + "take that something fails in it? Then join the two by AND.");
        assertThat(rules(allOf("person trapped", person, basic("door closes"))))
                .doesNotContain(LintRule.SITUATION_ALONE);
    }

    @Test
    void two_models_are_not_independent_guards() {
        Gate both = allOf(
                "not seen",
                basic("detector A wrong", 0.1).as(LeafKind.MACHINE_LEARNING),
                basic("detector B wrong", 0.1).as(LeafKind.MACHINE_LEARNING));
        Gate top = allOf("hit", basic("person there", 0.1).as(LeafKind.ENVIRONMENT), both);

        assertThat(sentence(top, LintRule.MODELS_AS_INDEPENDENT))
                .isEqualTo(
                        "'detector A wrong' and 'detector B wrong' are taken as independent, but models that learn from "
                                + "similar data fail on the same inputs. Compare withSharedTraining(0.5, \"detector A wrong\", "
                                + "\"detector B wrong\").");
        assertThat(FaultTree.of(top)
                        .withSharedTraining(0.5, "detector A wrong", "detector B wrong")
                        .lint())
                .isEmpty();
    }

    @Test
    void an_event_that_makes_no_difference_is_found() {
        assertThat(sentence(anyOf("hit", BRAKES, allOf("both", BRAKES, basic("night"))), LintRule.EVENT_WITHOUT_EFFECT))
                .isEqualTo(
                        "'night' makes no difference: whatever leads to the top event with it leads there without it. "
                                + "Is a gate above it wrong, or is it off by a house event?");
        assertThat(rules(allOf("hit", BRAKES, not("no guard", basic("guard acts")))))
                .doesNotContain(LintRule.EVENT_WITHOUT_EFFECT);
    }

    @Test
    void a_top_event_can_happen_but_takes_something() {
        assertThat(sentence(allOf("hit", BRAKES, house("night", false)), LintRule.TOP_CANNOT_HAPPEN))
                .isEqualTo(
                        "'hit' can never happen, whatever fails. Look at the house events that are off, and at NOT gates "
                                + "that exclude each other.");
        assertThat(sentence(anyOf("hit", BRAKES, house("night", true)), LintRule.TOP_NEEDS_NOTHING))
                .isEqualTo(
                        "'hit' happens even if nothing fails. Look at the house events that are on, and at NOT gates.");
        assertThat(rules(allOf("hit", BRAKES, house("night", true))))
                .doesNotContain(LintRule.TOP_CANNOT_HAPPEN, LintRule.TOP_NEEDS_NOTHING);
    }

    @Test
    void a_gate_has_different_inputs_and_more_than_one() {
        assertThat(sentence(anyOf("hit", BRAKES), LintRule.ONE_INPUT))
                .isEqualTo(
                        "'hit' follows from 'brakes fail' alone, so the two are one event. What else does it take, or "
                                + "what else can cause it?");
        assertThat(sentence(anyOf("hit", BRAKES, BRAKES), LintRule.INPUT_TWICE))
                .isEqualTo(
                        "'brakes fail' stands twice below 'hit'. It is one event: take one away, or name the other one "
                                + "differently.");
        assertThat(rules(anyOf("hit", BRAKES, not("no alert", basic("alert")))))
                .doesNotContain(LintRule.ONE_INPUT, LintRule.INPUT_TWICE);
    }

    @Test
    void each_listed_statement_is_violated_by_a_leaf() {
        Lint lint = Lint.of(ExampleTrees.pedestrian()).listing("the operator is attentive", "the map is up to date");

        assertThat(lint.findings())
                .extracting(LintFinding::toString)
                .containsExactly(
                        "a listed statement that no leaf violates: No basic event says that 'the map is up to date' "
                                + "does not hold. What happens then? Add its violation where it leads to the top event.");
    }

    @Test
    void a_tree_has_models_and_other_things() {
        BasicEvent worn = basic("brakes worn").as(LeafKind.HARDWARE);
        BasicEvent wrong = basic("person overlooked").as(LeafKind.MACHINE_LEARNING);

        assertThat(rules(allOf("hit", worn, basic("driver asleep").as(LeafKind.HUMAN))))
                .containsExactly(LintRule.NO_WRONG_PREDICTION);
        assertThat(rules(anyOf("hit", wrong, basic("lane lost").as(LeafKind.MACHINE_LEARNING))))
                .containsExactly(LintRule.MODELS_ONLY);
        assertThat(rules(anyOf("hit", wrong, worn))).isEmpty();
    }

    @Test
    void what_is_too_large_is_said() {
        List<Event> pairs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<Event> many = new ArrayList<>();
            for (int j = 0; j < 12; j++) {
                many.add(basic(i + " " + j));
            }
            pairs.add(anyOf("any " + i, many.toArray(Event[]::new)));
        }

        assertThat(sentence(allOf("top", pairs.toArray(Event[]::new)), LintRule.NOT_CHECKED))
                .startsWith("Not all rules were checked: There are 20");
    }

    private static List<LintRule> rules(Event top) {
        return FaultTree.of(top).lint().stream().map(LintFinding::rule).toList();
    }

    /** The sentence of the one finding of that rule. */
    private static String sentence(Event top, LintRule rule) {
        List<LintFinding> findings = FaultTree.of(top).lint();
        assertThat(findings).filteredOn(finding -> finding.rule() == rule).hasSize(1);
        return findings.stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow()
                .sentence();
    }
}
