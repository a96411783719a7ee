package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se4ai.check.Guess;
import se4ai.check.Hint;
import se4ai.check.Verdict;

class CardTest {

    @Test
    void a_verdict_shows_shape_word_and_message() {
        Card card = Card.of(new Verdict("a.b", Verdict.Kind.ALMOST, "Mind < & \"units\"."));

        assertThat(Page.parsed(card.html()).getTextContent()).isEqualTo("◐ Almost Mind < & \"units\".");
        assertThat(Page.parsed(card.html()).getAttribute("class")).isEqualTo("se4ai-verdict se4ai-almost");
        assertThat(card).hasToString("◐ Almost: Mind < & \"units\".");
    }

    @Test
    void each_kind_of_verdict_has_a_class_and_a_colour_of_its_own() {
        assertThat(List.of(Verdict.Kind.values()))
                .extracting(kind -> Card.of(new Verdict("a.b", kind, "")).html().replaceFirst("<strong>.*", ""))
                .doesNotHaveDuplicates()
                .allSatisfy(html -> assertThat(html).contains("border-color:var(--"));
    }

    @Test
    void a_hint_and_a_guess_are_shown_with_their_text() {
        Card hint = Card.of(new Hint("a.b", 1, 3, "Count."));
        Card guess = Card.of(Guess.of(3, "boxes").against(100));

        assertThat(Page.parsed(hint.html()).getTextContent()).isEqualTo("Hint 1 of 3 Count.");
        assertThat(hint).hasToString("Hint 1 of 3: Count.");
        assertThat(Page.parsed(guess.html()).getTextContent()).isEqualTo("Prediction " + guess.text());
    }

    @Test
    void a_table_has_headings_and_escapes_its_cells() {
        Card card = Card.table(List.of("A & B", "C"), List.of(List.of("<1>", "\"2\"")), "one row");

        assertThat(card.html())
                .contains("<th scope=\"col\">A &amp; B</th>")
                .contains("<td>&lt;1&gt;</td><td>&quot;2&quot;</td>");
        assertThat(Page.parsed(card.html()).getElementsByTagName("tr").getLength())
                .isEqualTo(2);
        assertThat(card).hasToString("one row");
    }
}
