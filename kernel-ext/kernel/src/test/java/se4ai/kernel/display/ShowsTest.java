package se4ai.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.DisplayDataRenderable;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.Test;
import se4ai.draw.Drawing;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.Gate;
import se4ai.measure.Probability;

class ShowsTest {

    record Own(int number) {}

    @Test
    void a_value_of_the_course_is_drawn_with_its_text_beside() {
        DisplayData shown = Cell.shows(new Drawing("<svg/>", "a picture"));

        assertThat(shown.getData(MIMEType.IMAGE_SVG)).isEqualTo("<svg/>");
        assertThat(shown.getData(MIMEType.TEXT_PLAIN)).isEqualTo("a picture");
    }

    @Test
    void a_show_for_an_interface_is_found_for_the_classes_that_implement_it() {
        Gate gate = Gate.anyOf("no light", BasicEvent.basic("bulb broken", Probability.of(0.1)));

        assertThat(Cell.shows(gate).hasDataForType(MIMEType.IMAGE_SVG)).isTrue();
    }

    @Test
    void each_show_is_found_under_the_name_of_its_type() throws IOException {
        Path folder =
                Path.of(System.getProperty("course.root"), "kernel-ext/kernel/src/main/java/se4ai/kernel/display");
        List<String> topics = names(folder.resolve("TopicShows.java"), "case \"(\\w+\\.[\\w.]+)\" ->");
        List<String> libraries = names(folder.resolve("LibraryShows.java"), "case \"([\\w.]+)\" ->");

        assertThat(topics).hasSizeGreaterThan(80);
        assertThat(libraries).hasSizeGreaterThan(7);
        assertThat(Stream.concat(topics.stream().map(name -> "se4ai." + name), libraries.stream()))
                .allSatisfy(name -> assertThat(Objects.requireNonNull(Shows.named(name), name)
                                .type()
                                .getName())
                        .isEqualTo(name));
    }

    private static List<String> names(Path source, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(source))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void a_type_that_an_extension_registers_keeps_the_extensions_show() {
        Renderer renderer = new Renderer();
        Shows.register(renderer);
        renderer.createRegistration(Own.class)
                .preferring(MIMEType.TEXT_HTML)
                .register((value, context) -> context.getOutputContainer().putHTML("<b>own</b>"));

        assertThat(renderer.render(new Own(1)).getData(MIMEType.TEXT_HTML)).isEqualTo("<b>own</b>");
        assertThat(renderer.renderAs(new Own(1), "text/html").getData(MIMEType.TEXT_HTML))
                .isEqualTo("<b>own</b>");
    }

    @Test
    void a_value_that_renders_itself_does_so() {
        DisplayDataRenderable self = context -> context.getOutputContainer().putMarkdown("*self*");

        assertThat(Cell.shows(self).getData(MIMEType.TEXT_MARKDOWN)).isEqualTo("*self*");
    }

    @Test
    void null_is_shown_as_a_word() {
        assertThat(Cell.text(null)).isEqualTo("null");
        assertThat(Cell.shows(null, "text/html").getData(MIMEType.TEXT_PLAIN)).isEqualTo("null");
    }

    @Test
    void a_text_is_shown_as_what_it_is_said_to_be() {
        for (String type : List.of("text/html", "image/svg+xml", "text/markdown", "text/latex")) {
            DisplayData shown = Cell.shows("<b>x</b>", type);

            assertThat(shown.getData(MIMEType.parse(type))).as(type).isEqualTo("<b>x</b>");
            assertThat(shown.getData(MIMEType.TEXT_PLAIN)).isEqualTo("<b>x</b>");
        }
        assertThat(Cell.shows("<b>x</b>").hasDataForType(MIMEType.TEXT_HTML)).isFalse();
    }

    @Test
    void a_text_that_is_json_is_a_part_of_the_message() {
        assertThat(Cell.shows("{\"a\": [1, 2.5, null]}", "application/json").getData(MIMEType.APPLICATION_JSON))
                .hasToString("{a=[1, 2.5, null]}")
                .isInstanceOf(Map.class);
    }

    @Test
    void a_text_that_is_no_json_is_refused() {
        assertThatThrownBy(() -> Cell.shows("{a", "application/json"))
                .hasMessage("The text to be shown as JSON is no JSON at line 1, column 3. Write "
                        + "names and texts in double quotes, or show it as text/plain.");
    }

    @Test
    void a_type_without_two_parts_is_refused() {
        assertThatThrownBy(() -> Cell.shows("x", "html"))
                .hasMessage(
                        "A value can be shown as a type with two parts, such as text/html, text/markdown, text/latex, "
                                + "image/svg+xml or application/json, but not as 'html'. Write one of these, or leave it out.");
    }

    @Test
    void a_value_asked_for_in_another_form_than_it_has_is_shown_as_text() {
        DisplayData shown = Cell.shows(new Own(1), "image/svg+xml");

        assertThat(shown.hasDataForType(MIMEType.TEXT_HTML)).isFalse();
        assertThat(shown.getData(MIMEType.TEXT_PLAIN)).isEqualTo("Own[number=1]");
        assertThat(Cell.shows(new Own(1), "text/html").hasDataForType(MIMEType.TEXT_HTML))
                .isTrue();
    }
}
