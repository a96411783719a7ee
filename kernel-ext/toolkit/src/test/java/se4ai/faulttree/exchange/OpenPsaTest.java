package se4ai.faulttree.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.CommonCauseGroup;
import se4ai.faulttree.CutSet;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Gate;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.HouseEvent;
import se4ai.faulttree.ProbabilityModel;

class OpenPsaTest {

    /**
     * The rupture of a pressure tank in the words of its parts, with the probabilities of its reduced tree: NUREG-0492, pages
     * VIII-11 and XI-21 ff.
     */
    private static final String PRESSURE_TANK = """
            <?xml version="1.0"?>
            <!-- tank T, relays K1 K2 R, switches S S1 -->
            <opsa-mef>
              <define-fault-tree name="pressure-tank">
                <define-gate name="rupture">
                  <label>the tank ruptures</label>
                  <or>
                    <basic-event name="T"/>
                    <or>
                      <event name="K2" type="basic-event"/>
                      <and>
                        <event name="S"/>
                        <or><event name="S1"/><event name="K1"/><event name="R"/></or>
                      </and>
                    </or>
                  </or>
                </define-gate>
              </define-fault-tree>
              <model-data>
                <define-basic-event name="T"><float value="5e-6"/></define-basic-event>
                <define-basic-event name="K2"><float value="3e-5"/></define-basic-event>
                <define-basic-event name="S"><float value="1e-4"/></define-basic-event>
                <define-basic-event name="S1"><float value="3e-5"/></define-basic-event>
                <define-basic-event name="K1"><float value="3e-5"/></define-basic-event>
                <define-basic-event name="R"><float value="1e-4"/></define-basic-event>
              </model-data>
            </opsa-mef>
            """;

    @Test
    void the_pressure_tank_has_its_five_minimal_cut_sets() {
        FaultTree tree = OpenPsa.read(Xml.parse(PRESSURE_TANK));

        assertThat(tree.name()).isEqualTo("pressure-tank");
        assertThat(tree.minimalCutSets().upToOrder(2))
                .extracting(CutSet::toString)
                .containsExactly("{K2}", "{T}", "{K1, S}", "{R, S}", "{S, S1}");
        assertThat(tree.minimalCutSets().count()).isEqualTo(5);
        assertThat(tree.probability().value()).isCloseTo(3.5e-5, within(1e-7));
    }

    @Test
    void a_formula_inside_another_becomes_a_gate_named_after_it() {
        FaultTree tree = OpenPsa.read(Xml.parse(PRESSURE_TANK));

        assertThat(tree.gates())
                .extracting(Event::toString)
                .containsExactly(
                        "rupture.1.1.1 = OR(S1, K1, R)",
                        "rupture.1.1 = AND(S, rupture.1.1.1)",
                        "rupture.1 = OR(K2, rupture.1.1)",
                        "rupture = OR(T, rupture.1)");
    }

    @Test
    void an_event_without_a_definition_is_of_unknown_probability() {
        FaultTree tree = gates("<or><event name='a'/><basic-event name='b'/></or>");

        assertThat(tree.basicEvents()).containsExactly(BasicEvent.basic("a"), BasicEvent.basic("b"));
    }

    @Test
    void every_formula_means_what_the_format_says() {
        assertThat(truths("<cardinality min='1' max='2'>", 3)).isEqualTo("01111110");
        assertThat(truths("<cardinality min='0' max='1'>", 3)).isEqualTo("11101000");
        assertThat(truths("<cardinality min='0' max='3'>", 3)).isEqualTo("11111111");
        assertThat(truths("<cardinality min='0' max='0'>", 2)).isEqualTo("1000");
        assertThat(truths("<iff>", 2)).isEqualTo("1001");
        assertThat(truths("<iff>", 3)).isEqualTo("10000001");
        assertThat(truths("<imply>", 2)).isEqualTo("1101");
        assertThat(truths("<xor>", 3)).isEqualTo("01101001");
        assertThat(truths("<nand>", 2)).isEqualTo("1110");
        assertThat(truths("<nor>", 2)).isEqualTo("1000");
        assertThat(truths("<not>", 1)).isEqualTo("10");
        assertThat(truths("<atleast min='2'>", 3)).isEqualTo("00010111");
    }

