package se4ai.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutputsTest {

    private final Outputs outputs = new Outputs();

    @BeforeEach
    void start() {
        outputs.startCell();
    }

    @Test
    void what_one_stream_says_in_a_row_is_one_output() {
        stream("stdout", "a\\nb");
        stream("stdout", "c\\n");
        assertThat(outputs.of(1))
                .hasToString("[{\"output_type\":\"stream\",\"name\":\"stdout\",\"text\":[\"a\\n\",\"bc\\n\"]}]");
    }

    @Test
    void a_line_that_was_written_over_is_stored_as_it_was_left() {
        stream("stdout", "one\\nbar 10 %");
        stream("stdout", "\\rbar 9 %\\r\\ntwo\\r\\n");
        assertThat(outputs.of(1))
                .extracting(output -> output.get("text").toString())
                .containsExactly("[\"one\\n\",\"bar 9 %%\\n\",\"two\\n\"]");
    }

    @Test
    void a_bar_that_was_wiped_away_is_no_output() {
        stream("stdout", "\\rbar 10 %");
        stream("stdout", "\\r        \\r");
        assertThat(outputs.of(1)).isEmpty();
    }

    @Test
    void streams_keep_their_order() {
        stream("stdout", "a");
        stream("stderr", "b");
        stream("stdout", "c");
        assertThat(outputs.of(1))
                .extracting(output -> output.get("text").toString())
                .containsExactly("[\"a\"]", "[\"b\"]", "[\"c\"]");
    }

    @Test
    void a_result_keeps_its_count_and_its_text_as_lines() {
        add("execute_result", "{\"execution_count\": 3, \"data\": {\"text/plain\": \"a\\nb\"}, \"metadata\": {}}");
        assertThat(outputs.of(1))
                .hasToString("[{\"output_type\":\"execute_result\",\"data\":{\"text/plain\":[\"a\\n\",\"b\"]},"
                        + "\"metadata\":{},\"execution_count\":3}]");
    }

    @Test
    void a_display_is_updated_wherever_it_was_shown() {
        display("one", "old");
        display("other", "old");
        outputs.startCell();
        display("one", "old");
        add("update_display_data", display("one", "{\"text/plain\": \"new\"}", ""));
        assertThat(texts(1)).containsExactly("[\"new\"]", "[\"old\"]");
        assertThat(texts(2)).containsExactly("[\"new\"]");
    }

    @Test
    void an_update_of_what_was_never_shown_is_nothing() {
        add("update_display_data", display("one", "{\"text/plain\": \"new\"}", ""));
        assertThat(outputs.of(1)).isEmpty();
    }

    @Test
    void clear_removes_what_the_cell_has_produced_at_once() {
        stream("stdout", "a");
        add("clear_output", "{\"wait\": false}");
        assertThat(outputs.of(1)).isEmpty();
    }

    @Test
    void clear_with_wait_removes_it_when_something_new_comes() {
        stream("stdout", "a");
        add("clear_output", "{\"wait\": true}");
        assertThat(outputs.of(1)).hasSize(1);
        stream("stdout", "b");
        assertThat(outputs.of(1))
                .extracting(output -> output.get("text").toString())
                .containsExactly("[\"b\"]");
    }

    @Test
    void clear_leaves_other_cells_alone() {
        stream("stdout", "a");
        outputs.startCell();
        add("clear_output", "{\"wait\": false}");
        assertThat(outputs.of(1)).hasSize(1);
    }

    @Test
    void an_error_is_an_output_and_is_remembered_until_the_next_cell() {
        add("error", "{\"ename\": \"E\", \"evalue\": \"v\", \"traceback\": [\"line\"], \"more\": 1}");
        assertThat(Objects.requireNonNull(outputs.error()).get("ename").getAsString())
                .isEqualTo("E");
        assertThat(outputs.of(1))
                .hasToString("[{\"output_type\":\"error\",\"ename\":\"E\",\"evalue\":\"v\",\"traceback\":[\"line\"]}]");
        outputs.startCell();
        assertThat(outputs.error()).isNull();
    }

    @Test
    void of_a_widget_the_picture_is_stored_for_its_kernel_is_gone() {
        outputs.add(
                "display_data",
                JsonParser.parseString("{\"data\":{\"application/vnd.jupyter.widget-view+json\":"
                                + "{\"model_id\":\"a\"},\"text/plain\":\"threshold: 0.5\"}}")
                        .getAsJsonObject());

        assertThat(outputs.of(1).get(0).get("data")).hasToString("{\"text/plain\":[\"threshold: 0.5\"]}");
    }

    @Test
    void status_is_no_output() {
        add("status", "{\"execution_state\": \"busy\"}");
        assertThat(outputs.of(1)).isEmpty();
    }

    private void stream(String name, String text) {
        add("stream", "{\"name\": \"" + name + "\", \"text\": \"" + text + "\"}");
    }

    private void display(String id, String text) {
        add("display_data", display(id, "{\"text/plain\": \"" + text + "\"}", ", \"metadata\": {}"));
    }

    private static String display(String id, String data, String more) {
        return "{\"data\": " + data + ", \"transient\": {\"display_id\": \"" + id + "\"}" + more + "}";
    }

    private void add(String type, String content) {
        JsonObject json = JsonParser.parseString(content).getAsJsonObject();
        outputs.add(type, json);
    }

    private List<String> texts(int cell) {
        return outputs.of(cell).stream()
                .map(output -> output.getAsJsonObject("data").get("text/plain").toString())
                .toList();
    }
}
