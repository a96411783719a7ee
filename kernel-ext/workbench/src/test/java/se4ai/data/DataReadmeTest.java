package se4ai.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table of data/README.md against the folder. */
class DataReadmeTest {

    private static final Path DATA = Path.of(System.getProperty("course.root"), "data");
    private static final long MODEL_LIMIT = 10_000_000;

    private final List<Row> rows = rows();

    @Test
    void every_file_is_listed_once_and_every_line_has_its_file() throws IOException {
        assertThat(rows).extracting(Row::file).containsExactlyInAnyOrderElementsOf(files());
    }

    @Test
    void sizes_and_checksums_are_as_listed() {
        assertThat(rows).allSatisfy(row -> {
            byte[] bytes = Files.readAllBytes(DATA.resolve(row.file()));
            assertThat(row.bytes()).as(row.file()).isEqualTo(Integer.toString(bytes.length));
            assertThat(row.sha256()).as(row.file()).isEqualTo(sha256(bytes));
        });
    }

    @Test
    void every_file_says_what_it_is_where_it_comes_from_and_who_uses_it() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.what()).as(row.file()).isNotBlank();
            assertThat(row.source()).as(row.file()).isNotBlank();
            assertThat(row.licence())
                    .as(row.file())
                    .isIn("Apache-2.0", "CC0-1.0", "Public domain", "US Government work");
            assertThat(row.usedBy()).as(row.file()).matches("\\d\\d(, \\d\\d)*");
        });
    }

    @Test
    void a_model_is_small_enough_to_clone() throws IOException {
        for (String file : files()) {
            assertThat(Files.size(DATA.resolve(file))).as(file).isLessThanOrEqualTo(MODEL_LIMIT);
        }
    }

    @Test
    void the_course_reads_the_same_table() {
        DataFolder data = DataFolder.at(DATA);

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(data.bytes(row.file())).hasSize(Integer.parseInt(row.bytes())));
    }

    private record Row(
            String file, String what, String source, String licence, String bytes, String sha256, String usedBy) {}

    private static List<Row> rows() {
        try (Stream<String> lines = Files.lines(DATA.resolve("README.md"))) {
            return lines.filter(line -> line.startsWith("| `"))
                    .map(line -> line.split("\\|", -1))
                    .map(DataReadmeTest::row)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Row row(String[] cells) {
        assertThat(cells).as(cells[1]).hasSize(9);
        return new Row(
                code(cells[1]),
                cells[2].strip(),
                cells[3].strip(),
                cells[4].strip(),
                cells[5].strip(),
                code(cells[6]),
                cells[7].strip());
    }

    private static String code(String cell) {
        return cell.strip().replace("`", "");
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(DATA)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> DATA.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("README.md"))
                    .toList();
        }
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