    /** For each row of the truth table whether the formula over x0, x1, … holds. */
    private static String truths(String opening, int inputs) {
        StringBuilder rows = new StringBuilder();
        String closing = "</" + opening.substring(1, opening.indexOf(opening.indexOf(' ') < 0 ? '>' : ' ')) + ">";
        for (int row = 0; row < 1 << inputs; row++) {
            StringBuilder formula = new StringBuilder(opening);
            StringBuilder data = new StringBuilder();
            for (int i = 0; i < inputs; i++) {
                formula.append("<house-event name='x").append(i).append("'/>");
                data.append("<define-house-event name='x").append(i).append("'><constant value='");
                data.append((row >> (inputs - 1 - i) & 1) == 1).append("'/></define-house-event>");
            }
            double happens = tree("<define-gate name='top'>" + formula + closing + "</define-gate>" + data)
                    .probability()
                    .value();
            rows.append((int) happens);
        }
        return rows.toString();
    }

    @Test
    void a_constant_in_a_formula_is_a_house_event() {
        FaultTree tree = gates("<and><event name='a'/><constant value='true'/></and>");

        assertThat(tree.houseEvents()).containsExactly(HouseEvent.house("constant true", true));
    }

    @Test
    void a_gate_may_be_another_name_of_an_event() {
        assertThat(gates("<basic-event name='a'/>").gates())
                .containsExactly(new Gate("top", GateKind.OR, 0, List.of(BasicEvent.basic("a"))));
    }

    @Test
    void a_flavor_marks_inhibit_gates_and_undeveloped_events() {
        FaultTree tree = tree("""
                <define-gate name='top'>
                  <attributes><attribute name='flavor' value='inhibit'/></attributes>
                  <and><event name='cold'/><event name='seal cracks'/></and>
                </define-gate>
                <define-basic-event name='cold'>
                  <attributes><attribute name='flavor' value='conditional'/></attributes><float value='0.1'/>
                </define-basic-event>
                <define-basic-event name='seal cracks'>
                  <attributes><attribute name='flavor' value='undeveloped'/></attributes><float value='0.2'/>
                </define-basic-event>
                """);

        assertThat(tree.top()).hasToString("top = INHIBIT(seal cracks, cold)");
        assertThat(tree.basic("seal cracks").undeveloped()).isTrue();
    }

    @Test
    void names_are_looked_up_where_they_stand_then_outwards() {
        FaultTree tree = tree("""
                <define-gate name='top'><and><gate name='left.g'/><gate name='right.g'/><event name='e'/></and></define-gate>
                <define-component name='left' role='private'>
                  <define-gate name='g'><or><event name='e'/><event name='f'/></or></define-gate>
                  <define-basic-event name='e'><float value='0.25'/></define-basic-event>
                </define-component>
                <define-component name='right' role='private'>
                  <define-gate name='g'><or><event name='e'/><event name='left.e'/><event name='deep.e'/></or></define-gate>
                  <define-component name='deep'>
                    <define-basic-event name='e'><parameter name='p'/></define-basic-event>
                    <define-parameter name='p'><float value='0.75'/></define-parameter>
                  </define-component>
                </define-component>
                <define-basic-event name='e'><float value='0.5'/></define-basic-event>
                """);

        assertThat(tree.gates())
                .extracting(Event::toString)
                .containsExactly(
                        "left.g = OR(left.e, f)",
                        "right.g = OR(e, left.e, right.deep.e)",
                        "top = AND(left.g, right.g, e)");
        assertThat(tree.basic("right.deep.e").model()).isEqualTo(ProbabilityModel.fixed(0.75));
    }

    @Test
    void a_public_name_is_known_everywhere() {
        FaultTree tree = tree("""
                <define-gate name='top'><gate name='g'/></define-gate>
                <define-component name='c'><define-gate name='g'><event name='e'/></define-gate></define-component>
                """);

        assertThat(tree.has("g")).isTrue();
    }

