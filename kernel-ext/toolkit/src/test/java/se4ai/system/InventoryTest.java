package se4ai.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InventoryTest {

    private static final Feature MAIL = Feature.small("Mail", "moves spam away", "all mail in the inbox");
    private static final Feature SPEECH = Feature.core("Dictation", "writes what I say", "typing");

    @Test
    void a_complete_inventory_has_no_gaps() {
        assertThat(Inventory.of(MAIL, SPEECH).gaps()).isEmpty();
        assertThat(Inventory.of().gaps()).isEmpty();
    }

    @Test
    void a_row_needs_a_fallback() {
        assertThat(Inventory.of(
                                Feature.small("Maps", "estimates the arrival", "?"),
                                Feature.core("Chat", "answers", " "))
                        .gaps())
                .containsExactly("'Maps: estimates the arrival' has no fallback", "'Chat: answers' has no fallback");
    }

    @Test
    void a_row_needs_an_app_and_what_the_model_does() {
        String gap = "a row names no app or does not say what the model does";

        assertThat(Inventory.of(Feature.small("", "guesses", "ask"), Feature.small("Maps", " ", "ask"))
                        .gaps())
                .containsExactly(gap, gap);
    }

    @Test
    void a_row_counts_once_but_an_app_may_have_two_features() {
        Feature sorts = Feature.small("Mail", "sorts by weight", "newest first");

        assertThat(Inventory.of(MAIL, sorts, MAIL).gaps()).containsExactly("'Mail: moves spam away' stands twice");
    }

    @Test
    void it_is_written_one_feature_a_line() {
        assertThat(Inventory.of(MAIL, SPEECH))
                .hasToString("Mail: moves spam away (small); without it: all mail in the inbox\n"
                        + "Dictation: writes what I say (core); without it: typing");
        assertThat(Inventory.of()).hasToString("an empty inventory");
    }
}
