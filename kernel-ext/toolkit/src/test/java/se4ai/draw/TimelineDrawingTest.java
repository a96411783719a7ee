package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.system.Timeline;

class TimelineDrawingTest {

    private static final Timeline TIMELINE = Timeline.of("A stop", "the log")
            .at(1.5, "a hazard that takes so many words that they need a second line")
            .at(-0.7, "stands");

    @Test
    void each_moment_is_a_mark_to_scale_and_a_row() {
        Page page = Page.checked(TimelineDrawing.of(TIMELINE));

        assertThat(page.words())
                .containsExactly(
                        "A stop",
                        "2",
                        "1",
                        "0",
                        "-1",
                        "seconds before; 0 is the impact",
                        "1.5 s",
                        "a hazard that takes so many words that",
                        "they need a second line",
                        "+0.7 s",
                        "stands",
                        "Source: the log");
        assertThat(page.elements("line").stream()
                        .filter(line -> line.getAttribute("class").equals("s-accent"))
                        .map(line -> Page.number(line, "x1")))
                .containsExactly(74.7, 350.4);
    }

    @Test
    void the_text_form_is_the_timeline() {
        assertThat(TimelineDrawing.of(TIMELINE).text()).isEqualTo(TIMELINE.toString());
        Page.checked(TimelineDrawing.of(Timeline.of("Nothing", "nobody")));
    }
}
