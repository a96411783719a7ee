package se4ai.labs.page;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import se4ai.labs.placement.CaseAddress;
import se4ai.labs.placement.PlacementScenario;
import se4ai.labs.placement.Settings;

/** The placement page is where a page's script and the placement lab meet: what it may call. */
public final class PlacementPage {

    private PlacementPage() {}

    /** TeaVM asks for it; the page calls {@link #open} when it is ready. */
    public static void main(String[] args) {}

    /** Puts the lab in the place of its text form. */
    @JSExport
    public static void open(HTMLElement place) {
        new LabFrame<Settings>(place, new CaseAddress(), PlacementControls::new, PlacementResults::new).open();
    }

    /** Runs a scenario, so that the browser's answers can be held against the JVM's. */
    @JSExport
    public static String scenario(String text) {
        return PlacementScenario.run(text);
    }
}
