package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Nu checker is the W3C's checker of HTML. */
class NuCheckerTest {

    static List<Path> pages() {
        return BakedSite.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_valid_html_without_a_warning(Path page) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);

        assertThat(validator.validate(page)).isEmpty();
    }
}
