package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.BasicEvent.undeveloped;
import static se4ai.faulttree.Gate.allOf;
import static se4ai.faulttree.Gate.anyOf;
import static se4ai.faulttree.Gate.atLeast;
import static se4ai.faulttree.Gate.inhibit;
import static se4ai.faulttree.Gate.noneOf;
import static se4ai.faulttree.Gate.not;
import static se4ai.faulttree.Gate.notAllOf;
import static se4ai.faulttree.Gate.oddOf;
import static se4ai.faulttree.HouseEvent.house;
import static se4ai.faulttree.LeafKind.ENVIRONMENT;
import static se4ai.faulttree.LeafKind.HARDWARE;
import static se4ai.faulttree.LeafKind.MACHINE_LEARNING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se4ai.faulttree.CutSet;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Gate;
import se4ai.measure.SeededRandom;

class FaultTreeDrawingTest {

    private static final FaultTree HIT = FaultTree.of(allOf(
            "pedestrian hit",
            basic("pedestrian in path", 0.01).as(ENVIRONMENT),
            anyOf(
                    "car does not brake",
                    basic("model misses", 0.02).as(MACHINE_LEARNING),
                    basic("brakes fail", 1e-5).as(HARDWARE))));

    @Test
    void a_tree_shows_its_gates_and_leaves_with_kinds_and_probabilities() {
        Page page = Page.checked(FaultTreeDrawing.of(HIT));

        assertThat(page.title()).isEqualTo("Fault tree: pedestrian hit");
        assertThat(page.words())
                .containsExactly(
                        "pedestrian",
                        "hit",
                        "AND",
                        "pedestrian",
                        "in path",
                        "ENV",
                        "0.01",
                        "car does",
                        "not brake",
                        "OR",
                        "model",
                        "misses",
                        "ML",
                        "0.02",
                        "brakes",
                        "fail",
                        "HW",
                        "1 × 10⁻⁵");
    }

    @Test
    void the_text_form_is_an_outline() {
        assertThat(FaultTreeDrawing.of(HIT)).hasToString("""
                Fault tree: pedestrian hit
                pedestrian hit: all of
                  pedestrian in path (environment, p = 0.01)
                  car does not brake: any of
                    model misses (machine-learning component, p = 0.02)
                    brakes fail (hardware, p = 1 × 10⁻⁵)""");
    }

    @Test
    void a_cut_set_is_marked_by_more_than_colour() {
        CutSet set = new CutSet(List.of(HIT.basic("brakes fail"), HIT.basic("pedestrian in path")));
        Drawing drawing = FaultTreeDrawing.of(HIT, set);
        Page page = Page.checked(drawing);

        assertThat(bold(page))
                .containsExactly(
                        "pedestrian",
                        "hit",
                        "AND",
                        "pedestrian",
                        "in path",
                        "ENV",
                        "car does",
                        "not brake",
                        "OR",
                        "brakes",
                        "fail",
                        "HW");
        assertThat(page.elements("path").stream().map(path -> path.getAttribute("class")))
                .containsSequence("f-paper s-harm", "f-harm s-harm");
        assertThat(page.title()).isEqualTo("Fault tree: pedestrian hit, cut set {brakes fail, pedestrian in path}");
        assertThat(page.words()).contains("Filled: {brakes fail, pedestrian in path}");
        assertThat(drawing.text())
                .contains("pedestrian hit: all of ← happens", "brakes fail (hardware, p = 1 × 10⁻⁵) ← in the cut set")
                .doesNotContain("0.02) ←");
    }

    @Test
    void a_set_that_is_not_enough_leaves_the_top_event_unmarked() {
        Page page = Page.checked(FaultTreeDrawing.of(HIT, new CutSet(List.of(HIT.basic("brakes fail")))));

        assertThat(bold(page)).startsWith("car does").doesNotContain("AND");
    }

