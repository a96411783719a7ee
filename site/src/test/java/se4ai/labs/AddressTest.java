package se4ai.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se4ai.faulttree.CommonCauseGroup;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.exchange.Outline;

class AddressTest {

    @Test
    void an_address_can_be_read_by_people() {
        TreeDraft draft = TreeDraft.of(
                Outline.read("door hurts: all of\n  person in door = 0.05 [ENV]\n  crash [undeveloped]\n"));

        assertThat(Address.of(draft))
                .isEqualTo("tree?door+hurts=and:person+in+door,crash&person+in+door=0.05:env&crash=:undeveloped");
    }

    @Test
    void the_trees_of_the_course_come_back() {
        for (FaultTree tree : Examples.all()) {
            TreeDraft draft = TreeDraft.of(tree);
            assertThat(Address.read(Address.of(draft))).isEqualTo(draft);
            assertThat(Address.read(Address.of(draft)).tree()).isEqualTo(tree);
        }
    }

    @Test
    void random_trees_come_back() {
        for (int seed = 0; seed < 200; seed++) {
            TreeDraft draft = TreeDraft.of(RandomTrees.tree(seed, 8));
            assertThat(Address.read(Address.of(draft))).isEqualTo(draft);
        }
    }

    @Test
    void common_causes_come_back() {
        TreeDraft draft = TreeDraft.of(Outline.read("top: all of\n  a = 0.1\n  b = 0.1\n")
                .with(CommonCauseGroup.beta("same data", 0.2, "a", "b")));

        assertThat(Address.read(Address.of(draft))).isEqualTo(draft);
    }

    @Test
    void a_gate_without_inputs_comes_back() {
        TreeDraft draft = TreeDraft.startingWith("top");

        assertThat(Address.of(draft)).isEqualTo("tree?top=or:");
        assertThat(Address.read(Address.of(draft))).isEqualTo(draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a&b=c:d,e!f%g+h#i", "Grüße 🚪 €", "100 %", "tab\there", "+"})
    void any_name_comes_back(String name) {
        String address = Address.of(TreeDraft.startingWith(name));

        assertThat(Address.read(address).top()).isEqualTo(name);
        assertThat(address).matches("tree\\?[-A-Za-z0-9._~%+=:]*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "tree? | This address holds no fault tree: it names no event.",
                "tree?a | This address holds no fault tree: 'a' has no '='.",
                "tree?a=0.1&a=0.2 | This address holds no fault tree: 'a' is defined twice.",
                "tree?a=0.1:xy | This address holds no fault tree: 'a' is of the kind 'xy', which is not known.",
                "tree?a=and:b | The event 'b' is named but not defined.",
                "tree?a=or:b&b=or:a | 'a' would stand below itself, by way of 'b'. A fault tree has no cycles.",
                "tree?a=and:b,b&b= | Gate 'a' names an input twice. One event is one input: [b, b].",
                "tree?a=&!g=beta | This address holds no fault tree: the group 'g' is not understood.",
                "tree?a=atleastx:a | 'x' is not a number. Write for example 0.01 or 1e-6."
            })
    void a_wrong_address_is_a_sentence(String address, String sentence) {
        assertThatThrownBy(() -> Address.read(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    @Test
    void a_very_long_address_is_not_read() {
        assertThatThrownBy(() -> Address.read("tree?" + "a".repeat(8_000)))
                .hasMessage(
                        "The address has 8005 characters; a tree in an address has at most 8,000. Open larger trees as"
                                + " a file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tree?%=1", "tree?%F0%9F=", "tree?%zz=", "tree?a=%", "tree?=", "tree?&&", "tree?a=:::"})
    void nonsense_is_read_or_refused_but_never_breaks(String address) {
        try {
            assertThat(Address.read(address)).isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageEndingWith(".");
        }
    }

    @Test
    void a_place_on_the_page_is_no_tree() {
        assertThat(Address.isDraft("main")).isFalse();
        assertThat(Address.isDraft("tree?top=or:")).isTrue();
    }
}
