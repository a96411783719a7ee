package se4ai.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import se4ai.model.Box;
import se4ai.model.Detection;
import se4ai.model.LabelMap;

@TestInstance(Lifecycle.PER_CLASS)
class DetectorTest {

    private Detector detector;

    @BeforeAll
    void the_model_is_loaded_once() {
        detector = Detector.open();
    }

    @Test
    void it_finds_the_cup_in_the_coffee_photo_where_a_person_marked_it() {
        Detection cup = surest("coffee");

        assertThat(cup.label()).isEqualTo("cup");
        assertThat(cup.score().value()).isGreaterThan(0.9);
        assertThat(cup.box().overlap(marked("coffee", "cup"))).isGreaterThan(0.5);
    }

    @Test
    void it_finds_the_cat_where_a_person_marked_it() {
        Detection cat = surest("cat");

        assertThat(cat.label()).isEqualTo("cat");
        assertThat(cat.score().value()).isGreaterThan(0.9);
        assertThat(cat.box().overlap(marked("cat", "cat"))).isGreaterThan(0.9);
    }

    @Test
    void it_is_sure_of_nothing_at_the_farmhouse() {
        assertThat(sighting("farmhouse").atLeast(0.5).size()).isZero();
        assertThat(sighting("farmhouse").atLeast(0.5).toString()).endsWith(" Nothing detected.");
    }

    @Test
    void it_always_answers_with_a_hundred_boxes() {
        assertThat(Photo.names())
                .allSatisfy(name -> assertThat(sighting(name).size()).isEqualTo(100));
        assertThat(detector.detect(Photo.grey()).size()).isEqualTo(Detector.MOST_BOXES);
    }

    @Test
    void it_is_sure_of_nothing_in_the_grey_picture() {
        assertThat(detector.detect(Photo.grey()).atLeast(0.1).size()).isZero();
    }

    @Test
    void no_two_of_its_boxes_repeat_each_other() {
        assertThat(sighting("sheep").detections().withoutOverlaps(0.6, 100)).hasSize(100);
    }

    @Test
    void two_runs_give_the_same() {
        assertThat(sighting("harbour").detections())
                .isEqualTo(sighting("harbour").detections());
    }

    @Test
    void with_a_line_of_the_label_map_lost_the_cat_is_a_dog_and_as_sure_as_before() {
        Detector shifted = detector.withLabels(detector.labels().without("boat"));
        Detection dog = shifted.detect(Photo.named("cat")).surest().orElseThrow();

        assertThat(dog.label()).isEqualTo("dog");
        assertThat(dog.score()).isEqualTo(surest("cat").score());
        assertThat(dog.box()).isEqualTo(surest("cat").box());
    }

    @Test
    void the_lost_line_renames_72_of_80_labels() {
        LabelMap labels = detector.labels();

        assertThat(labels.used()).hasSize(80);
        assertThat(labels.names()).hasSize(90);
        assertThat(labels.differencesTo(labels.without("boat"))).hasSize(72);
    }

    @Test
    void a_sighting_can_be_narrowed_and_drawn() {
        Sighting cups = sighting("coffee").labelled("cup").atLeast(0.5);

        assertThat(cups.size()).isEqualTo(1);
        assertThat(cups.drawing().text()).contains("1 box, lowest score ", "\n- cup ");
        assertThat(cups.toString()).isEqualTo(cups.drawing().text());
        assertThat(sighting("coffee").keptByThreshold().text()).startsWith("from 0: 100 boxes");
    }

    @Test
    void runs_can_be_timed() {
        assertThat(detector.time(Photo.grey(), 3).all()).hasSize(3).allMatch(run -> run.seconds() > 0);
        assertThatThrownBy(() -> detector.time(Photo.grey(), 0))
                .hasMessage("Timings need at least one run but have none.");
    }

    @Test
    void it_says_what_it_is() {
        assertThat(detector).hasToString("SSDLite MobileNetV2, 80 kinds of things, answers with 100 boxes");
    }

    private Sighting sighting(String name) {
        return detector.detect(Photo.named(name));
    }

    private Detection surest(String name) {
        return sighting(name).surest().orElseThrow();
    }

    private static Box marked(String photo, String label) {
        return Photo.named(photo).objects().stream()
                .filter(object -> object.label().equals(label))
                .findFirst()
                .orElseThrow()
                .box();
    }
}
