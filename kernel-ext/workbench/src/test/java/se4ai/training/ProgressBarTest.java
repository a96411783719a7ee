package se4ai.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void it_grows_in_place_and_is_wiped_away() {
        try (ProgressBar bar = new ProgressBar(out, 0)) {
            bar.at("training", 0.25);
        }

        String shown = "█████░░░░░░░░░░░░░░░ 25 % training";
        assertThat(written()).isEqualTo("\r" + shown + "\r" + " ".repeat(shown.length()) + "\r");
    }

    @Test
    void it_does_not_hurry() {
        try (ProgressBar bar = new ProgressBar(out, 0)) {
            bar.at("training", 0);
            bar.at("training", 0.5);
        }

        assertThat(written()).contains(" 0 % ").doesNotContain("50 %");
    }

    @Test
    void what_is_soon_done_shows_no_bar() {
        try (ProgressBar bar = new ProgressBar(out)) {
            bar.at("training", 0.5);
        }

        assertThat(written()).isEmpty();
    }

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
