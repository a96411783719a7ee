package se4ai.labs.page;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import se4ai.labs.threshold.Claims;
import se4ai.labs.threshold.Prices;
import se4ai.labs.threshold.PricesAddress;
import se4ai.labs.threshold.ThresholdScenario;

/** The threshold page is where a page's script and the threshold lab meet: what it may call. */
public final class ThresholdPage {

    private ThresholdPage() {}

    /** TeaVM asks for it; the page calls {@link #open} when it is ready. */
    public static void main(String[] args) {}

    /** Puts the lab in the place of its text form, which holds what the detector claims. */
    @JSExport
    public static void open(HTMLElement place) {
        Claims claims = Claims.read(place.querySelector("pre").getTextContent());
        new LabFrame<Prices>(
                        place,
                        new PricesAddress(),
                        ThresholdControls::new,
                        frame -> new ThresholdResults(frame, claims))
                .open();
    }

    /** Runs a scenario about the claims of a text form, so that the browser's answers can be held against the JVM's. */
    @JSExport
    public static String scenario(String claims, String text) {
        return ThresholdScenario.run(Claims.read(claims), text);
    }
}
