package se4ai.kernel.debug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePathTest {

    record Point(int x, List<String> names) {}

    static final class Plain {
        @SuppressWarnings("unused")
        private final int[] values = {4, 5};
    }

    private static final Map<String, Variable> VARIABLES = Map.of(
            "point", Variable.of("point", new Point(3, List.of("a", "b"))),
            "plain", Variable.of("plain", new Plain()),
            "none", Variable.of("none", null));

    @ParameterizedTest
    @CsvSource({
        "point.x, 3",
        "point.x(), 3",
        " point.names[1] , '\"b\"'",
        "plain.values[0], 4",
        "plain.values.length, 2",
        "none, null",
    })
    void a_path_leads_to_a_value(String path, String text) {
        assertThat(NamePath.find(path, VARIABLES).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "other; There is no variable 'other' here that has a value already.",
                "point.y; 'point', a Point, has no '.y' that can be looked up.",
                "point.names[7]; 'point.names', a List, has no '[7]' that can be looked up.",
                "plain.values(); 'plain', a Plain, has no '.values()' that can be looked up.",
                "none.x; 'none', a null, has no '.x' that can be looked up.",
            })
    void a_path_that_leads_nowhere_is_refused(String path, String sentence) {
        assertThatThrownBy(() -> NamePath.find(path, VARIABLES)).hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource({"point.x + 1", "f(point)", "''", "point[", "'a b'", "point.names.size() > 1"})
    void an_expression_is_refused(String expression) {
        assertThatThrownBy(() -> NamePath.find(expression, VARIABLES))
                .hasMessage("The debugger looks up names such as x, point.x or list[2], but '" + expression
                        + "' is more than that. Put it into the cell, or into a cell of its own after this one has"
                        + " ended.");
    }
}
