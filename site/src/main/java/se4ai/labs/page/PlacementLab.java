package se4ai.labs.page;

import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;
import se4ai.labs.placement.CaseAddress;
import se4ai.labs.placement.Outcome;
import se4ai.labs.placement.Settings;

/** The placement lab: sliders for devices, links and demands, and beside them what follows for where the models live. */
final class PlacementLab {

    /** Long enough that a held key writes the address once: browsers refuse to do it a hundred times in a row. */
    private static final int PAUSE = 250;

    private final Elements make;
    private final HTMLElement place;
    private final PlacementControls controls;
    private final PlacementResults results;
    private final HTMLElement status;
    private final HTMLInputElement address;
    private Settings settings = Settings.CASE;
    private Outcome outcome = Outcome.of(settings);
    private boolean isWaiting;
    private String changedBy = "";

    // Whether the next address is a step of its own for the browser's Back.
    private boolean isNew;

    private int pause;

    PlacementLab(HTMLElement place) {
        this.place = place;
        make = new Elements(place.getOwnerDocument());
        status = make.element("p", "lab-status");
        status.setAttribute("role", "status");
        address = make.input("lab-address", "text");
        address.setReadOnly(true);
        controls = new PlacementControls(make, this);
        results = new PlacementResults(make, this);
    }

    void open() {
        place.clear();
        place.appendChild(results.answer());
        HTMLElement work = make.box("div", "lab-work", make.box("div", "lab-build", start(), controls.element()));
        work.appendChild(make.box("div", "lab-sight", results.element()));
        place.appendChild(work);
        fromAddress();
        Window.current().onHashChange(event -> fromAddress());
    }

    Settings settings() {
        return settings;
    }

    Outcome outcome() {
        return outcome;
    }

    /** Takes over changed settings and shows what follows in the next frame; a faster drag skips what is between. */
    void change(String by, Settings changed) {
        if (!by.equals(changedBy)) {
            toAddress();
        }
        settings = changed;
        controls.show();
        say("", false);
        later(by);
        if (!isWaiting) {
            isWaiting = true;
            Window.requestAnimationFrame(time -> show());
        }
    }

    private void show() {
        isWaiting = false;
        outcome = Outcome.of(settings);
        results.show();
        address.setValue(link());
    }

    /** Says a sentence to who looks and to who listens. */
    void say(String sentence, boolean isWrong) {
        status.setTextContent(sentence);
        status.setClassName(isWrong ? "lab-status is-wrong" : "lab-status");
    }

    /** Lets the browser copy what a field holds. */
    void copy(HTMLTextAreaElement field, String what) {
        field.select();
        copied(what);
    }

    private void copied(String what) {
        boolean done = copy();
        say(done ? "Copied " + what + "." : "The browser does not let this page copy; the text is selected.", !done);
    }

    /** Whether the browser has copied what is selected. */
    @JSBody(script = "return document.execCommand('copy');")
    private static native boolean copy();

    private HTMLElement start() {
        return make.box(
                "div",
                "",
                make.box("div", "lab-buttons", make.button("Reset", () -> change("reset", Settings.CASE))),
                status);
    }

    /** The address, with a button that copies it. */
    HTMLElement address() {
        HTMLElement copy = make.button("Copy address", () -> {
            toAddress();
            address.select();
            copied("the address of these settings");
        });
        return make.box("div", "lab-row", make.labelled("Address of these settings", address), copy);
    }

    private static String link() {
        return Window.current().getLocation().getFullURL();
    }

    private void fromAddress() {
        String hash = Window.current().getLocation().getHash();
        String fragment = hash.isEmpty() ? "" : hash.substring(1);
        CaseAddress.Reading read = CaseAddress.isCase(fragment)
                ? CaseAddress.read(fragment)
                : new CaseAddress.Reading(fragment.isEmpty() ? Settings.CASE : settings, List.of());
        changedBy = "";
        settings = read.settings();
        controls.show();
        say(String.join(" ", read.complaints()), !read.complaints().isEmpty());
        show();
    }

    private void later(String by) {
        Window.clearTimeout(pause);
        pause = Window.setTimeout(this::toAddress, PAUSE);
        isNew |= !by.equals(changedBy);
        changedBy = by;
    }

    /** One step back for each control, however often it was moved in a row. */
    private void toAddress() {
        Window.clearTimeout(pause);
        String next = "#" + CaseAddress.of(settings);
        if (changedBy.isEmpty() || next.equals(Window.current().getLocation().getHash())) {
            return;
        }
        if (isNew) {
            Window.current().getHistory().pushState(null, "", next);
        } else {
            Window.current().getHistory().replaceState(null, "", next);
        }
        isNew = false;
        address.setValue(link());
    }
}
