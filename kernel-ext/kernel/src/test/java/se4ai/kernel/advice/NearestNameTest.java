package se4ai.kernel.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "abc, abc, 0",
        // Levenshtein's own kind of example, as Wagner and Fischer compute it (JACM 21(1), 1974).
        "kitten, sitting, 3",
        "saturday, sunday, 3",
        // Neighbours that are swapped count once: Damerau, CACM 7(3), 1964.
        "lenght, length, 1",
        "cuont, count, 1",
        "ca, abc, 3",
    })
    void the_distance_counts_slips(String a, String b, int slips) {
        assertThat(NearestName.distance(a, b)).isEqualTo(slips);
    }

    @Test
    void the_distance_is_what_trying_everything_finds() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String a = word(random);
            String b = word(random);
            assertThat(NearestName.distance(a, b)).as(a + " " + b).isEqualTo(slips(a, b));
        }
    }

    @Test
    void the_nearest_is_found_and_case_matters_least() {
        List<String> names = List.of("count", "counts", "Count", "total");
        assertThat(NearestName.of("cuont", names)).contains("count");
        assertThat(NearestName.of("COUNT", names)).contains("count");
        assertThat(NearestName.of("toatl", names)).contains("total");
    }

    @Test
    void what_is_too_far_away_is_not_meant() {
        assertThat(NearestName.of("zebra", List.of("count", "total"))).isEmpty();
        assertThat(NearestName.of("i", List.of("n", "k"))).isEmpty();
        assertThat(NearestName.of("sum", List.of("sin"))).isEmpty();
        assertThat(NearestName.of("count", List.of("count"))).isEmpty();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static int slips(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        int change = a.charAt(0) == b.charAt(0) ? 0 : 1;
        int least = Math.min(
                slips(a.substring(1), b.substring(1)) + change,
                1 + Math.min(slips(a.substring(1), b), slips(a, b.substring(1))));
        boolean swapped = a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
        return swapped ? Math.min(least, 1 + slips(a.substring(2), b.substring(2))) : least;
    }
}