    @Test
    void a_set_of_another_tree_is_refused() {
        CutSet other = new CutSet(List.of(basic("rain")));

        assertThatThrownBy(() -> FaultTreeDrawing.of(HIT, other))
                .hasMessageStartingWith("There is no event 'rain' in the tree 'pedestrian hit'.");
    }

    @Test
    void every_kind_of_gate_and_leaf_has_its_symbol() {
        Drawing drawing = FaultTreeDrawing.of(FaultTree.of(anyOf(
                        "top",
                        atLeast(2, "two", basic("a"), house("night", true), undeveloped("fuse blown")),
                        oddOf("one", basic("a"), house("day", false)),
                        not("not", basic("b", 0.5)),
                        noneOf("none", basic("c")),
                        notAllOf("not all", basic("d")),
                        inhibit(
                                "slips",
                                basic("floor is wet"),
                                basic("wears smooth shoes", 0.3).as(ENVIRONMENT))))
                .named("Every kind"));
        Page page = Page.checkedWide(drawing);

        assertThat(page.words())
                .startsWith("Every kind")
                .contains("2/3", "XOR", "NOT", "OR", "AND", "on", "off", "wears smooth", "ENV  0.3", "×2")
                .endsWith("×2 and the like: one event that stands in so many places");
        assertThat(paths(page, " 4 0 1 0")).as("bubbles").hasSize(3);
        assertThat(paths(page, "l28 20l-28 20")).as("diamond").hasSize(1);
        assertThat(paths(page, "l22 13v27")).as("houses").hasSize(2);
        assertThat(paths(page, "l24 10v20")).as("hexagon").hasSize(1);
        assertThat(paths(page, "a64 30")).as("ellipse").hasSize(1);
        assertThat(drawing.text())
                .contains("two: at least 2 of", "one: an odd number of", "slips: under a condition")
                .contains("night (house event, on)", "fuse blown (p not known), undeveloped", "\n    a (see above)");
    }

    @Test
    void a_shared_gate_is_drawn_once_and_transferred_to_elsewhere() {
        Gate power = anyOf("no power", basic("battery empty"), basic("fuse blown"));
        Drawing drawing = FaultTreeDrawing.of(
                FaultTree.of(allOf("top", allOf("left", power, basic("a")), allOf("right", power))));
        Page page = Page.checkedWide(drawing);

        assertThat(Collections.frequency(page.words(), "1")).isEqualTo(2);
        assertThat(Collections.frequency(page.words(), "no power")).isEqualTo(2);
        assertThat(Collections.frequency(page.words(), "empty")).isEqualTo(1);
        assertThat(paths(page, "l24 40h-48z")).hasSize(1);
        assertThat(paths(page, "l15 26h-30z")).hasSize(1);
        assertThat(page.words()).contains("Triangle with a number: goes on at the gate");
        assertThat(drawing.text()).contains("no power: any of").contains("no power (see above)");
    }

    @Test
    void many_leaves_are_stacked_below_their_gate() {
        Event[] causes = new Event[12];
        for (int i = 0; i < causes.length; i++) {
            causes[i] = basic("cause number " + i, 0.01);
        }
        Page page = Page.checkedWide(FaultTreeDrawing.of(FaultTree.of(anyOf("top", causes))));

        assertThat(page.width()).isLessThan(400);
        assertThat(page.words()).contains("number 11");
    }

    @Test
    void what_is_too_much_is_left_out_and_said() {
        List<Event> gates = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            gates.add(anyOf("gate " + i, basic("a" + i), basic("b" + i), basic("c" + i), basic("d" + i)));
        }
        Drawing drawing = FaultTreeDrawing.of(FaultTree.of(anyOf("top", gates.toArray(Event[]::new))));
        Page page = Page.checkedWide(drawing);

