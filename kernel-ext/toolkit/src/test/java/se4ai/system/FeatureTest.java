package se4ai.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.system.Feature.Weight;

class FeatureTest {

    @Test
    void the_product_is_the_model_or_could_live_without_it() {
        assertThat(Feature.core("Dictation", "writes what I say", "typing").weight())
                .isEqualTo(Weight.CORE);
        assertThat(Feature.small("Mail", "moves spam away", "all mail").weight())
                .isEqualTo(Weight.SMALL);
    }

    @Test
    void a_feature_is_written_with_what_happens_without_it() {
        assertThat(Feature.small("Mail", "moves spam away", "all mail in the inbox"))
                .hasToString("Mail: moves spam away (small); without it: all mail in the inbox");
    }
}
