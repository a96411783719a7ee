package se4ai.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se4ai.data.DataFolder;
import se4ai.model.Box;
import se4ai.model.LabelMap;
import se4ai.model.TrueObject;

class PhotoTest {

    @Test
    void the_course_has_nine_photos() {
        assertThat(Photo.names())
                .containsExactly(
                        "airplane",
                        "astronaut",
                        "cat",
                        "cats-walking",
                        "coffee",
                        "farmhouse",
                        "harbour",
                        "rocket",
                        "sheep");
    }

    @Test
    void every_photo_has_a_sentence_and_is_small() {
        assertThat(Photo.names()).map(Photo::named).allSatisfy(photo -> {
            assertThat(photo.alt()).matches("[A-Z][^\"]+\\.").isNotEqualTo("A photo.");
            assertThat(Math.max(photo.pixels().getWidth(), photo.pixels().getHeight()))
                    .isLessThanOrEqualTo(640);
            assertThat(photo).hasToString(photo.alt());
        });
    }

    @Test
    void what_is_marked_in_a_photo_are_things_that_the_detector_has_a_name_for() {
        LabelMap labels = LabelMap.parse(DataFolder.ofCourse().text("models/coco-labels.txt"));

        assertThat(Photo.names())
                .map(Photo::named)
                .allSatisfy(photo -> assertThat(photo.objects())
                        .as(photo.name())
                        .allSatisfy(object -> assertThat(object.label()).isIn(labels.used()))
                        .allSatisfy(object -> assertThat(object.box().area()).isPositive()));
    }

    @Test
    void every_marked_line_belongs_to_a_photo() {
        int lines =
                (int) DataFolder.ofCourse().text("photos/objects.csv").lines().count() - 1;

        assertThat(Photo.names().stream()
                        .mapToInt(name -> Photo.named(name).objects().size())
                        .sum())
                .isEqualTo(lines);
    }

    @Test
    void a_photo_knows_what_a_careful_person_marked_in_it() {
        assertThat(Photo.named("coffee").objects())
                .hasSize(3)
                .contains(new TrueObject("cup", Box.of(0.288, 0.044, 0.683, 0.773)));
        assertThat(Photo.named("cat").objects()).hasSize(1);
        assertThat(Photo.named("cats-walking").objects()).hasSize(24);
        assertThat(Photo.named("farmhouse").objects()).isEmpty();
    }

    @Test
    void marked_objects_are_drawn_by_kind() {
        assertThat(Photo.named("coffee").marked("cup").text())
                .isEqualTo(Photo.named("coffee").alt() + "\n- cup (across 29–68 %, down 4–77 %)");
        assertThat(Photo.named("coffee").drawing().text()).startsWith("An espresso in red and white china");
    }

    @Test
    void the_grey_picture_holds_nothing() {
        Photo grey = Photo.grey();

        assertThat(grey.objects()).isEmpty();
        assertThat(grey.pixels().getRGB(0, 0)).isEqualTo(0xff808080);
        assertThat(grey.pixels().getRGB(299, 199)).isEqualTo(0xff808080);
        assertThat(grey).hasToString("An evenly grey picture with nothing in it.");
    }

    @Test
    void an_unknown_name_is_answered_with_the_names() {
        assertThatThrownBy(() -> Photo.named("dog"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no photo 'dog'; the photos are airplane, astronaut, cat, cats-walking, coffee, "
                        + "farmhouse, harbour, rocket, sheep.");
    }

    @Test
    void a_picture_of_your_own_can_be_opened(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.PNG");
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        Photo mine = Photo.open(file.toString());

        assertThat(mine.pixels().getWidth()).isEqualTo(3);
        assertThat(mine.picture().address()).startsWith("data:image/png;base64,");
        assertThat(mine.objects()).isEqualTo(List.of());
        assertThat(mine.alt()).isEqualTo("The photo " + file + ".");
    }

    @Test
    void a_file_that_is_no_picture_is_refused(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("text.jpg"), "words");
        Path missing = folder.resolve("missing.jpg");

        assertThatThrownBy(() -> Photo.open(text.toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Photo '" + text + "' is neither JPEG nor PNG.");
        assertThatThrownBy(() -> Photo.open(missing.toString()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Photo '" + missing + "' cannot be read; give the path of a JPEG or PNG file.");
    }
}
