package se4ai.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The states: {@code jupyterwidgetmodels} of the ipywidgets project, what versions 7 and 8 have in common. */
class InputsTest {

    private final PageDouble page = new PageDouble();

    @Test
    void a_slider_has_the_state_that_both_front_ends_know() {
        Map<String, Object> state = opened(Slider.of("threshold", 0, 1, 0.5), "FloatSliderModel");

        assertThat(state.remove("layout")).asString().matches("IPY_MODEL_[0-9a-f]{32}");
        assertThat(state.remove("style")).asString().matches("IPY_MODEL_[0-9a-f]{32}");
        assertThat(state)
                .hasToString("{_model_module=@jupyter-widgets/controls, _model_module_version=^2.0.0 || ^1.5.0, "
                        + "_model_name=FloatSliderModel, _view_module=@jupyter-widgets/controls, "
                        + "_view_module_version=^2.0.0 || ^1.5.0, _view_name=FloatSliderView, _dom_classes=[], "
                        + "description=threshold, disabled=false, value=0.5, min=0.0, max=1.0, step=0.01, "
                        + "orientation=horizontal, readout=true, readout_format=.2f, continuous_update=true}");
        assertThat(page.model("LayoutModel").state())
                .hasToString("{_model_module=@jupyter-widgets/base, _model_module_version=^2.0.0 || ^1.2.0, "
                        + "_model_name=LayoutModel, _view_module=@jupyter-widgets/base, "
                        + "_view_module_version=^2.0.0 || ^1.2.0, _view_name=LayoutView, width=30em, max_width=100%}");
        assertThat(page.model("SliderStyleModel").state())
                .hasToString("{_model_module=@jupyter-widgets/controls, _model_module_version=^2.0.0 || ^1.5.0, "
                        + "_model_name=SliderStyleModel, _view_module=@jupyter-widgets/base, "
                        + "_view_module_version=^2.0.0 || ^1.2.0, _view_name=StyleView, description_width=initial}");
    }

    @Test
    void a_slider_of_whole_numbers_moves_by_one() {
        assertThat(opened(Slider.of("depth", 1, 10, 3), "IntSliderModel"))
                .containsEntry("value", 3)
                .containsEntry("min", 1)
                .containsEntry("max", 10)
                .containsEntry("step", 1)
                .containsEntry("readout_format", "d");
    }

    @Test
    void a_slider_moves_by_about_a_hundredth_of_its_length() {
        assertThat(step(0, 1)).isEqualTo(0.01);
        assertThat(step(0, 0.05)).isEqualTo(0.0005);
        assertThat(step(-3, 4)).isEqualTo(0.05);
        assertThat(step(0, 2500)).isEqualTo(20.0);
    }

    private double step(double from, double to) {
        Object step = Slider.of("x", from, to, from).twin().state().get("step");
        return Double.parseDouble(String.valueOf(step));
    }

    @Test
    void a_slider_can_be_given_its_step() {
        assertThat(Slider.of("x", 0, 1, 0.5).step(0.125).twin().state())
                .containsEntry("step", 0.125)
                .containsEntry("readout_format", ".3f");
    }

    @Test
    void what_a_page_sends_is_put_on_a_step_and_between_the_ends() {
        Slider<Double> slider = Slider.of("x", 0, 1, 0.5);
        slider.bundle(page);

        assertThat(List.of(sent(slider, 0.1 + 0.2), sent(slider, 7.0), sent(slider, -0.004)))
                .containsExactly(0.3, 1.0, 0.0);
    }

    private double sent(Slider<Double> slider, Object value) {
        page.reader("FloatSliderModel", "value", value);
        return slider.value();
    }

    @Test
    void what_no_page_would_send_is_passed_over() {
        Slider<Integer> slider = Slider.of("x", 0, 9, 5);
        Dropdown<String> dropdown = Dropdown.of("city", "Berlin", "Rome");
        Checkbox checkbox = Checkbox.of("pruned", true);
        TextBox text = TextBox.of("word", "a");
        WidgetBox.column(slider, dropdown, checkbox, text).bundle(page);

        page.reader("IntSliderModel", "value", "high");
        page.reader("DropdownModel", "index", 2.0);
        page.reader("CheckboxModel", "value", 1.0);
        page.reader("TextModel", "value", List.of());
        page.reader("TextModel", "colour", "red");

        assertThat(List.of(slider.value(), dropdown.value(), checkbox.value(), text.value()))
                .containsExactly(5, "Berlin", true, "a");
    }