        assertThat(page.words())
                .contains("… 5 more", "… 4 more events", "gate 14")
                .doesNotContain("gate 15");
        assertThat(page.words()).anyMatch(words -> words.startsWith("…: left out here"));
        assertThat(drawing.text()).contains("d19");
    }

    @Test
    void a_chain_of_any_length_is_drawn_as_far_as_it_can_be_read() {
        Event event = basic("root");
        for (int i = 1; i <= 10_000; i++) {
            event = anyOf("level " + i, event);
        }
        Drawing drawing = FaultTreeDrawing.of(FaultTree.of(event));

        assertThat(Page.checkedWide(drawing).words()).contains("10000", "level 9988", "… 9988 more");
        assertThat(drawing.text()).endsWith("\n… and 9701 more events");
        assertThat(drawing.text().length()).isLessThan(120_000);
    }

    @Test
    void a_leaf_alone_is_a_tree() {
        assertThat(Page.checked(FaultTreeDrawing.of(FaultTree.of(basic("alone", 0.1))))
                        .words())
                .containsExactly("alone", "0.1");
    }

    @Test
    void random_trees_are_drawn_within_their_edges() {
        SeededRandom random = new SeededRandom(492);
        for (int trial = 0; trial < 60; trial++) {
            Page.checkedWide(FaultTreeDrawing.of(random(random)));
        }
    }

    @Test
    void nothing_overlaps_in_random_trees() {
        SeededRandom random = new SeededRandom(61025);
        for (int trial = 0; trial < 60; trial++) {
            Spot top = Spot.top(random(random));
            for (boolean stacking : new boolean[] {false, true}) {
                FaultTreeLayout layout = new FaultTreeLayout(top, 6, stacking);
                List<double[]> boxes = top.all().stream()
                        .map(spot -> box(layout, spot))
                        .filter(box -> box[2] > box[0])
                        .toList();
                for (int i = 0; i < boxes.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        assertThat(overlap(boxes.get(i), boxes.get(j))).isFalse();
                    }
                }
            }
        }
    }

    /** Left, upper, right and lower edge. */
    private static double[] box(FaultTreeLayout layout, Spot spot) {
        double x = layout.x(spot);
        double y = layout.y(spot);
        if (layout.isStacked(spot)) {
            double right = x + FaultTreeLayout.TO_LABEL + 8 * layout.widest(spot);
            return new double[] {x, y, right, y + layout.stackHeight(spot)};
        }
        double half = x == 0 ? 0 : layout.boxWidth(spot) / 2;
        return new double[] {x - half, y, x + half, layout.symbolY(spot) + FaultTreeSymbols.HEIGHT};
    }

    private static boolean overlap(double[] a, double[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }

    private static FaultTree random(SeededRandom random) {
        List<Event> events = new ArrayList<>();
        int leaves = 2 + random.nextInt(30);
        for (int i = 0; i < leaves; i++) {
            Event leaf = random.nextBoolean() ? basic("event with number " + i, 0.25) : undeveloped("event " + i);
            events.add(random.nextInt(5) == 0 ? house("switch " + i, true) : leaf);
        }
        for (int i = 0; events.size() > 1; i++) {
            List<Event> inputs = new ArrayList<>();
            for (int k = 1 + random.nextInt(5); k > 0 && !events.isEmpty(); k--) {
                inputs.add(events.remove(random.nextInt(events.size())));
            }
            Event[] all = inputs.toArray(Event[]::new);
            Gate gate = all.length == 2 ? inhibit("gate " + i, all[0], all[1]) : anyOf("gate number " + i, all);
            events.add(gate);
            // Now and then a gate stands in two places.
            if (random.nextInt(4) == 0) {
                events.add(allOf("also " + i, gate));
            }
        }
        return FaultTree.of(events.get(0));
    }

    private static List<String> bold(Page page) {
        return page.elements("text").stream()
                .filter(text -> text.getAttribute("class").contains("bold"))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<String> paths(Page page, String part) {
        return page.elements("path").stream()
                .map(path -> path.getAttribute("d"))
                .filter(commands -> commands.contains(part))
                .toList();
    }
}
