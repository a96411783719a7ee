package se4ai.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WidgetProtocolTest {

    @Test
    void a_kernel_says_which_widgets_are_open_and_hears_what_is_moved() throws IOException {
        try (KernelProcess kernel = new KernelProcess()) {
            assertThat(kernel.ask("comm_info_request", "{}")).hasToString("{\"status\":\"ok\",\"comms\":{}}");

            assertThat(status(kernel.execute("var depth = Slider.of(\"depth\", 1, 10, 3); depth")))
                    .isEqualTo("ok");
            JsonObject open = kernel.ask("comm_info_request", "{\"target_name\":\"jupyter.widget\"}")
                    .getAsJsonObject("comms");
            // The layout, the style, and then the slider itself.
            assertThat(open.keySet()).hasSize(3);
            String slider = open.keySet().stream().skip(2).findFirst().orElseThrow();

            kernel.send("comm_open", "{\"comm_id\":\"x\",\"target_name\":\"nobody\",\"data\":{}}");
            kernel.send(
                    "comm_msg",
                    "{\"comm_id\":\"" + slider + "\",\"data\":{\"method\":\"update\",\"state\":{\"value\":7}}}");

            assertThat(status(kernel.execute("if (depth.value() != 7) throw new Exception();")))
                    .isEqualTo("ok");
        }
    }

    private static String status(JsonObject reply) {
        return reply.get("status").getAsString();
    }
}
