package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.placement.Parameter;

class TornadoDrawingTest {

    private static final Parameter ON_PHONE = Parameter.time("object detection", "phone");

    @Test
    void the_longest_bar_is_on_top_and_says_whether_the_winner_changes() {
        Drawing drawing = TornadoDrawing.of(
                Glasses.PROBLEM.compare(Glasses.DETECT, "cloud", "phone"), Parameter.up("lte"), ON_PHONE);

        assertThat(Page.checked(drawing).words())
                .containsSubsequence("← cloud faster", "phone faster →", "▲ " + ON_PHONE, "up on lte");
        assertThat(drawing.text())
                .contains("now: cloud is faster for object detection than phone")
                .contains("half or twice " + ON_PHONE + " changes the winner; ½: phone by ")
                .contains("half or twice up on lte changes nothing; ½: cloud by ");
    }

    @Test
    void what_is_overloaded_reaches_to_the_edge() {
        Drawing drawing = TornadoDrawing.of(
                Glasses.PROBLEM.compare(Glasses.DETECT, "cloud", "glasses"),
                Parameter.time("object detection", "glasses"));

        Page.checked(drawing);
        assertThat(drawing.text()).contains("½: glasses overloaded; ×2: glasses overloaded");
    }
}
