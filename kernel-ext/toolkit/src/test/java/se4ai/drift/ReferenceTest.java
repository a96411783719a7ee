package se4ai.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void a_reference_says_what_it_holds() {
        Reference reference = Reference.of("temp_max", 12.8, 10.6, 11.7, 12.2);

        assertThat(reference).hasToString("Reference 'temp_max': 4 values from 10.6 to 12.8, median 11.7");
        assertThat(reference).isEqualTo(Reference.of("temp_max", 10.6, 11.7, 12.2, 12.8));
        assertThat(reference).hasSameHashCodeAs(Reference.of("temp_max", 10.6, 11.7, 12.2, 12.8));
        assertThat(reference).isNotEqualTo(Reference.of("temp_min", 12.8, 10.6, 11.7, 12.2));
    }

    @Test
    void it_keeps_its_values_when_the_array_changes() {
        double[] values = {3, 1, 2};
        Reference reference = Reference.of("x", values);
        values[0] = 99;

        assertThat(reference.distribution().most()).isEqualTo(3);
    }

    @Test
    void nothing_and_one_value_are_too_little() {
        assertThatThrownBy(() -> Reference.of("temp_max"))
                .hasMessage("A reference 'temp_max' needs 2 values or more but has none.");
        assertThatThrownBy(() -> Reference.of("temp_max", 4))
                .hasMessage("A reference 'temp_max' needs 2 values or more but has 1.");
        assertThatThrownBy(() -> Reference.of(" ", 4, 5))
                .hasMessage("A reference needs a name that says what its values are, but it was blank.");
    }

    @Test
    void a_value_that_is_no_number_is_named_by_its_place() {
        assertThatThrownBy(() -> Reference.of("speed", 4, Double.NaN, 5))
                .hasMessage("Value 2 of 3 in reference 'speed' must be a number but was NaN. Fill it or leave it out "
                        + "before you compare.");
        assertThatThrownBy(() -> Window.of("speed", 4, 5, Double.POSITIVE_INFINITY))
                .hasMessage("Value 3 of 3 in window 'speed' must be a number but was Infinity. Fill it or leave it out "
                        + "before you compare.");
    }
}
