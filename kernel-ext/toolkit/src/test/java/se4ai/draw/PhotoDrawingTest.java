package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se4ai.model.Box;
import se4ai.model.Detection;
import se4ai.model.Detections;
import se4ai.model.TrueObject;

class PhotoDrawingTest {

    private static final Picture PICTURE =
            Picture.of("image/png", new byte[] {1, 2, 3}, 640, 320, "Cups & \"saucers\" <here>.");
    private static final Detection CUP = Detection.of("cup", 0.9, Box.of(0.25, 0.5, 0.75, 1));

    @Test
    void a_photo_fills_its_drawing_and_carries_its_sentence() {
        Drawing drawing = PhotoDrawing.of(PICTURE);
        Element image = Page.checked(drawing).elements("image").get(0);

        assertThat(drawing.text()).isEqualTo("Cups & \"saucers\" <here>.");
        assertThat(Page.of(drawing).title()).isEqualTo(drawing.text());
        assertThat(image.getAttribute("href")).isEqualTo("data:image/png;base64,AQID");
        assertThat(Page.number(image, "width")).isEqualTo(400);
        assertThat(Page.number(image, "height")).isEqualTo(200);
    }

    @Test
    void a_detection_is_framed_and_named() {
        Page page = Page.checked(PhotoDrawing.of(PICTURE, Detections.of(CUP)));
        Element frame = page.elements("rect").stream()
                .filter(rect -> rect.getAttribute("class").contains("s-accent"))
                .findFirst()
                .orElseThrow();

        assertThat(frame)
                .extracting(f -> Page.number(f, "x"), f -> Page.number(f, "y"), f -> Page.number(f, "width"))
                .containsExactly(100.0, 100.0, 200.0);
        assertThat(page.words()).containsExactly("cup 90 %", "1 box, lowest score 90 %");
    }

    @Test
    void names_of_boxes_with_a_common_corner_stand_apart() {
        Detection table = Detection.of("table", 0.6, Box.of(0.25, 0.5, 1, 1));
        Page page = Page.checked(PhotoDrawing.of(PICTURE, Detections.of(CUP, table)));

        assertThat(page.elements("text").stream()
                        .filter(text -> !text.getTextContent().contains("boxes"))
                        .map(text -> text.getAttribute("x") + " " + text.getAttribute("y")))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_text_form_lists_each_detection() {
        Detection spoon = Detection.of("spoon", 0.3, Box.of(0, 0, 0.1, 0.2));

        assertThat(PhotoDrawing.of(PICTURE, Detections.of(spoon, CUP)).text()).isEqualTo("""
                        Cups & "saucers" <here>. 2 boxes, lowest score 30 %
                        - cup 90 % (across 25–75 %, down 50–100 %)
                        - spoon 30 % (across 0–10 %, down 0–20 %)""");
    }

    @Test
    void labels_are_escaped_and_stay_inside_the_picture() {
        Detection corner = Detection.of("<cup & \"saucer\">", 0.5, Box.of(0.99, 0.99, 1, 1));

        assertThat(Page.checked(PhotoDrawing.of(PICTURE, Detections.of(corner))).words())
                .contains("<cup & \"saucer\"> 50 %");
    }

    @Test
    void where_there_are_many_boxes_the_labels_are_left_out_and_the_text_says_so() {
        Drawing drawing = PhotoDrawing.of(
                PICTURE,
                new Detections(IntStream.rangeClosed(1, 15)
                        .mapToObj(i -> Detection.of("cup", i / 100.0, CUP.box()))
                        .toList()));

        assertThat(Page.checked(drawing).words()).containsExactly("15 boxes, lowest score 1 %; labels left out");
        assertThat(drawing.text()).contains("\n- cup 15 %").endsWith("\n- and 3 more");
        assertThat(drawing.text().split("\n")).hasSize(1 + 12 + 1);
    }

    @Test
    void nothing_detected_is_said() {
        Drawing drawing = PhotoDrawing.of(PICTURE, Detections.of());

        assertThat(Page.checked(drawing).words()).containsExactly("Nothing detected.");
        assertThat(drawing.text()).endsWith(" Nothing detected.");
    }

    @Test
    void what_a_person_marked_is_framed_and_listed() {
        Drawing drawing = PhotoDrawing.marked(PICTURE, List.of(new TrueObject("cup", CUP.box())));

        assertThat(Page.checked(drawing).words()).containsExactly("1 marked by a person");
        assertThat(drawing.text()).isEqualTo("Cups & \"saucers\" <here>.\n- cup (across 25–75 %, down 50–100 %)");
        assertThat(drawing.svg()).contains("s-safe");
    }
}