    @Test
    void an_expression_becomes_the_nearest_model() {
        assertThat(model("<float value='1e-3'/>")).isEqualTo(ProbabilityModel.fixed(1e-3));
        assertThat(model("<int value='1'/>")).isEqualTo(ProbabilityModel.fixed(1));
        assertThat(model("<bool value='false'/>")).isEqualTo(ProbabilityModel.fixed(0));
        assertThat(model("<exponential><float value='1e-5'/><system-mission-time/></exponential>"))
                .isEqualTo(ProbabilityModel.perHour(1e-5).over(8760));
        assertThat(model("<periodic-test><float value='1e-5'/><int value='720'/><int value='0'/><int"
                        + " value='1000'/></periodic-test>"))
                .isEqualTo(ProbabilityModel.perHour(1e-5).testedEvery(720).over(1000));
        assertThat(
                        model(
                                "<lognormal-deviate><float value='0.01'/><int value='3'/><float value='0.95'/></lognormal-deviate>"))
                .isEqualTo(ProbabilityModel.logNormal(0.01, 3));
        assertThat(model("<uniform-deviate><float value='0.1'/><float value='0.2'/></uniform-deviate>"))
                .isEqualTo(ProbabilityModel.uniform(0.1, 0.2));
        assertThat(model("<beta-deviate><int value='2'/><int value='98'/></beta-deviate>"))
                .isEqualTo(ProbabilityModel.beta(2, 98));
    }

    @Test
    void other_expressions_are_calculated() {
        assertThat(
                        value(
                                "<sub><float value='1'/><exp><mul><neg><float value='1e-4'/></neg><int value='1000'/></mul></exp></sub>"))
                .isCloseTo(1 - Math.exp(-0.1), within(1e-15));
        assertThat(value("<div><add><float value='0.1'/><float value='0.3'/></add><int value='2'/></div>"))
                .isEqualTo(0.2);
        assertThat(value("<mean><float value='0.1'/><float value='0.2'/><float value='0.6'/></mean>"))
                .isCloseTo(0.3, within(1e-15));
        assertThat(value("<max><float value='0.1'/><pow><float value='0.5'/><int value='2'/></pow></max>"))
                .isEqualTo(0.25);
        assertThat(value("<min><float value='0.1'/><log><int value='3'/></log></min>"))
                .isEqualTo(0.1);
        assertThat(
                        value(
                                "<ite><lt><system-mission-time/><int value='9000'/></lt><float value='0.1'/><float value='0.2'/></ite>"))
                .isEqualTo(0.1);
        assertThat(value("<switch><case><eq><int value='1'/><int value='2'/></eq><float value='0.1'/></case>"
                        + "<float value='0.3'/></switch>"))
                .isEqualTo(0.3);
        assertThat(value("<normal-deviate><float value='0.2'/><float value='0.01'/></normal-deviate>"))
                .isEqualTo(0.2);
        assertThat(value("<gamma-deviate><int value='2'/><float value='0.1'/></gamma-deviate>"))
                .isEqualTo(0.2);
        assertThat(value("<histogram><int value='0'/><bin><int value='1'/><float value='0.1'/></bin>"
                        + "<bin><int value='4'/><float value='0.3'/></bin></histogram>"))
                .isCloseTo(0.25, within(1e-15));
    }

    @Test
    void built_in_distributions_have_their_textbook_values() {
        assertThat(value(call("GLM", 0, 1e-3, 0.1, 1e6))).isCloseTo(1e-3 / 0.101, within(1e-12));
        assertThat(value(call("GLM", 0.2, 1e-3, 0.1, 0))).isCloseTo(0.2, within(1e-12));
        assertThat(value(call("Weibull", 1000, 2, 100, 600))).isCloseTo(1 - Math.exp(-0.25), within(1e-12));
        assertThat(value(call("periodic-test", 1e-4, 1e9, 100, 0, 250)))
                .isCloseTo(1 - Math.exp(-1e-4 * 50), within(1e-9));
        assertThat(value(call("periodic-test", 1e-4, 0, 100, 100, 250)))
                .isCloseTo(1 - Math.exp(-1e-4 * 250), within(1e-9));
        assertThat(model(call("periodic-test", 1e-4, 100, 500, 400)))
                .isEqualTo(ProbabilityModel.perHour(1e-4).over(400));
    }

    @Test
    void an_error_factor_may_have_another_level() {
        ProbabilityModel model = model(call("lognormal-deviate", 0.01, 3, 0.975));

        assertThat(((ProbabilityModel.LogNormal) model).sigma()).isCloseTo(Math.log(3) / 1.959963985, within(1e-9));
        assertThat(value(call("lognormal-deviate", Math.log(0.01), 0))).isCloseTo(0.01, within(1e-12));
    }

    @Test
    void a_parameter_may_be_a_chain_of_100_000() {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            data.append("<define-parameter name='p")
                    .append(i)
                    .append("'><add><parameter name='p")
                    .append(i + 1);
            data.append("'/><float value='0'/></add></define-parameter>");
        }
        data.append("<define-parameter name='p100000'><float value='0.125'/></define-parameter>");

