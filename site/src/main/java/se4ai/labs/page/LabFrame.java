package se4ai.labs.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;
import se4ai.labs.SettingsAddress;

/**
 * A lab frame is what labs with settings share: the page's address keeps the settings, Back takes back one control at a time,
 * and what follows is shown once in each frame of the browser.
 *
 * @param <S> the settings, an immutable value
 */
final class LabFrame<S> {

    /** A part of the lab that shows the settings, or what follows from them. */
    interface Part {

        HTMLElement element();

        /** Shows what is so now. */
        void show();
    }

    /** What follows from the settings, with a sentence that stays in sight where the page is narrow. */
    interface Results extends Part {

        HTMLElement answer();

        /** What stands below controls and results, as wide as the page; nothing unless a lab says so. */
        default @Nullable HTMLElement below() {
            return null;
        }
    }

    /** Long enough that a held key writes the address once: browsers refuse to do it a hundred times in a row. */
    private static final int PAUSE = 250;

    private final HTMLElement place;
    private final SettingsAddress<S> addresses;
    private final Elements make;
    private final HTMLElement status;
    private final HTMLInputElement address;
    private final Part controls;
    private final Results results;
    private S settings;
    private boolean isWaiting;
    private String changedBy = "";

    // Whether the next address is a step of its own for the browser's Back.
    private boolean isNew;

    private int pause;

    LabFrame(
            HTMLElement place,
            SettingsAddress<S> addresses,
            Function<LabFrame<S>, Part> controls,
            Function<LabFrame<S>, Results> results) {
        this.place = place;
        this.addresses = addresses;
        settings = addresses.standard();
        make = new Elements(place.getOwnerDocument());
        status = make.element("p", "lab-status");
        status.setAttribute("role", "status");
        address = make.input("lab-address", "text");
        address.setReadOnly(true);
        this.controls = controls.apply(this);
        this.results = results.apply(this);
    }

    /** Puts the lab in the place of its text form. */
    void open() {
        place.clear();
        place.appendChild(results.answer());
        HTMLElement work = make.box("div", "lab-work", make.box("div", "lab-build", start(), controls.element()));
        work.appendChild(make.box("div", "lab-sight", results.element()));
        place.appendChild(work);
        HTMLElement below = results.below();
        if (below != null) {
            place.appendChild(below);
        }
        fromAddress();
        Window.current().onHashChange(event -> fromAddress());
    }

    Elements make() {
        return make;
    }

    S settings() {
        return settings;
    }

    /**
     * Takes over changed settings and shows what follows in the next frame; a faster drag skips what is between.
     *
     * @param by the control, whose moves in a row are one step back
     */
    void change(String by, S changed) {
        if (!by.equals(changedBy)) {
            toAddress();
        }
        settings = changed;
        controls.show();
        say("", false);
        later(by);
        if (!isWaiting) {
            isWaiting = true;
            Window.requestAnimationFrame(time -> catchUp());
        }
    }

    private void catchUp() {
        if (isWaiting) {
            show();
        }
    }

    private void show() {
        isWaiting = false;
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
                make.box("div", "lab-buttons", make.button("Reset", () -> change("reset", addresses.standard()))),
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
        List<String> complaints = List.of();
        if (addresses.isMeant(fragment)) {
            SettingsAddress.Reading<S> read = addresses.read(fragment);
            settings = read.settings();
            complaints = read.complaints();
        } else if (fragment.isEmpty()) {
            settings = addresses.standard();
        }
        changedBy = "";
        controls.show();
        say(String.join(" ", complaints), !complaints.isEmpty());
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
        String next = "#" + addresses.of(settings);
        if (changedBy.isEmpty() || next.equals(Window.current().getLocation().getHash())) {
            return;
        }
        // An address never tells of what is not shown yet, however slow the browser draws.
        catchUp();
        if (isNew) {
            Window.current().getHistory().pushState(null, "", next);
        } else {
            Window.current().getHistory().replaceState(null, "", next);
        }
        isNew = false;
        address.setValue(link());
    }
}
