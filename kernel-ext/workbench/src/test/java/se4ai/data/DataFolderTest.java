package se4ai.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    /** Of the three bytes "abc": the first example of FIPS 180-2, appendix B. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final String README = """
            # Data

            | File | What | Source | Licence | Bytes | SHA-256 | Used by |
            |---|---|---|---|---:|---|---|
            | `models/a.txt` | A | `here` | CC0-1.0 | 3 | `%s` | 01 |
            | `photos/b.jpg` | B | there | CC0-1.0 | 3 | `%s` | 01 |
            """.formatted(ABC, ABC);

    @TempDir
    private Path course;

    private Path folder;

    @BeforeEach
    void two_files_are_listed_and_one_is_there() throws IOException {
        folder = course.resolve("data");
        Files.createDirectories(folder.resolve("models"));
        Files.writeString(folder.resolve("README.md"), README);
        Files.writeString(folder.resolve("models/a.txt"), "abc");
    }

    @AfterEach
    void no_property_is_left_behind() {
        System.clearProperty(DataFolder.PROPERTY);
    }

    @Test
    void a_listed_file_is_read_where_its_checksum_is_as_listed() {
        DataFolder data = DataFolder.at(folder);

        assertThat(data.bytes("models/a.txt")).containsExactly('a', 'b', 'c');
        assertThat(data.text("models/a.txt")).isEqualTo("abc");
        assertThat(data.file("models/a.txt")).isEqualTo(folder.resolve("models/a.txt"));
        assertThat(data.path()).isEqualTo(folder);
    }

    @Test
    void names_are_listed_by_subfolder() {
        assertThat(DataFolder.at(folder).names("photos")).containsExactly("photos/b.jpg");
        assertThat(DataFolder.at(folder).names("photo")).isEmpty();
    }

    @Test
    void a_file_that_is_not_listed_is_answered_with_the_list() throws IOException {
        Files.writeString(folder.resolve("models/c.txt"), "abc");

        assertThatThrownBy(() -> DataFolder.at(folder).bytes("models/c.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Data file 'models/c.txt' is not listed in data/README.md; "
                        + "the files are models/a.txt, photos/b.jpg.");
    }

    @Test
    void a_missing_file_is_told_how_to_restore() {
        assertThatThrownBy(() -> DataFolder.at(folder).bytes("photos/b.jpg"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Data file '" + folder.resolve("photos/b.jpg")
                        + "' is missing; restore it with `git checkout -- data/photos/b.jpg`.");
    }

    @Test
    void a_changed_file_is_told_how_to_restore() throws IOException {
        Files.writeString(folder.resolve("models/a.txt"), "");

        assertThatThrownBy(() -> DataFolder.at(folder).file("models/a.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Data file '" + folder.resolve("models/a.txt")
                        + "' has SHA-256 e3b0c44298fc…, but data/README.md lists ba7816bf8f01…; "
                        + "restore it with `git checkout -- data/models/a.txt`.");
    }

    @Test
    void a_folder_without_a_readme_cannot_be_read() {
        Path readme = course.resolve("README.md");

        assertThatThrownBy(() -> DataFolder.at(course))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Data file '" + readme + "' cannot be read: " + readme);
    }

    @Test
    void the_course_is_found_from_any_folder_inside_it() throws IOException {
        Path deep = Files.createDirectories(course.resolve("notebooks/solutions"));

        assertThat(DataFolder.above(deep).path()).isEqualTo(folder);
        assertThat(DataFolder.above(course).path()).isEqualTo(folder);
        assertThat(DataFolder.ofCourse().path()).isEqualTo(Path.of(System.getProperty("course.root"), "data"));
    }

    @Test
    void outside_of_the_course_the_system_property_names_the_folder(@TempDir Path elsewhere) {
        System.setProperty(DataFolder.PROPERTY, folder.toString());

        assertThat(DataFolder.above(elsewhere).path()).isEqualTo(folder);
    }

    @Test
    void the_course_around_the_notebook_goes_before_the_system_property(@TempDir Path elsewhere) {
        System.setProperty(DataFolder.PROPERTY, elsewhere.toString());

        assertThat(DataFolder.above(course).path()).isEqualTo(folder);
    }

    @Test
    void where_nothing_is_found_the_reader_is_told_where_to_be(@TempDir Path elsewhere) {
        System.setProperty(DataFolder.PROPERTY, elsewhere.toString());

        assertThatThrownBy(() -> DataFolder.above(elsewhere))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The course's folder 'data' was not found above '" + elsewhere
                        + "'; open the notebook inside a clone of the course.");
    }
}