    @Test
    void an_input_tells_those_who_listen() {
        List<String> heard = new ArrayList<>();
        TextBox text = TextBox.of("word", "a");
        text.onChange(heard::add).bundle(page);

        page.reader("TextModel", "value", "ab");
        page.reader("TextModel", "value", "abc");
        page.redraw();
        text.set("b");

        assertThat(heard).containsExactly("abc", "b");
    }

    @Test
    void a_button_does_what_it_does_when_it_is_pressed() {
        List<String> done = new ArrayList<>();
        Button.of("train", () -> done.add("trained")).bundle(page);

        page.model("ButtonModel").told(Map.of("event", "click"));
        page.model("ButtonModel").told(Map.of("event", "dance"));
        page.redraw();

        assertThat(done).containsExactly("trained");
    }

    @Test
    void an_output_and_a_label_show_something_else() {
        Output output = Output.empty();
        TextLabel label = TextLabel.of("before");
        WidgetBox.row(label, output).bundle(page);
        page.news();

        label.say("after");
        output.show("drawing");
        output.clear();

        assertThat(page.news())
                .containsExactly(
                        "LabelModel {value=after}",
                        "OutputModel {outputs=[{output_type=display_data, data={text/plain=drawing}, metadata={}}]}",
                        "OutputModel {outputs=[]}");
    }

    @Test
    void each_stands_still_as_what_it_is_set_to() {
        WidgetBox all = WidgetBox.column(
                Slider.of("depth", 1, 10, 3),
                Checkbox.of("pruned", true),
                Dropdown.of("city", "Berlin", "Rome").set("Rome"),
                TextBox.of("word", "a<b"),
                Button.of("train", () -> {}),
                TextLabel.of("done"));

        assertThat(all.bundle().get("text/plain"))
                .isEqualTo("depth: 3 (1 to 10)\n☑ pruned\ncity: Rome (Berlin, Rome)\nword: a<b\n[train]\ndone");
        assertThat(all.bundle().get("text/html")).asString().contains("<p>word: <strong>a&lt;b</strong></p>");
    }

    @Test
    void a_model_that_is_shown_twice_is_opened_once() {
        Checkbox checkbox = Checkbox.of("pruned", true);

        assertThat(checkbox.bundle(page)).isEqualTo(checkbox.bundle(page));
        assertThat(page.models).hasSize(3);
    }

    @Test
    void inputs_that_make_no_sense_say_why() {
        assertThatThrownBy(() -> Slider.of("threshold", 1, 0, 0))
                .hasMessage("The slider 'threshold' must go from a lower to a higher number but goes from 1 to 0. Put "
                        + "the lower end first.");
        assertThatThrownBy(() -> Slider.of("threshold", 0, 1, 1.5))
                .hasMessage("The slider 'threshold' must be set between 0 and 1 but was set to 1.5.");
        assertThatThrownBy(() -> Slider.of("threshold", 0, 1, Double.NaN))
                .hasMessage("The slider 'threshold' must have finite numbers but one was NaN.");
        assertThatThrownBy(() -> Slider.of("threshold", 0, 1, 0.5).step(2.0))
                .hasMessage("The step of the slider 'threshold' must be above 0 and at most its length, 1, but was 2.");
        assertThatThrownBy(() -> Slider.of(" ", 0, 1, 0.5))
                .hasMessage("A slider must have a name that is read beside it but it was blank. Name it after what it "
                        + "sets.");
        assertThatThrownBy(() -> Dropdown.of("city", List.of()))
                .hasMessage("The dropdown 'city' must have at least one value to choose but had none. Name them after "
                        + "its name.");
        assertThatThrownBy(() -> Dropdown.of("city", "Berlin", "Rome").set("Paris"))
                .hasMessage(
                        "The dropdown 'city' must be set to one of its values, Berlin, Rome, but was set to Paris.");
        assertThatThrownBy(() -> Button.of("", () -> {}))
                .hasMessage("A button must have a name to be read on it but it was blank. Name it after what it does.");
    }

    private Map<String, Object> opened(Widget widget, String model) {
        widget.bundle(page);
        return page.model(model).state();
    }
}
