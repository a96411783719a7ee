package se4ai.kernel.magic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvMagicTest {

    private final EnvMagic magic = new EnvMagic(Map.of("HOME", "/home/ada", "API_KEY", "secret"));

    @Test
    void alone_it_lists_names_and_no_values() {
        assertThat(ask("").toString())
                .isEqualTo(
                        "The environment variables of this kernel\nAPI_KEY, HOME\n%env NAME shows the value of one.");
    }

    @Test
    void a_name_shows_its_value() {
        assertThat(ask("HOME")).isEqualTo("/home/ada");
    }

    @Test
    void a_name_that_there_is_not_is_refused() {
        assertThatThrownBy(() -> ask("HOMES"))
                .hasMessage("There is no environment variable 'HOMES'. Did you mean HOME? %env lists all names.");
        assertThatThrownBy(() -> ask("WHATEVER"))
                .hasMessage("There is no environment variable 'WHATEVER'. %env lists all names.");
    }

    @Test
    void setting_is_refused_with_what_to_do_instead() {
        String sentence = "A running JVM cannot set the environment variable 'HOME'. Put it under \"env\" in the "
                + "kernel's kernel.json, or set it before Jupyter starts; "
                + "for a system property write System.setProperty(\"HOME\", \"…\").";
        assertThatThrownBy(() -> ask("HOME=/tmp")).hasMessage(sentence);
        assertThatThrownBy(() -> ask("HOME /tmp")).hasMessage(sentence);
    }

    private Object ask(String arguments) {
        return magic.eval(new MagicCall("%env", arguments, null, 1), new TestHost());
    }
}
