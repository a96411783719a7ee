package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.model.Box;
import se4ai.model.Detection;
import se4ai.model.Detections;
import se4ai.model.Threshold;
import se4ai.model.ThresholdSweep.Judged;
import se4ai.model.TrueObject;

class ClaimsDrawingTest {

    private static final Picture FIELD = Picture.of("image/jpeg", new byte[] {1, 2, 3}, 400, 200, "A field.");
    private static final Box LEFT = Box.of(0, 0, 0.4, 1);
    private static final Box RIGHT = Box.of(0.6, 0, 1, 1);
    private static final Judged JUDGED = new Judged(
            Detections.of(Detection.of("sheep", 0.9, LEFT), Detection.of("sheep", 0.3, Box.of(0.4, 0, 0.6, 1))),
            List.of(new TrueObject("sheep", LEFT), new TrueObject("sheep", RIGHT)));

    @Test
    void what_is_found_claimed_wrongly_and_missed_is_told_apart() {
        Drawing drawing = ClaimsDrawing.of(FIELD, JUDGED, Threshold.of(0.2));

        assertThat(Page.checked(drawing).words()).contains("1 found", "1 false alarm", "1 missed");
        assertThat(drawing.text()).isEqualTo("""
                        A field. From 20 %: 1 found, 1 false alarm, 1 missed.
                        - found: sheep 90 % (across 0–40 %, down 0–100 %)
                        - false alarm: sheep 30 % (across 40–60 %, down 0–100 %)
                        - missed: sheep (across 60–100 %, down 0–100 %)""");
        assertThat(drawing.svg()).contains("stroke-dasharray=\"7 4\"");
    }

    @Test
    void what_the_threshold_does_not_accept_is_not_drawn() {
        Drawing drawing = ClaimsDrawing.of(FIELD, JUDGED, Threshold.of(0.95));

        assertThat(Page.checked(drawing).words()).contains("0 found", "0 false alarms", "2 missed");
        assertThat(drawing.text()).doesNotContain("- found", "- false alarm");
    }

    @Test
    void a_picture_may_be_a_file_beside_the_page() {
        Picture file = new Picture("field.jpg", 400, 200, "A field.");

        assertThat(ClaimsDrawing.of(file, JUDGED, Threshold.of(0.5)).svg()).contains("href=\"field.jpg\"");
    }
}
