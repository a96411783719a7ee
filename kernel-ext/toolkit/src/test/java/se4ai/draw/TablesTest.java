package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import se4ai.measure.Money;
import se4ai.measure.Speed;
import se4ai.model.CostMatrix;
import se4ai.model.Outcomes;
import se4ai.model.Threshold;
import se4ai.model.ThresholdChoice;
import se4ai.model.ThresholdSweep;
import se4ai.model.ThresholdSweep.Step;
import se4ai.placement.ArGlasses;
import se4ai.placement.LinkTable;
import se4ai.system.Braking;
import se4ai.system.Feature;
import se4ai.system.ImpactTable;
import se4ai.system.Inventory;
import se4ai.system.Requirement;
import se4ai.system.Requirements;
import se4ai.system.Traceability;

class TablesTest {

    @Test
    void an_inventory_is_a_row_for_each_feature() {
        Inventory inventory = Inventory.of(Feature.small("Mail", "moves spam away", "all mail"));

        assertThat(cells(Tables.of(inventory)))
                .isEqualTo("App|What the model does|Weight|Without the model|Mail|moves spam away|small|all mail");
        assertThat(Tables.of(inventory)).hasToString(inventory.toString());
    }

    @Test
    void an_impact_table_has_a_column_for_each_policy() {
        Braking car = Braking.from(Speed.mph(43), 7);
        ImpactTable table =
                ImpactTable.recognisedAt(2.6, 1.2).with("At once", car).with("After 1 s", car.waiting(1));

        assertThat(cells(Tables.of(table)))
                .isEqualTo("Recognised|At once|After 1 s|2.6 s before|stops|stops|1.2 s before|15.3 mph|39.7 mph");
    }

    @Test
    void a_choice_is_one_row_with_its_cost() {
        ThresholdChoice choice = new ThresholdSweep(List.of(new Step(Threshold.of(0.25), new Outcomes(3, 4, 1))))
                .choose(CostMatrix.of("delivery robot", Money.euros(50_000), Money.euros(2)), 0.25);

        assertThat(cells(Tables.of(choice)))
                .isEqualTo("Product|Threshold|Found|False alarms|Missed|Cost|delivery robot|25 %|3|4|1|€ 50,008");
        assertThat(Tables.of(choice)).hasToString(choice.toString());
    }

    @Test
    void a_requirement_stands_beside_what_it_rests_on() {
        Requirements requirements = Requirements.of(Requirement.of("nobody is held up")
                .assuming("ramps are on the map", "the map is new")
                .specifying("planner", "keeps clear"));

        assertThat(cells(Tables.of(requirements)))
                .endsWith("|nobody is held up|ramps are on the map; the map is new|planner: keeps clear");
        assertThat(cells(Tables.of(Requirements.of(Requirement.of("nobody is hurt")))))
                .endsWith("|nobody is hurt|— none|— none");
    }

    @Test
    void names_without_a_counterpart_stand_beside_a_dash() {
        Traceability join = Traceability.of("row", List.of("dirt", "rain"), "leaf", List.of("Dirt", "fog"));

        assertThat(cells(Tables.of(join))).isEqualTo("row|leaf|dirt|Dirt|rain|— none|— none|fog");
        assertThat(Tables.of(join)).hasToString(join.toString());
    }

    @Test
    void a_link_table_has_a_column_for_each_link() {
        LinkTable table =
                LinkTable.over(ArGlasses.bluetooth(), ArGlasses.mobile()).sending("crop", "20 kB");

        assertThat(cells(Tables.of(table)))
                .isEqualTo("Data|bluetooth, 3 Mbit/s|mobile, 60 Mbit/s|crop, 20 kB|53.33 ms|2.667 ms");
        assertThat(Tables.of(table)).hasToString(table.toString());
    }

    private static String cells(Card card) {
        NodeList rows = Page.parsed(card.html()).getElementsByTagName("tr");
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.getLength(); row++) {
            NodeList cells = rows.item(row).getChildNodes();
            for (int cell = 0; cell < cells.getLength(); cell++) {
                text.append(text.isEmpty() ? "" : "|").append(cells.item(cell).getTextContent());
            }
        }
        return text.toString();
    }
}
