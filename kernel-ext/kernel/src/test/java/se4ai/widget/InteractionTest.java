package se4ai.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static se4ai.widget.Interact.interact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InteractionTest {

    private final PageDouble page = new PageDouble();

    @Test
    void the_models_are_opened_each_after_those_it_refers_to() {
        interact(Slider.of("threshold", 0, 1, 0.5), t -> "at " + t).bundle(page);

        assertThat(page.models.values().stream().map(PageDouble::name))
                .containsExactly(
                        "LayoutModel",
                        "LayoutModel",
                        "SliderStyleModel",
                        "FloatSliderModel",
                        "LayoutModel",
                        "OutputModel",
                        "VBoxModel");
    }

    @Test
    void a_cell_shows_a_view_of_the_box_and_a_picture_that_stands_still() {
        Map<String, Object> bundle =
                interact(Slider.of("threshold", 0, 1, 0.5), t -> "at " + t).bundle(page);

        assertThat(bundle)
                .hasToString("{application/vnd.jupyter.widget-view+json={version_major=2, version_minor=0, model_id="
                        + page.model("VBoxModel").id()
                        + "}, text/html=<div class=\"se4ai-widget\"><p><label>threshold: "
                        + "<meter min=\"0\" max=\"1\" value=\"0.5\"></meter> <strong>0.5</strong></label> (0 to 1)</p>"
                        + "<pre>at 0.5</pre></div>, text/plain=threshold: 0.5 (0 to 1)\nat 0.5}");
    }

    @Test
    void the_drawing_is_there_when_the_page_opens_the_widget() {
        interact(Slider.of("threshold", 0, 1, 0.5), t -> "at " + t).bundle(page);

        assertThat(page.model("OutputModel").state().get("outputs"))
                .hasToString("[{output_type=display_data, data={text/plain=at 0.5}, metadata={}}]");
    }

    @Test
    void where_there_is_no_page_only_the_picture_is_left() {
        Map<String, Object> bundle =
                interact(Slider.of("depth", 1, 10, 3), depth -> "tree " + depth).bundle();

        assertThat(bundle)
                .hasToString("{text/html=<div class=\"se4ai-widget\"><p><label>depth: <meter min=\"1\" max=\"10\" "
                        + "value=\"3\"></meter> <strong>3</strong></label> (1 to 10)</p><pre>tree 3</pre></div>, "
                        + "text/plain=depth: 3 (1 to 10)\ntree 3}");
    }

    @Test
    void it_redraws_as_the_slider_moves() {
        interact(Slider.of("threshold", 0, 1, 0.5), t -> "at " + t).bundle(page);
        page.news();

        page.reader("FloatSliderModel", "value", 0.75);
        page.redraw();

        assertThat(page.news())
                .containsExactly("OutputModel {outputs=[{output_type=display_data, data={text/plain=<at 0.75>}, "
                        + "metadata={}}]}");
    }

    @Test
    void moves_before_the_redraw_become_one_with_the_last_value() {
        List<Double> drawn = new ArrayList<>();
        interact(Slider.of("threshold", 0, 1, 0.5), drawn::add).bundle(page);

        page.reader("FloatSliderModel", "value", 0.6);
        page.reader("FloatSliderModel", "value", 0.7);
        page.reader("FloatSliderModel", "value", 0.8);

        assertThat(page.redraw()).isEqualTo(1);
        assertThat(drawn).containsExactly(0.5, 0.8);
    }

    @Test
    void moves_during_a_redraw_become_one_more_with_the_last_value() {
        List<Double> drawn = new ArrayList<>();
        interact(Slider.of("threshold", 0, 1, 0.5), t -> {
                    drawn.add(t);
                    if (t == 0.6) {
                        page.reader("FloatSliderModel", "value", 0.7);
                        page.reader("FloatSliderModel", "value", 0.8);
                        page.reader("FloatSliderModel", "value", 0.9);
                    }
                    return t;
                })
                .bundle(page);

        page.reader("FloatSliderModel", "value", 0.6);

        assertThat(page.redraw()).isEqualTo(1);
        assertThat(page.redraw()).isEqualTo(1);
        assertThat(page.redraw()).isZero();
        assertThat(drawn).containsExactly(0.5, 0.6, 0.9);
    }

    @Test
    void a_value_that_stays_the_same_redraws_nothing() {
        interact(Slider.of("threshold", 0, 1, 0.5), t -> t).bundle(page);

        page.reader("FloatSliderModel", "value", 0.5);

        assertThat(page.redraw()).isZero();
    }

    @Test
    void any_of_several_inputs_redraws() {
        interact(
                        Slider.of("depth", 1, 10, 3),
                        Dropdown.of("city", "Berlin", "Rome"),
                        Checkbox.of("pruned", false),
                        (depth, city, pruned) -> depth + " " + city + " " + pruned)
                .bundle(page);
        page.news();

        page.reader("IntSliderModel", "value", 4.0);
        page.redraw();
        page.reader("DropdownModel", "index", 1.0);
        page.redraw();
        page.reader("CheckboxModel", "value", true);
        page.redraw();

        assertThat(page.news())
                .hasSize(3)
                .allSatisfy(news -> assertThat(news).startsWith("OutputModel"))
                .last()
                .asString()
                .contains("text/plain=<4 Rome true>");
    }

    @Test
    void an_error_is_shown_as_a_sentence_that_names_the_inputs() {
        interact(Slider.of("depth", 0, 10, 0), TextBox.of("word", "a"), (depth, word) -> {
                    if (depth == 0) {
                        throw new IllegalArgumentException("A tree must have a depth of at least 1 but had 0.");
                    }
                    return depth;
                })
                .bundle(page);

        assertThat(page.model("OutputModel").state().get("outputs"))
                .hasToString("[{output_type=stream, name=stderr, text=For 'depth' = 0, 'word' = \"a\" there is nothing "
                        + "to draw: A tree must have a depth of at least 1 but had 0. (IllegalArgumentException)\n}]");

        page.reader("IntSliderModel", "value", 1.0);
        page.redraw();

        assertThat(page.model("OutputModel").state().get("outputs"))
                .hasToString("[{output_type=display_data, data={text/plain=<1>}, metadata={}}]");
    }

    @Test
    void endless_recursion_is_an_error_too() {
        Map<String, Object> bundle =
                interact(Slider.of("depth", 0, 10, 0), InteractionTest::endless).bundle(page);

        assertThat(bundle.get("text/plain"))
                .isEqualTo("depth: 0 (0 to 10)\nFor 'depth' = 0 there is nothing to draw: StackOverflowError");
    }

    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }

    @Test
    void what_the_function_prints_stands_above_what_it_gives() {
        interact(Slider.of("depth", 0, 10, 2), depth -> {
                    System.out.println("depth is " + depth);
                    return depth;
                })
                .bundle(page);

        assertThat(page.model("OutputModel").state().get("outputs"))
                .hasToString("[{output_type=stream, name=stdout, text=depth is 2\n}, "
                        + "{output_type=display_data, data={text/plain=2}, metadata={}}]");
    }

    @Test
    void a_function_that_gives_nothing_shows_nothing() {
        interact(Slider.of("depth", 0, 10, 2), depth -> null).bundle(page);

        assertThat(page.model("OutputModel").state().get("outputs")).hasToString("[]");
    }

    @Test
    void setting_an_input_in_a_cell_redraws_and_moves_it_in_the_page() {
        Slider<Double> threshold = Slider.of("threshold", 0, 1, 0.5);
        interact(threshold, t -> t).bundle(page);
        page.news();

        threshold.set(0.25);

        assertThat(page.news())
                .containsExactly(
                        "FloatSliderModel {value=0.25}",
                        "OutputModel {outputs=[{output_type=display_data, data={text/plain=<0.25>}, metadata={}}]}");
    }

    @Test
    void an_input_that_is_set_before_the_interaction_is_shown_is_drawn_when_it_is() {
        Slider<Double> threshold = Slider.of("threshold", 0, 1, 0.5);
        Interaction interaction = interact(threshold, t -> t);

        threshold.set(0.25);

        assertThat(interaction.bundle(page).get("text/plain")).isEqualTo("threshold: 0.25 (0 to 1)\n<0.25>");
    }

    @Test
    void a_loop_in_the_function_leaves_no_bar_behind() {
        ProgressBoard board = new ProgressBoard(page, () -> 0);
        interact(Slider.of("depth", 0, 10, 2), depth -> {
            board.end(board.begin("growing", depth));
            return depth;
        });

        assertThat(page.places).isEmpty();
    }
}
