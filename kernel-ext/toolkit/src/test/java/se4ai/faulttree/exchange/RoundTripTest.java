package se4ai.faulttree.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.allOf;
import static se4ai.faulttree.Gate.anyOf;
import static se4ai.faulttree.HouseEvent.house;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.FaultTreeBuilder;
import se4ai.faulttree.GateKind;

class RoundTripTest {

    private static final Map<String, UnaryOperator<FaultTree>> FORMATS = Map.of(
            "Open-PSA", tree -> OpenPsa.read(Xml.parse(OpenPsa.write(tree))),
            "Galileo", tree -> Galileo.read(Galileo.write(tree)),
            "outline", tree -> Outline.read(Outline.write(tree)),
            "JSON", tree -> FaultTreeJson.read(FaultTreeJson.write(tree)));

    @Test
    void every_format_gives_back_the_tree_that_it_was_given() {
        FORMATS.forEach((format, copy) -> {
            for (long seed = 0; seed < 400; seed++) {
                FaultTree tree = RandomTrees.of(seed);
                assertThat(copy.apply(tree)).as(format + " of tree " + seed).isEqualTo(tree);
            }
        });
    }

    @Test
    void a_tree_may_go_through_all_formats_in_turn() {
        for (long seed = 1_000; seed < 1_050; seed++) {
            FaultTree tree = RandomTrees.of(seed);
            FaultTree copy = tree;
            for (UnaryOperator<FaultTree> format : FORMATS.values()) {
                copy = format.apply(copy);
            }
            assertThat(copy).isEqualTo(tree);
            assertThat(copy.events()).isEqualTo(tree.events());
        }
    }

    @Test
    void what_is_written_twice_is_the_same() {
        for (long seed = 0; seed < 50; seed++) {
            FaultTree tree = RandomTrees.of(seed);
            assertThat(OpenPsa.write(OpenPsa.read(Xml.parse(OpenPsa.write(tree)))))
                    .isEqualTo(OpenPsa.write(tree));
            assertThat(Outline.write(Outline.read(Outline.write(tree)))).isEqualTo(Outline.write(tree));
        }
    }

    @Test
    void a_chain_of_30_000_gates_goes_through_every_format() {
        FaultTreeBuilder builder = new FaultTreeBuilder("chain");
        for (int i = 0; i < 30_000; i++) {
            builder.gate("g" + i, GateKind.OR, 0, List.of("g" + (i + 1), "e" + i % 7));
        }
        for (int i = 0; i < 7; i++) {
            builder.event(basic("e" + i, 0.1));
        }
        FaultTree tree = builder.event(basic("g30000", 0.1)).build();

        FORMATS.forEach((format, copy) ->
                assertThat(copy.apply(tree).equals(tree)).as(format).isTrue());
    }

    @Test
    void a_tree_that_is_one_event_is_a_tree() {
        FORMATS.forEach((format, copy) -> {
            for (Event top : new Event[] {basic("alone", 0.5), house("night", true)}) {
                FaultTree tree = FaultTree.of(top);
                assertThat(copy.apply(tree)).as(format).isEqualTo(tree);
            }
        });
    }

    @Test
    void all_formats_lead_to_the_same_numbers() {
        var shared = basic("power fails", 0.1);
        FaultTree tree = FaultTree.of(allOf(
                "lamp and radio fail",
                anyOf("lamp fails", shared, basic("bulb burnt out", 0.2)),
                anyOf("radio fails", shared, basic("tube burnt out", 0.3))));

        FORMATS.forEach((format, copy) -> {
            assertThat(copy.apply(tree).minimalCutSets().upToOrder(2))
                    .isEqualTo(tree.minimalCutSets().upToOrder(2));
            assertThat(copy.apply(tree).probability()).isEqualTo(tree.probability());
        });
    }
}