        assertThat(value("<parameter name='p0'/>", data.toString())).isEqualTo(0.125);
    }

    @Test
    void the_mission_time_is_the_readers_choice() {
        XmlElement root = Xml.parse(
                file(
                        "<define-gate name='top'><event name='e'/></define-gate><define-basic-event"
                                + " name='e'><exponential><float value='1e-5'/><system-mission-time/></exponential></define-basic-event>"));

        assertThat(OpenPsa.read(root, Reading.usual().over(10)).basic("e").model())
                .isEqualTo(ProbabilityModel.perHour(1e-5).over(10));
        assertThatThrownBy(() -> Reading.usual().over(-1))
                .hasMessage("A mission time must be 0 hours or more but was -1.0.");
    }

    @Test
    void a_group_gives_its_members_their_distribution() {
        FaultTree tree = OpenPsa.read(Xml.parse("""
                <opsa-mef>
                  <define-fault-tree name='pumps'>
                    <define-gate name='top'><and><event name='a'/><event name='b'/><event name='c'/></and></define-gate>
                  </define-fault-tree>
                  <define-CCF-group name='pumps' model='MGL'>
                    <members><basic-event name='a'/><basic-event name='b'/><basic-event name='c'/></members>
                    <factors>
                      <factor level='3'><float value='0.2'/></factor>
                      <factor level='2'><float value='0.1'/></factor>
                    </factors>
                    <distribution><float value='0.01'/></distribution>
                  </define-CCF-group>
                </opsa-mef>
                """));

        assertThat(tree.basicEvents()).extracting(BasicEvent::model).containsOnly(ProbabilityModel.fixed(0.01));
        assertThat(tree.commonCauses())
                .containsExactly(CommonCauseGroup.mgl("pumps", List.of(0.1, 0.2), "a", "b", "c"));
    }

    @Test
    void event_trees_are_passed_over() {
        FaultTree tree =
                OpenPsa.read(Xml.parse("<opsa-mef><define-event-tree name='t'><initial-state/></define-event-tree>"
                        + "<define-fault-tree name='f'><define-gate name='top'><event name='a'/></define-gate></define-fault-tree>"
                        + "</opsa-mef>"));

        assertThat(tree.name()).isEqualTo("f");
    }

    @Test
    void of_several_top_events_one_is_chosen() {
        String file = file("<define-gate name='g'><event name='a'/></define-gate>\n"
                + "<define-gate name='h'><event name='b'/></define-gate>");

        assertThat(OpenPsa.read(Xml.parse(file), "h").basicEvents()).containsExactly(BasicEvent.basic("b"));
        assertThatThrownBy(() -> OpenPsa.read(Xml.parse(file)))
                .hasMessage(
                        "The tree 't' has 2 top events: g, h. Name the one to look at, or join them under one gate.");
        assertThatThrownBy(() -> OpenPsa.read(Xml.parse(file), "i"))
                .hasMessage("The tree 't' has no event 'i' to be its top event.");
    }

    @Test
    void names_that_other_programs_refuse_stand_in_attributes() {
        assertThat(OpenPsa.write(FaultTree.of(Gate.anyOf("door opens", BasicEvent.basic("lock-fails", 0.5)))))
                .contains("""
                            <define-gate name="door_opens">
                              <label>door opens</label>
                              <attributes><attribute name="full-name" value="door opens"/></attributes>
                              <or>
                                <basic-event name="lock-fails"/>
                              </or>
                            </define-gate>
                        """);
    }

    @Test
    void wrong_structure_is_named_with_its_line() {
        refused(
                "<define-gate name='g'>\n<or><gate name='h'/></or></define-gate>\n<define-gate name='h'><or><gate"
                        + " name='g'/></or></define-gate><define-gate name='top'><gate name='g'/></define-gate>",
                "Line 2: Gate 'g' reaches itself through g → h → g; a fault tree has no cycles. Take one of these inputs"
                        + " away.");
        refused(
                "<define-gate name='g'><event name='a'/></define-gate>\n\n<define-basic-event name='g'/>",
                "Line 3: The name 'g' is defined twice, first in line 1. Give one of the two another name.");
        refused(
                "<define-gate name='g'>\n<or/></define-gate>",
                "Line 2: Gate 'g' (OR) has no inputs. Give it the events that lead to it, or make it a basic event.");
        refused(
                "<define-gate name='g'/>",
                "Line 1: Gate 'g' has no inputs. Give it a formula, such as <or> with the events that lead to it.");
        refused(
                "<define-gate name='g'>\n<or><event name='a'/></or>\n<and><event name='b'/></and></define-gate>",
                "Line 3: The gate 'g' is defined by <or> and then by <and>; it takes one. Put both inside one, such as"
                        + " <and>.");
        refused(
                "<define-gate name='g'>\n<atleast min='3'><event name='a'/><event name='b'/></atleast></define-gate>",
                "Line 2: Gate 'g' asks for at least 3 of its 2 inputs; the number must lie between 1 and 2.");
        refused(
                "<define-gate name='g'><atleast min='two'><event name='a'/></atleast></define-gate>",
                "Line 1: The 'min' of gate 'g' must be a whole number, such as 2, but was 'two'.");
        refused(
                "<define-gate name='g'><atleast><event name='a'/></atleast></define-gate>",
                "Line 1: Element <atleast> needs an attribute 'min', but has none.");
        refused(
                "<define-gate name='g'><cardinality min='2' max='1'><event name='a'/><event"
                        + " name='b'/></cardinality></define-gate>",
                "Line 1: Gate 'g' asks for 2 to 1 of its 2 inputs; the numbers must lie between 0 and 2, the smaller one"
                        + " first.");
        refused(
                "<define-gate name='g'><not><event name='a'/><event name='b'/></not></define-gate>",
                "Line 1: Gate 'g' (NOT) needs exactly 1 input but has 2.");
        refused(
                "<define-gate name='g'>\n<or>\n<gate name='nowhere'/></or></define-gate>",
                "Line 3: Gate 'g' has an input 'nowhere', a gate that is not defined. Define it with <define-gate>.");
        refused(
                "<define-gate name='g'>\n<or><gate name='a'/></or></define-gate>\n<define-basic-event name='a'/>",
                "Line 2: Gate 'g' names 'a' as a gate, but line 3 defines it as a basic event.");
        refused(
                "<define-gate name='g'><or><event/></or></define-gate>",
                "Line 1: Element <event> needs an attribute 'name', but has none.");
        refused(
                "<define-gat name='g'/>",
                "Line 1: Element <define-gat> is not known inside <define-fault-tree>. Known are <define-fault-tree>,"
                        + " <define-component>, <define-gate>, <define-basic-event>, <define-house-event>,"
                        + " <define-parameter>, <define-CCF-group> and <model-data>.");
        refused(
                "<define-gate name='g'><andd/></define-gate>",
                "Line 1: Element <andd> is not known in the formula of gate 'g'. Known are <and>, <or>, <not>,"
                        + " <atleast>, <xor>, <nand>, <nor>, <cardinality>, <iff>, <imply>, <gate>, <basic-event>,"
                        + " <house-event>, <event> and <constant>.");
        refused(
                "<define-gate name='g'><constant value='maybe'/></define-gate>",
                "Line 1: A constant is written <constant value=\"true\"/> or <constant value=\"false\"/>, but here stands"
                        + " <constant value=\"maybe\">.");
        refused(
                "<include file='more.xml'/>",
                "Line 1: <include> asks for the file 'more.xml'; one file is read at a time. Put its content in place of"
                        + " <include>.");
        refused("", "The tree 't' has no events. Give it a gate and its inputs.");
        assertThatThrownBy(() -> OpenPsa.read(Xml.parse("<html/>")))
                .hasMessage("Line 1: The file begins with <html>, but a fault tree in the Open-PSA format begins with"
                        + " <opsa-mef>.");
    }

    @Test
    void a_wrong_probability_is_named_with_its_event_and_line() {
        wrongModel(
                "\n<float value='1.2'/>",
                "Line 2: Probability of 'e' must lie in [0, 1] but was 1.2. Did you mean 1.2 %? Write"
                        + " Probability.percent(1.2).");
        wrongModel(
                "<mul><float value='3'/><float value='-1'/></mul>",
                "Line 1: Probability of 'e' must lie in [0, 1] but was -3.0.");
        wrongModel(
                "<float value='NaN'/>",
                "Line 1: The value of <float> must be a number, such as 0.001 or 1e-3, but was 'NaN'.");
        wrongModel(
                "<uniform-deviate><float value='0.3'/><float value='0.2'/></uniform-deviate>",
                "Line 1: Basic event 'e': An interval of probabilities must lie in [0, 1], the lower end first, but was"
                        + " 0.3 to 0.2.");
        wrongModel(
                "<exponential><float value='-1'/><int value='5'/></exponential>",
                "Line 1: Basic event 'e': A failure rate must be 0 or more per hour but was -1.0.");
        wrongModel(
                "<exponential><float value='1'/></exponential>",
                "Line 1: The expression <exponential> takes 2 arguments but has 1.");
        wrongModel(
                "<extern-function name='f'/>",
                "Line 1: The expression <extern-function> is not known. Known are numbers, parameters, arithmetic,"
                        + " conditions, exponential, GLM, Weibull, periodic-test (with 4 or 5 arguments), deviates and"
                        + " histogram.");
        wrongModel(
                "<parameter name='p'/>",
                "Line 1: The parameter 'p' is not defined. Define it with <define-parameter>.");
        wrongModel(
                "<parameter name='p'/></define-basic-event><define-parameter name='p'><add><parameter"
                        + " name='q'/></add></define-parameter><define-parameter name='q'><add><parameter"
                        + " name='p'/></add></define-parameter><define-basic-event name='f'>",
                "Line 1: The parameter 'q' needs itself: q → p → q. Give one of them a number.");
        wrongModel(
                "<parameter name='p'/></define-basic-event><define-parameter name='p'><parameter"
                        + " name='p'/></define-parameter><define-basic-event name='f'>",
                "Line 1: The parameter 'p' needs itself: p → p. Give one of them a number.");
    }

    @Test
    void a_wrong_group_is_named_with_its_line() {
        String gate = "<define-gate name='top'><and><event name='a'/><event name='b'/></and></define-gate>\n";
        String members = "<members><basic-event name='a'/><basic-event name='b'/></members>";
        refused(
                gate + "<define-CCF-group name='c' model='phi-factor'>" + members + "</define-CCF-group>",
                "Line 2: The model 'phi-factor' of common-cause group 'c' is not known. Known are beta-factor, MGL and"
                        + " alpha-factor.");
        refused(
                gate + "<define-CCF-group name='c' model='MGL'>" + members
                        + "<factor level='3'><float value='0.1'/></factor></define-CCF-group>",
                "Line 2: The factors of common-cause group 'c' need the levels 2 to 2, each once, but one has the level"
                        + " 3.");
        refused(
                gate + "<define-CCF-group name='c' model='beta-factor'>" + members
                        + "<factor><float value='1.5'/></factor></define-CCF-group>",
                "Line 2: A factor of common-cause group 'c' must lie in [0, 1] but was 1.5.");
        refused(
                gate + "<define-CCF-group name='c' model='beta-factor'><members><basic-event name='top'/></members>"
                        + "</define-CCF-group>",
                "Line 2: Common-cause group 'c' has the member 'top', but line 1 defines it as a gate; members are basic"
                        + " events.");
    }

    private static void wrongModel(String expression, String sentence) {
        refused(
                "<define-gate name='top'><event name='e'/></define-gate><define-basic-event name='e'>" + expression
                        + "</define-basic-event>",
                sentence);
    }

    private static void refused(String content, String sentence) {
        assertThatThrownBy(() -> tree(content))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    private static String call(String function, double... arguments) {
        StringBuilder call = new StringBuilder("<" + function + ">");
        for (double argument : arguments) {
            call.append("<float value='").append(argument).append("'/>");
        }
        return call + "</" + function + ">";
    }

    private static double value(String expression) {
        return value(expression, "");
    }

    private static double value(String expression, String data) {
        return tree("<define-gate name='top'><event name='e'/></define-gate><define-basic-event name='e'>" + expression
                        + "</define-basic-event>" + data)
                .basic("e")
                .model()
                .point();
    }

    private static ProbabilityModel model(String expression) {
        return tree("<define-gate name='top'><event name='e'/></define-gate><define-basic-event name='e'>" + expression
                        + "</define-basic-event>")
                .basic("e")
                .model();
    }

    private static FaultTree gates(String formula) {
        return tree("<define-gate name='top'>" + formula + "</define-gate>");
    }

    private static FaultTree tree(String content) {
        return OpenPsa.read(Xml.parse(file(content)));
    }

    private static String file(String content) {
        return "<opsa-mef><define-fault-tree name='t'>" + content + "</define-fault-tree></opsa-mef>";
    }
}
