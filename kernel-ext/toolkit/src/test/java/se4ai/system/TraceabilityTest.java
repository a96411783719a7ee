package se4ai.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TraceabilityTest {

    private static final Traceability JOIN = Traceability.of(
            "failure mode",
            List.of("camera is dirty", "detector misses a person"),
            "leaf of the tree",
            List.of("Camera is dirty.", "poor light"));

    @Test
    void names_are_joined_by_their_words() {
        assertThat(JOIN.both()).containsExactly("camera is dirty");
        assertThat(JOIN.rightOf("camera is dirty")).contains("Camera is dirty.");
        assertThat(JOIN.onlyLeft()).containsExactly("detector misses a person");
        assertThat(JOIN.onlyRight()).containsExactly("poor light");
        assertThat(JOIN.isComplete()).isFalse();
    }

    @Test
    void what_stands_on_one_side_only_gets_a_sentence() {
        assertThat(JOIN).hasToString("""
                        1 on both sides
                        - No leaf of the tree for the failure mode 'detector misses a person'.
                        - No failure mode for the leaf of the tree 'poor light'.""");
    }

    @Test
    void two_names_can_mean_one_thing() {
        Traceability linked = JOIN.linking("detector misses a person", "Poor light");

        assertThat(linked.isComplete()).isTrue();
        assertThat(linked).hasToString("2 on both sides; nothing is left over");
    }

    @Test
    void one_name_can_mean_two() {
        Traceability linked = Traceability.of("row", List.of("no light"), "leaf", List.of("dusk", "fog"))
                .linking("no light", "dusk")
                .linking("no light", "fog");

        assertThat(linked.gaps()).isEmpty();
    }

    @Test
    void only_names_of_the_lists_are_linked() {
        assertThatThrownBy(() -> JOIN.linking("brake fails", "poor light"))
                .hasMessage("There is no failure mode 'brake fails' to link; there are: camera is dirty, detector"
                        + " misses a person.");
        assertThatThrownBy(() -> JOIN.linking("camera is dirty", "fog"))
                .hasMessage("There is no leaf of the tree 'fog' to link; there are: Camera is dirty., poor light.");
    }

    @Test
    void without_links_it_is_the_difference_of_two_sets() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            List<String> lefts = names(random);
            List<String> rights = names(random);
            Traceability join = Traceability.of("a", lefts, "b", rights);

            assertThat(join.onlyLeft()).containsExactlyElementsOf(minus(lefts, rights));
            assertThat(join.onlyRight()).containsExactlyElementsOf(minus(rights, lefts));
            assertThat(join.both()).containsExactlyElementsOf(minus(lefts, minus(lefts, rights)));
            assertThat(join.isComplete()).isEqualTo(join.gaps().isEmpty());
        }
    }

    private static List<String> names(Random random) {
        return random.ints(random.nextInt(6), 0, 9)
                .mapToObj(i -> "name " + i)
                .distinct()
                .toList();
    }

    private static List<String> minus(List<String> names, List<String> others) {
        return names.stream()
                .filter(name -> !new TreeSet<>(others).contains(name))
                .toList();
    }
}
