package se4ai.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se4ai.model.Criterion;

class TradeoffTablesTest {

    @Test
    void each_model_is_a_row_with_a_mark_that_says_whether_anything_speaks_for_it() {
        Card card = TradeoffTables.of(
                TradeoffDrawingTest.ALL.by(Criterion.QUALITY, Criterion.PARTS).limited(Criterion.PARTS, "9200"));

        assertThat(card.text()).isEqualTo("""
                        Model | Quality | Parts to read | On the front?
                        logistic regression | 86 % | 12 | ◆ on the front
                        decision tree | 85 % | 15 | ○ logistic regression is better
                        random forest | 90 % | 9,000 | ◆ on the front
                        perceptron | 89 % | 9,500 | ✗ ruled out by parts to read at most 9,200
                        Limit: parts to read at most 9,200""");
        assertThat(card.html()).contains("<th scope=\"col\">Parts to read</th>");
    }

    @Test
    void one_model_is_a_table_of_all_that_was_measured() {
        assertThat(TradeoffTables.of(TradeoffDrawingTest.ALL.model("decision tree"))
                        .html())
                .contains("<td>decision tree</td><td>85 %</td><td>1 µs</td><td>2 kB</td><td>1 s</td><td>500</td>");
    }
}
