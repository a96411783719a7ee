package se4ai.labs.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import se4ai.labs.placement.Dial;
import se4ai.labs.placement.Settings;
import se4ai.placement.Objective;

/** The controls of the placement lab: where the models go, what is demanded, and a slider for each number. */
final class PlacementControls {

    private static final List<String> WORKLOADS = List.of("Object detection", "Motion tracking");

    private final Elements make;
    private final PlacementLab lab;
    private final Map<Dial, HTMLInputElement> sliders = new LinkedHashMap<>();
    private final Map<Dial, HTMLElement> values = new LinkedHashMap<>();
    private final List<Map<String, HTMLInputElement>> places = new ArrayList<>();
    private final HTMLInputElement offline;
    private final HTMLInputElement secret;
    private final HTMLSelectElement aim;
    private final HTMLElement box;

    PlacementControls(Elements make, PlacementLab lab) {
        this.make = make;
        this.lab = lab;
        offline = tick("lab-offline", () -> lab.settings().offline(offline().isChecked()));
        secret = tick("lab-private", () -> lab.settings().secret(secret().isChecked()));
        aim = make.select("lab-aim");
        Settings.AIMS.forEach(each -> aim.appendChild(make.option(each.name(), words(each))));
        aim.onEvent("change", event -> lab.change("aim", lab.settings().aim(Objective.valueOf(aim.getValue()))));
        box = box();
    }

    private HTMLInputElement offline() {
        return offline;
    }

    private HTMLInputElement secret() {
        return secret;
    }

    HTMLElement element() {
        return box;
    }

    private static String words(Objective objective) {
        return switch (objective) {
            case LATENCY -> "time: share of the deadlines";
            case ENERGY -> "power from the batteries";
            default -> "money: cost per hour";
        };
    }

    private HTMLElement box() {
        HTMLElement all = make.box("section", "lab-controls", make.text("h2", "", "Decide"));
        all.setAttribute("aria-label", "Where the models go, and the numbers");
        for (int i = 0; i < WORKLOADS.size(); i++) {
            all.appendChild(places(i));
        }
        all.appendChild(make.labelled("Best means best in", aim));
        all.appendChild(group(
                "Demands on both",
                ticked(offline, "Must work without a connection"),
                ticked(secret, "What the camera sees must stay on the user's own devices")));
        for (Dial.Group group : Dial.Group.values()) {
            HTMLElement fields = group(group.toString());
            group.dials().forEach(dial -> fields.appendChild(slider(dial)));
            all.appendChild(fields);
        }
        return all;
    }

    private HTMLElement group(String legend, HTMLElement... fields) {
        HTMLElement group = make.box("fieldset", "", make.text("legend", "", legend));
        for (HTMLElement field : fields) {
            group.appendChild(field);
        }
        return group;
    }

    private HTMLElement places(int workload) {
        Map<String, HTMLInputElement> radios = new LinkedHashMap<>();
        HTMLElement row = make.element("div", "lab-places");
        for (String place : Settings.PLACES) {
            HTMLInputElement radio = make.input("lab-place-" + workload + "-" + place, "radio");
            radio.setName("lab-place-" + workload);
            radio.onEvent(
                    "change",
                    event -> lab.change("place " + workload, lab.settings().place(workload, place)));
            radios.put(place, radio);
            row.appendChild(ticked(radio, place.equals(Settings.BEST) ? "best feasible" : place));
        }
        places.add(radios);
        return group(WORKLOADS.get(workload) + " lives on", row);
    }

    private interface Change {
        Settings settings();
    }

    private HTMLInputElement tick(String id, Change change) {
        HTMLInputElement tick = make.input(id, "checkbox");
        tick.onEvent("change", event -> lab.change(id, change.settings()));
        return tick;
    }

    private HTMLElement ticked(HTMLInputElement input, String words) {
        HTMLElement label = make.text("label", "", words);
        label.setAttribute("for", input.getId());
        return make.box("div", "lab-tick", input, label);
    }

    private HTMLElement slider(Dial dial) {
        HTMLInputElement slider = make.input("lab-" + dial.key(), "range");
        slider.setAttribute("min", "0");
        slider.setAttribute("max", "" + dial.steps());
        slider.setAttribute("step", "1");
        slider.onEvent("input", event -> move(dial, Integer.parseInt(slider.getValue())));
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

    private void move(Dial dial, int position) {
        lab.change(dial.key(), lab.settings().with(dial, dial.at(position)));
    }

    /** Shows the settings as they are now. */
    void show() {
        Settings settings = lab.settings();
        sliders.forEach((dial, slider) -> {
            String position = "" + dial.position(settings.of(dial));
            String words = dial.say(settings.of(dial));
            if (!words.equals(slider.getAttribute("aria-valuetext"))) {
                slider.setAttribute("aria-valuetext", words);
                Objects.requireNonNull(values.get(dial)).setTextContent(words);
            }
            if (!position.equals(slider.getValue())) {
                slider.setValue(position);
            }
        });
        for (int i = 0; i < places.size(); i++) {
            Objects.requireNonNull(places.get(i).get(settings.places().get(i))).setChecked(true);
        }
        offline.setChecked(settings.offline());
        secret.setChecked(settings.secret());
        aim.setValue(settings.aim().name());
    }
}
