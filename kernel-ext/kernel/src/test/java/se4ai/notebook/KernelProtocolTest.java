package se4ai.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: Jupyter messaging, 5.3. */
@Timeout(120)
class KernelProtocolTest {

    private static KernelProcess kernel;

    @BeforeAll
    static void start() throws IOException {
        kernel = new KernelProcess();
    }

    @AfterAll
    static void end() throws IOException {
        kernel.close();
    }

    @Test
    void kernel_info_has_a_status_and_the_language() {
        JsonObject info = kernel.ask("kernel_info_request", "{}");
        assertThat(status(info)).isEqualTo("ok");
        assertThat(info.get("implementation").getAsString()).isEqualTo("se4ai");
        assertThat(info.getAsJsonObject("language_info").get("name").getAsString())
                .isEqualTo("java");
    }

    @Test
    void a_message_that_cannot_be_read_does_not_silence_the_kernel() throws Exception {
        kernel.sendWithWrongSignature();
        kernel.sendSigned("no json", "{}", "{}", "{}");
        kernel.sendSigned("{}", "{}", "{}", "{}");
        kernel.sendSigned("{}");
        kernel.send("no_such_request", "{}");
        kernel.send("execute_request", "{}");
        assertThat(status(kernel.execute("1 + 1"))).isEqualTo("ok");
    }

    @Test
    void a_value_whose_text_never_ends_does_not_silence_the_kernel() {
        JsonObject reply = kernel.execute("new Object() { public String toString() { return \"\" + this; } }");
        assertThat(status(reply)).isEqualTo("ok");
        assertThat(status(kernel.execute("1 + 1"))).isEqualTo("ok");
    }

    @Test
    void counts_go_up_by_one() {
        int first = kernel.execute("1").get("execution_count").getAsInt();
        assertThat(kernel.execute("1 / 0").get("execution_count").getAsInt()).isEqualTo(first + 1);
        assertThat(kernel.execute("1").get("execution_count").getAsInt()).isEqualTo(first + 2);
    }

    @Test
    void an_error_is_replied_with_its_name_and_message() {
        JsonObject reply = kernel.execute("throw new IllegalStateException(\"boom\");");
        assertThat(status(reply)).isEqualTo("error");
        assertThat(reply.get("ename").getAsString()).isEqualTo("IllegalStateException");
        assertThat(reply.get("evalue").getAsString()).isEqualTo("boom");
        assertThat(reply.getAsJsonArray("traceback").get(0).getAsString()).isEqualTo("\u001b[1mCell line 1:\u001b[0m");
    }

    @Test
    void completion_knows_the_methods() {
        JsonObject reply = kernel.ask("complete_request", "{\"code\": \"\\\"a\\\".isBl\", \"cursor_pos\": 8}");
        assertThat(reply.getAsJsonArray("matches")).hasToString("[\"isBlank()\"]");
        assertThat(reply.get("cursor_start").getAsInt()).isEqualTo(4);
        assertThat(reply.get("cursor_end").getAsInt()).isEqualTo(8);
    }

    @Test
    void inspection_shows_a_signature() {
        JsonObject reply =
                kernel.ask("inspect_request", "{\"code\": \"Math.max(\", \"cursor_pos\": 9, \"detail_level\": 0}");
        assertThat(reply.get("found").getAsBoolean()).isTrue();
        assertThat(reply.getAsJsonObject("data").get("text/plain").getAsString())
                .contains("int Math.max(int a, int b)");
    }

    @Test
    void inspection_of_nothing_finds_nothing() {
        JsonObject reply = kernel.ask("inspect_request", "{\"code\": \"\", \"cursor_pos\": 0, \"detail_level\": 0}");
        assertThat(reply.get("found").getAsBoolean()).isFalse();
    }

    @Test
    void a_cell_that_asks_what_a_name_is_is_answered_in_the_pager() {
        JsonObject page =
                kernel.execute("Math.max?").getAsJsonArray("payload").get(0).getAsJsonObject();
        assertThat(page.get("source").getAsString()).isEqualTo("page");
        assertThat(page.getAsJsonObject("data").get("text/plain").getAsString()).contains("int Math.max(int a, int b)");
        JsonObject unknown = kernel.execute("nothingOfThatName ?");
        assertThat(status(unknown)).isEqualTo("ok");
        assertThat(unknown.getAsJsonArray("payload")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1 + 1, complete", "Math.max?, complete", "for (;;) {, incomplete", "x = = 2, invalid", "}, invalid"})
    void whether_a_cell_is_complete_is_answered(String code, String status) {
        assertThat(status(kernel.ask("is_complete_request", "{\"code\": \"" + code + "\"}")))
                .isEqualTo(status);
    }

    @Test
    void history_knows_the_last_cells_a_range_and_what_matches() {
        int first = kernel.execute("1 + 11").get("execution_count").getAsInt();
        kernel.execute("1+12");
        kernel.execute("1+12");
        kernel.execute("int remembered = 13;");
        assertThat(history("'tail', n: 2"))
                .isEqualTo("[[1,%d,'1+12'],[1,%d,'int remembered = 13;']]", first + 2, first + 3);
        assertThat(history("'tail', n: 1, output: true"))
                .isEqualTo("[[1,%d,['int remembered = 13;',null]]]", first + 3);
        assertThat(history("'range', session: 0, start: " + first + ", stop: " + (first + 1) + ", output: true"))
                .isEqualTo("[[1,%d,['1 + 11','12']]]", first);
        assertThat(history("'search', pattern: '1?1*'"))
                .isEqualTo("[[1,%d,'1+12'],[1,%d,'1+12']]", first + 1, first + 2);
        assertThat(history("'search', pattern: '1?1*', unique: true")).isEqualTo("[[1,%d,'1+12']]", first + 2);
        assertThat(history("'range', session: 7, start: 0")).isEqualTo("[]");
    }

    private static String history(String request) {
        return kernel.ask("history_request", "{raw: true, hist_access_type: " + request + "}")
                .get("history")
                .toString()
                .replace('"', '\'');
    }

    @Test
    void an_interrupt_ends_an_endless_loop_and_keeps_the_state() {
        kernel.execute("int kept = 42;");
        String loop = kernel.sendCode("while (true) {}");
        Optional<JsonObject> reply = Optional.empty();
        while (reply.isEmpty()) {
            // One that comes before the loop begins is for nothing, so ask until it is over.
            kernel.askControl("interrupt_request", "{}");
            reply = kernel.replyNow(loop);
        }
        assertThat(status(reply.get())).isEqualTo("error");
        assertThat(reply.get().get("ename").getAsString()).isEqualTo("Interrupted");
        assertThat(status(kernel.execute("if (kept != 42) throw new IllegalStateException();")))
                .isEqualTo("ok");
    }

    @Test
    void shutdown_ends_the_process_although_a_thread_goes_on() throws Exception {
        try (KernelProcess other = new KernelProcess()) {
            other.execute(
                    "new Thread(() -> { while (true) { java.util.concurrent.locks.LockSupport.park(); } }).start();");
            assertThat(other.askControl("shutdown_request", "{\"restart\": false}")
                            .get("restart")
                            .getAsBoolean())
                    .isFalse();
            assertThat(other.endsWithin(10)).isTrue();
        }
    }

    private static String status(JsonObject reply) {
        return reply.get("status").getAsString();
    }
}
