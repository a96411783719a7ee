package se4ai.kernel.comm;

import static org.assertj.core.api.Assertions.assertThat;
import static se4ai.kernel.comm.SentMessages.json;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommsTest {

    private final SentMessages sent = new SentMessages();
    private final Comms comms = new Comms(sent);
    private final List<String> heard = new ArrayList<>();

    @Test
    void a_comm_that_the_kernel_opens_is_published_and_speaks_under_its_id() {
        Comm comm = comms.open("a", "chart", json("{'x': 1}"), json("{'version': '1'}"), List.of());

        comm.send(json("{'x': 2}"), new JsonObject(), List.of(new byte[] {1}));

        assertThat(sent.next())
                .containsExactly(
                        "comm_open {\"comm_id\":\"a\",\"data\":{\"x\":1},\"target_name\":\"chart\"} {\"version\":\"1\"}",
                        "comm_msg {\"comm_id\":\"a\",\"data\":{\"x\":2}} and 1 buffers");
    }

    @Test
    void ids_of_comms_differ() {
        Comm one = comms.open("chart", new JsonObject(), new JsonObject(), List.of());
        Comm other = comms.open("chart", new JsonObject(), new JsonObject(), List.of());

        assertThat(one.id()).matches("[0-9a-f]{32}").isNotEqualTo(other.id());
    }

    @Test
    void what_the_page_says_is_heard_until_it_closes_the_comm() {
        Comm comm = comms.open("a", "chart", new JsonObject(), new JsonObject(), List.of());
        comm.onMessage(
                message -> heard.add(message.data() + " " + message.buffers().size()));
        comm.onClose(() -> heard.add("closed"));

        comms.received("comm_msg", json("{'comm_id': 'a', 'data': {'x': 3}}"), List.of(new byte[0]));
        comms.received("comm_close", json("{'comm_id': 'a', 'data': {}}"), List.of());
        comms.received("comm_msg", json("{'comm_id': 'a', 'data': {'x': 4}}"), List.of());

        assertThat(heard).containsExactly("{\"x\":3} 1", "closed");
        assertThat(comms.info(new JsonObject())).hasToString("{\"status\":\"ok\",\"comms\":{}}");
    }

    @Test
    void a_comm_that_the_page_opens_goes_to_its_target() {
        comms.target("chart", (comm, message) -> {
            heard.add(comm.id() + " " + comm.target() + " " + message.data());
            comm.send(json("{'x': 6}"));
        });

        comms.received("comm_open", json("{'comm_id': 'b', 'target_name': 'chart', 'data': {'x': 5}}"), List.of());

        assertThat(heard).containsExactly("b chart {\"x\":5}");
        assertThat(sent.next()).containsExactly("comm_msg {\"comm_id\":\"b\",\"data\":{\"x\":6}}");
    }

    @Test
    void a_comm_to_a_target_that_nobody_has_is_closed_at_once() {
        comms.received("comm_open", json("{'comm_id': 'b', 'target_name': 'nobody', 'data': {}}"), List.of());

        assertThat(sent.next()).containsExactly("comm_close {\"comm_id\":\"b\",\"data\":{}}");
        assertThat(comms.info(new JsonObject())).hasToString("{\"status\":\"ok\",\"comms\":{}}");
    }

    @Test
    void messages_without_a_comm_or_without_sense_do_nothing() {
        comms.received("comm_msg", json("{'comm_id': 'from a kernel before', 'data': {}}"), List.of());
        comms.received("comm_close", json("{'comm_id': 'from a kernel before'}"), List.of());
        comms.received("comm_msg", new JsonObject(), List.of());
        comms.received("comm_msg", json("{'comm_id': {}, 'data': 3}"), List.of());

        assertThat(sent.next()).isEmpty();
    }

    @Test
    void the_kernel_closes_a_comm_once() {
        Comm comm = comms.open("a", "chart", new JsonObject(), new JsonObject(), List.of());
        sent.next();

        comm.close();
        comm.close();

        assertThat(sent.next()).containsExactly("comm_close {\"comm_id\":\"a\",\"data\":{}}");
        assertThat(comms.info(new JsonObject())).hasToString("{\"status\":\"ok\",\"comms\":{}}");
    }

    @Test
    void open_comms_are_listed_all_or_those_of_one_target() {
        comms.open("a", "chart", new JsonObject(), new JsonObject(), List.of());
        comms.open("b", "table", new JsonObject(), new JsonObject(), List.of());

        assertThat(comms.info(json("{}")))
                .hasToString("{\"status\":\"ok\",\"comms\":{\"a\":{\"target_name\":\"chart\"},"
                        + "\"b\":{\"target_name\":\"table\"}}}");
        assertThat(comms.info(json("{'target_name': 'table'}")))
                .hasToString("{\"status\":\"ok\",\"comms\":{\"b\":{\"target_name\":\"table\"}}}");
    }

    @Test
    void a_listener_that_fails_does_not_reach_the_kernel() {
        comms.open("a", "chart", new JsonObject(), new JsonObject(), List.of()).onMessage(message -> {
            throw new IllegalStateException("The chart is gone.");
        });

        comms.received("comm_msg", json("{'comm_id': 'a', 'data': {}}"), List.of());

        assertThat(comms.info(json("{}")).toString()).contains("chart");
    }
}
