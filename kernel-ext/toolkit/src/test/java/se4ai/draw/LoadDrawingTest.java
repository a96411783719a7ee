package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoadDrawingTest {

    @Test
    void a_load_is_a_bar_of_its_length() {
        Page page = Page.checked(LoadDrawing.of(Glasses.PROBLEM.estimate(Glasses.DETECT, "phone")));

        assertThat(page.words()).contains("phone: load 0.4");
        assertThat(page.elements("rect").stream()
                        .filter(bar -> bar.getAttribute("class").equals("f-accent"))
                        .map(bar -> Page.number(bar, "width")))
                .contains(120.0);
    }

    @Test
    void an_overload_is_hatched_and_says_what_it_could_do() {
        Drawing drawing = LoadDrawing.of(Glasses.PROBLEM.estimate(Glasses.DETECT, "glasses"));
        Page page = Page.checked(drawing);

        assertThat(String.join(" ", page.words())).contains("✗ glasses: load 4.5, unstable, at most 1.11 per second");
        assertThat(page.elements("rect"))
                .noneMatch(bar -> bar.getAttribute("class").equals("f-accent"));
        assertThat(drawing.text())
                .isEqualTo("Load of each device and link\nglasses: load 4.5, unstable, at most 1.11 per second");
    }

    @Test
    void a_deployment_has_each_station_once() {
        Drawing drawing = LoadDrawing.of(Glasses.PROBLEM.assess(Glasses.ON_CLOUD, Glasses.ON_PHONE));

        assertThat(drawing.text()).containsOnlyOnce("bluetooth up").contains("phone: load", "lte up: load");
        assertThat(Page.checked(LoadDrawing.of(List.of())).words()).contains("none");
    }
}
