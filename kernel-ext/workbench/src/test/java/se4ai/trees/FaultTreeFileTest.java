package se4ai.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.allOf;
import static se4ai.faulttree.Gate.anyOf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.ProbabilityModel;
import se4ai.faulttree.exchange.Reading;

class FaultTreeFileTest {

    private static final FaultTree DOOR = FaultTree.of(anyOf(
            "door opens",
            basic("spring breaks", 1e-4),
            allOf("locks fail", basic("lock 1 \ud83d\udd12", 0.1), basic("lock 2 \ud83d", 0.2))));

    @TempDir
    private Path folder;

    @Test
    void a_tree_can_be_written_and_read_in_every_format() {
        for (String name : new String[] {"door.xml", "door.dft", "door.txt", "door.json"}) {
            Path file = folder.resolve(name);
            FaultTreeFile.write(DOOR, file.toString());

            assertThat(FaultTreeFile.read(file.toString())).as(name).isEqualTo(DOOR);
        }
    }

    @Test
    void the_content_says_the_format_more_than_the_name() throws IOException {
        FaultTreeFile.write(DOOR, folder.resolve("door.xml"));
        Path renamed = Files.move(folder.resolve("door.xml"), folder.resolve("door.txt"));

        assertThat(FaultTreeFile.read(renamed)).isEqualTo(DOOR);
    }

    @Test
    void galileo_may_name_its_top_event_last() throws IOException {
        Path file = write("late.dft", "A or B;\nB lambda=1e-5;\ntoplevel A;\n");

        assertThat(FaultTreeFile.read(file, Reading.usual().over(10)).basic("B").model())
                .isEqualTo(ProbabilityModel.perHour(1e-5).over(10));
    }

    @Test
    void a_wrong_file_is_named_with_its_line() throws IOException {
        Path file = write("wrong.xml", "<opsa-mef>\n<define-fault-tree name='t'>\n</opsa-mef>");
        Path outline = write("wrong.txt", "top: any of\n  a = 2");
        Path empty = write("empty.txt", "");

        refused(
                file,
                "File '" + file
                        + "', line 3: The XML is not well formed: The element type \"define-fault-tree\" must be"
                        + " terminated by the matching end-tag \"</define-fault-tree>\".");
        refused(
                outline,
                "File '" + outline + "', line 2: Probability of 'a' must lie in [0, 1] but was 2.0. Did you mean 2 %?"
                        + " Write Probability.percent(2).");
        refused(
                empty,
                "File '" + empty + "': The outline has no events. Begin with the top event, such as 'door opens: any"
                        + " of'.");
    }

    @Test
    void what_is_no_tree_is_a_sentence() throws IOException {
        Path missing = folder.resolve("missing.xml");
        Path binary = folder.resolve("photo.txt");
        Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff});

        refused(missing, "File '" + missing + "' does not exist; give the path of one.");
        refused(folder, "File '" + folder + "' is not a file of a fault tree.");
        refused(binary, "File '" + binary + "': It is not a text in UTF-8. Save it with that encoding.");
    }

    @Test
    void a_file_of_100_mb_is_not_even_opened() throws IOException {
        Path file = folder.resolve("large.xml");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100_000_000);
        }

        refused(file, "File '" + file + "' has more than 50 MB, the most that is read of a fault tree.");
    }

    @Test
    void a_name_without_a_known_ending_cannot_be_written() {
        assertThatThrownBy(() -> FaultTreeFile.write(DOOR, "door.svg"))
                .hasMessage("The name 'door.svg' does not say which format to write. End it with .xml (Open-PSA), .dft"
                        + " (Galileo), .txt (outline) or .json.");
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Path file, String sentence) {
        assertThatThrownBy(() -> FaultTreeFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }
}
