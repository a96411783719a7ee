package se4ai.faulttree.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.faulttree.FaultTree;

class TreeFormatTest {

    @Test
    void a_text_says_its_format_by_how_it_begins() {
        assertThat(TreeFormat.ofText("\ufeff <?xml version='1.0'?>")).isEqualTo(TreeFormat.OPEN_PSA);
        assertThat(TreeFormat.ofText("\n{\"name\"")).isEqualTo(TreeFormat.JSON);
        assertThat(TreeFormat.ofText("// a\n/* b */ toplevel \"A\";")).isEqualTo(TreeFormat.GALILEO);
        assertThat(TreeFormat.ofText("toplevel: any of")).isEqualTo(TreeFormat.OUTLINE);
        assertThat(TreeFormat.ofText("door opens: any of")).isEqualTo(TreeFormat.OUTLINE);
        assertThat(TreeFormat.ofText("/* never closed")).isEqualTo(TreeFormat.OUTLINE);
        assertThat(TreeFormat.ofText("")).isEqualTo(TreeFormat.OUTLINE);
    }

    @Test
    void what_we_write_says_its_format() {
        for (long seed = 0; seed < 50; seed++) {
            FaultTree tree = RandomTrees.of(seed);
            assertThat(TreeFormat.ofText(OpenPsa.write(tree))).isEqualTo(TreeFormat.OPEN_PSA);
            assertThat(TreeFormat.ofText(Galileo.write(tree))).isEqualTo(TreeFormat.GALILEO);
            assertThat(TreeFormat.ofText(FaultTreeJson.write(tree))).isEqualTo(TreeFormat.JSON);
            assertThat(TreeFormat.ofText(Outline.write(tree))).isEqualTo(TreeFormat.OUTLINE);
        }
    }

    @Test
    void a_name_says_its_format_by_how_it_ends() {
        assertThat(TreeFormat.ofName("trees/Door.XML")).contains(TreeFormat.OPEN_PSA);
        assertThat(TreeFormat.ofName("door.dft")).contains(TreeFormat.GALILEO);
        assertThat(TreeFormat.ofName("door.txt")).contains(TreeFormat.OUTLINE);
        assertThat(TreeFormat.ofName("door.json")).contains(TreeFormat.JSON);
        assertThat(TreeFormat.ofName("door.svg")).isEmpty();
    }
}
