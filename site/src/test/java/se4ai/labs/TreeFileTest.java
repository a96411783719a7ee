package se4ai.labs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeFileTest {

    @Test
    void a_drawing_carries_its_tree() {
        String svg = TreeFile.SVG.write(Examples.trainDoor());

        assertThat(svg).startsWith("<svg ").contains("<metadata><opsa-mef").endsWith("</metadata></svg>\n");
        assertThat(svg.indexOf("<?xml")).isNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "Door traps a person!, door-traps-a-person.txt",
        "Grüße, gr-e.txt",
        "???, fault-tree.txt",
        "../../etc, etc.txt"
    })
    void a_file_name_is_letters_and_digits(String tree, String name) {
        assertThat(TreeFile.OUTLINE.fileName(tree)).isEqualTo(name);
    }
}
