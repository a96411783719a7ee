package se4ai.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuessResultTest {

    @Test
    void a_right_guess_is_exact() {
        assertThat(Guess.of(3, "objects").against(3)).hasToString("You guessed 3 objects; it is 3. Exactly.");
        assertThat(Guess.of(0, "objects").against(0).factor()).isEqualTo(1);
    }

    @Test
    void a_wrong_guess_is_too_high_or_too_low_by_a_factor() {
        assertThat(Guess.of(3, "objects").against(100))
                .hasToString("You guessed 3 objects; it is 100. Your guess was too low by a factor of 33.");
        assertThat(Guess.of(1_000, "ms").against(250))
                .hasToString("You guessed 1,000 ms; it is 250. Your guess was too high by a factor of 4.");
    }

    @Test
    void the_factor_is_the_same_either_way() {
        assertThat(Guess.of(2, "s").against(6).factor()).isEqualTo(3);
        assertThat(Guess.of(6, "s").against(2).factor()).isEqualTo(3);
        assertThat(Guess.of(-6, "°C").against(-2).factor()).isEqualTo(3);
    }

    @Test
    void across_zero_there_is_no_factor() {
        assertThat(Guess.of(0, "boxes").against(5))
                .hasToString("You guessed 0 boxes; it is 5. Your guess was too low.");
        assertThat(Guess.of(3, "°C").against(-3)).hasToString("You guessed 3 °C; it is -3. Your guess was too high.");
    }
}
