package se4ai.kernel.comm;

import static org.assertj.core.api.Assertions.assertThat;
import static se4ai.kernel.comm.SentMessages.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se4ai.widget.ModelLink;
import se4ai.widget.WidgetModel;

/** The protocol: {@code packages/schema/messages.md} of the ipywidgets project, version 2. */
class WidgetCommsTest {

    private static final String STATE = "{\"_model_module\":\"@jupyter-widgets/controls\","
            + "\"_model_module_version\":\"^2.0.0\",\"_model_name\":\"FloatSliderModel\",\"value\":0.5}";

    private final SentMessages sent = new SentMessages();
    private final Comms comms = new Comms(sent);
    private final WidgetComms widgets = new WidgetComms(comms);
    private final Model slider = new Model();

    @Test
    void a_model_is_opened_with_its_whole_state_and_the_version_of_the_protocol() {
        widgets.open(slider);

        assertThat(sent.next())
                .containsExactly("comm_open {\"comm_id\":\"m1\",\"data\":{\"state\":" + STATE
                        + ",\"buffer_paths\":[]},\"target_name\":\"jupyter.widget\"} {\"version\":\"2.1.0\"}");
    }

    @Test
    void what_changes_in_the_kernel_goes_out_as_an_update() {
        ModelLink link = widgets.open(slider);
        sent.next();

        link.update(Map.of("value", 0.25));

        assertThat(sent.next())
                .containsExactly("comm_msg {\"comm_id\":\"m1\",\"data\":{\"method\":\"update\","
                        + "\"state\":{\"value\":0.25},\"buffer_paths\":[]}}");
    }

    @Test
    void what_changes_in_the_page_comes_in_as_an_update() {
        widgets.open(slider);

        say("m1", "{'method': 'update', 'state': {'value': 0.75}, 'buffer_paths': []}");

        assertThat(slider.heard).containsExactly("changed {value=0.75}");
    }

    @Test
    void a_page_that_asks_for_the_state_gets_all_of_it() {
        widgets.open(slider);
        sent.next();

        say("m1", "{'method': 'request_state'}");

        assertThat(sent.next())
                .containsExactly("comm_msg {\"comm_id\":\"m1\",\"data\":{\"method\":\"update\",\"state\":" + STATE
                        + ",\"buffer_paths\":[]}}");
    }

    @Test
    void a_click_comes_in_as_a_custom_message() {
        widgets.open(slider);

        say("m1", "{'method': 'custom', 'content': {'event': 'click'}}");

        assertThat(slider.heard).containsExactly("told {event=click}");
    }

    @Test
    void messages_of_a_newer_or_broken_front_end_do_nothing() {
        widgets.open(slider);
        sent.next();

        say("m1", "{'method': 'dance'}");
        say("m1", "{'method': {}}");
        say("m1", "{}");

        assertThat(sent.next()).isEmpty();
        assertThat(slider.heard).isEmpty();
    }

    @Test
    void a_page_that_is_opened_anew_gets_the_states_of_all_models_at_once() {
        widgets.open(slider);
        sent.next();

        comms.received(
                "comm_open", json("{'comm_id': 'c', 'target_name': 'jupyter.widget.control', 'data': {}}"), List.of());
        say("c", "{'method': 'request_states'}");

        assertThat(sent.next())
                .containsExactly("comm_msg {\"comm_id\":\"c\",\"data\":{\"method\":\"update_states\","
                        + "\"states\":{\"m1\":{\"model_name\":\"FloatSliderModel\","
                        + "\"model_module\":\"@jupyter-widgets/controls\",\"model_module_version\":\"^2.0.0\","
                        + "\"state\":" + STATE + "}},\"buffer_paths\":[]}}");
    }

    @Test
    void a_model_whose_comm_is_closed_is_forgotten() {
        widgets.open(slider);
        comms.received("comm_close", json("{'comm_id': 'm1', 'data': {}}"), List.of());
        comms.received("comm_open", json("{'comm_id': 'c', 'target_name': 'jupyter.widget.control'}"), List.of());
        sent.next();

        say("c", "{'method': 'request_states'}");

        assertThat(sent.next())
                .containsExactly("comm_msg {\"comm_id\":\"c\",\"data\":{\"method\":\"update_states\","
                        + "\"states\":{},\"buffer_paths\":[]}}");
    }

    private void say(String id, String data) {
        comms.received("comm_msg", json("{'comm_id': '" + id + "', 'data': " + data + "}"), List.of());
    }

    private static final class Model implements WidgetModel {

        private final List<String> heard = new ArrayList<>();

        @Override
        public String id() {
            return "m1";
        }

        @Override
        public Map<String, Object> state() {
            Map<String, Object> state = new LinkedHashMap<>();
            state.put("_model_module", "@jupyter-widgets/controls");
            state.put("_model_module_version", "^2.0.0");
            state.put("_model_name", "FloatSliderModel");
            state.put("value", 0.5);
            return state;
        }

        @Override
        public void changed(Map<String, Object> state) {
            heard.add("changed " + state);
        }

        @Override
        public void told(Map<String, Object> content) {
            heard.add("told " + content);
        }
    }
}
