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
final class PlacementControls implements LabFrame.Part {

    private static final List<String> WORKLOADS = List.of("Object detection", "Motion tracking");

    private final Elements make;
    private final LabFrame<Settings> lab;
    private final Sliders<Dial> sliders;
    private final List<Map<String, HTMLInputElement>> places = new ArrayList<>();
    private final HTMLInputElement offline;
    private final HTMLInputElement secret;
    private final HTMLSelectElement aim;
    private final HTMLElement box;

    PlacementControls(LabFrame<Settings> lab) {
        this.lab = lab;
        make = lab.make();
        sliders = new Sliders<>(
                make, (dial, value) -> lab.change(dial.key(), lab.settings().with(dial, value)));
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

    @Override
    public HTMLElement element() {
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
        all.appendChild(make.group(
                "Demands on both",
                make.ticked(offline, "Must work without a connection"),
                make.ticked(secret, "What the camera sees must stay on the user's own devices")));
        for (Dial.Group group : Dial.Group.values()) {
            HTMLElement fields = make.group(group.toString());
            group.dials().forEach(dial -> fields.appendChild(sliders.slider(dial)));
            all.appendChild(fields);
        }
        return all;
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
            row.appendChild(make.ticked(radio, place.equals(Settings.BEST) ? "best feasible" : place));
        }
        places.add(radios);
        return make.group(WORKLOADS.get(workload) + " lives on", row);
    }

    private interface Change {
        Settings settings();
    }

    private HTMLInputElement tick(String id, Change change) {
        HTMLInputElement tick = make.input(id, "checkbox");
        tick.onEvent("change", event -> lab.change(id, change.settings()));
        return tick;
    }

    @Override
    public void show() {
        Settings settings = lab.settings();
        sliders.show(settings::of);
        for (int i = 0; i < places.size(); i++) {
            Objects.requireNonNull(places.get(i).get(settings.places().get(i))).setChecked(true);
        }
        offline.setChecked(settings.offline());
        secret.setChecked(settings.secret());
        aim.setValue(settings.aim().name());
    }
}
