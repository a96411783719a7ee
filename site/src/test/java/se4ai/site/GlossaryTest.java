package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTest {

    @TempDir
    Path sources;

    @Test
    void a_public_type_is_explained_by_its_first_sentence() throws IOException {
        write(
                "Rate",
                "/** A rate counts {@code events} per\n * {@link se4ai.measure.Duration#of time}. More. */\npublic record Rate() {}");

        Glossary glossary = Glossary.of(sources);

        assertThat(glossary.size()).isOne();
        assertThat(glossary.html())
                .contains("<dt id=\"rate\"><a href=\"#rate\">Rate</a></dt>")
                .contains("<dd>A rate counts <code>events</code> per time.</dd>");
    }

    @Test
    void a_link_without_a_label_reads_as_a_short_name() throws IOException {
        write("Rate", "/** See {@link se4ai.measure.Money#of(double)} &amp; a &lt; b. */\npublic final class Rate {}");

        assertThat(Glossary.of(sources).html()).contains("<dd>See Money.of &amp; a &lt; b.</dd>");
    }

    @Test
    void what_is_not_public_is_not_a_word_of_the_course() throws IOException {
        write("Hidden", "/** Nobody sees it. */\nfinal class Hidden {}");

        assertThat(Glossary.of(sources).size()).isZero();
    }

    @Test
    void a_package_is_introduced_by_its_own_sentence() throws IOException {
        write("Rate", "/** R. */\npublic interface Rate {}");
        Files.writeString(
                sources.resolve("package-info.java"), "/** Quantities with units. */\npackage se4ai.measure;\n");

        assertThat(Glossary.of(sources).html())
                .contains("<code>se4ai.measure</code></h2>\n<p>Quantities with units.</p>");
    }

    @Test
    void a_folder_that_is_not_there_has_no_words() {
        assertThat(Glossary.of(sources.resolve("none")).html()).isEmpty();
    }

    private void write(String name, String type) throws IOException {
        Files.writeString(sources.resolve(name + ".java"), "package se4ai.measure;\n" + type + "\n");
    }
}
