package se4ai.labs.page;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import se4ai.labs.Scenario;
import se4ai.labs.TreeDraft;
import se4ai.labs.TreeFile;

/** A lab page is where a page's script and the labs meet: what it may call. */
public final class LabPage {

    private LabPage() {}

    /** TeaVM asks for it; the page calls {@link #open} when it is ready. */
    public static void main(String[] args) {}

    /** Puts a lab in the place of its text form. */
    @JSExport
    public static void open(HTMLElement place) {
        String name = place.getAttribute("data-lab");
        if (!"fault-tree".equals(name)) {
            throw new IllegalArgumentException("There is no lab '" + name + "'; there is 'fault-tree'.");
        }
        new FaultTreeLab(place, TreeDraft.of(TreeFile.read(text(place.querySelector("pre"))))).open();
    }

    /** Runs a scenario, so that the browser's answers can be held against the JVM's. */
    @JSExport
    public static String scenario(String text) {
        return Scenario.run(text);
    }

    private static String text(@Nullable HTMLElement element) {
        return element == null ? "" : element.getTextContent();
    }
}
