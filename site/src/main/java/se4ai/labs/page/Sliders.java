package se4ai.labs.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import se4ai.labs.Adjustable;

/**
 * Sliders set numbers, each with its name and its value in words.
 *
 * @param <D> the numbers
 */
final class Sliders<D extends Adjustable> {

    private final Elements make;
    private final BiConsumer<D, Double> moved;
    private final Map<D, HTMLInputElement> sliders = new LinkedHashMap<>();
    private final Map<D, HTMLElement> values = new LinkedHashMap<>();

    /** @param moved takes a number and what its slider was moved to */
    Sliders(Elements make, BiConsumer<D, Double> moved) {
        this.make = make;
        this.moved = moved;
    }

    /** A slider for a number, to be put into the page. */
    HTMLElement slider(D dial) {
        HTMLInputElement slider = make.input("lab-" + dial.key(), "range");
        slider.setAttribute("min", "0");
        slider.setAttribute("max", "" + dial.steps());
        slider.setAttribute("step", "1");
        slider.onEvent("input", event -> moved.accept(dial, dial.at(Integer.parseInt(slider.getValue()))));
        HTMLElement label = make.text("label", "", dial.label());
        label.setAttribute("for", slider.getId());
        HTMLElement value = make.element("output", "");
        value.setAttribute("for", slider.getId());
        // The slider itself says its value to who listens.
        value.setAttribute("aria-hidden", "true");
        sliders.put(dial, slider);
        values.put(dial, value);
        return make.box("div", "lab-slider", label, value, slider);
    }

    /** Shows the numbers as they are now. */
    void show(ToDoubleFunction<D> numbers) {
        sliders.forEach((dial, slider) -> {
            double number = numbers.applyAsDouble(dial);
            String position = "" + dial.position(number);
            String words = dial.say(number);
            if (!words.equals(slider.getAttribute("aria-valuetext"))) {
                slider.setAttribute("aria-valuetext", words);
                Objects.requireNonNull(values.get(dial)).setTextContent(words);
            }
            if (!position.equals(slider.getValue())) {
                slider.setValue(position);
            }
        });
    }
}
