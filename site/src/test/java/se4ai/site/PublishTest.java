package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void without_executed_notebooks_it_says_what_to_run() {
        assertThat(publish(folder, folder.resolve("target/site"))).isOne();
        assertThat(err.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("No executed notebooks in notebooks/target/executed; "
                        + "run `mvn -Plab` or `mvn verify` from the project's root first.");
    }

    @Test
    void without_compiled_labs_it_says_what_to_run() throws IOException {
        Path course = course("");
        Path site = folder.resolve("elsewhere/site");

        assertThat(publish(course, site)).isOne();
        assertThat(err.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("No compiled labs in '" + folder.resolve("elsewhere/labs")
                        + "'; run `mvn -Plab` or `mvn verify` from the project's root first.");
    }

    @Test
    void a_bad_notebook_is_one_sentence_and_the_earlier_site_stays() throws IOException {
        Path course = course("not a notebook");
        Path site = Files.createDirectories(folder.resolve("target/site"));
        Files.writeString(site.resolve("index.html"), "earlier");

        assertThat(publish(course, site)).isOne();

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("01-bad.ipynb", "is not JSON");
        assertThat(site.resolve("index.html")).hasContent("earlier");
    }

    @Test
    void two_notebooks_become_pages_that_lead_to_each_other_and_share_their_photo() throws Exception {
        Path course = course("");
        Path executed = course.resolve("notebooks/target/executed");
        Files.delete(executed.resolve("01-bad.ipynb"));
        new Folder(Path.of(PublishTest.class.getResource("/executed").toURI())).copyTo(executed);
        Path site = folder.resolve("target/site");

        assertThat(publish(course, site)).as(err::toString).isZero();

        Document first = BakedSite.read(site.resolve("notebooks/01-sample-detector.html"));
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("../notebooks/02-sample-guardrails.html");
        assertThat(first.select("image, img")).hasSize(3);
        assertThat(new Folder(site.resolve("img")).files(".jpg")).hasSize(1);
        assertThat(site.resolve("labs/lab.js")).exists();
        assertThat(validated(site.resolve("notebooks/01-sample-detector.html"))).isEmpty();
    }

    private static String validated(Path page) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator.validate(page);
    }

    private Path course(String notebook) throws IOException {
        Path real = Path.of(System.getProperty("course.root"));
        for (String part : List.of("content", "templates", "assets")) {
            new Folder(real.resolve("site").resolve(part))
                    .copyTo(folder.resolve("site").resolve(part));
        }
        Files.copy(real.resolve("site/jbake.properties"), folder.resolve("site/jbake.properties"));
        Path photos = Files.createDirectories(folder.resolve("data/photos"));
        Files.writeString(photos.resolveSibling("README.md"), "# Data\n");
        Files.copy(real.resolve("data/photos/sheep.jpg"), photos.resolve("sheep.jpg"));
        Files.writeString(Files.createDirectories(folder.resolve("target/labs")).resolve("lab.js"), "");
        Path executed = Files.createDirectories(folder.resolve("notebooks/target/executed"));
        Files.writeString(executed.resolve("01-bad.ipynb"), notebook);
        return folder;
    }

    private int publish(Path course, Path site) {
        return Publish.run(
                List.of(course.toString(), site.toString()),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
