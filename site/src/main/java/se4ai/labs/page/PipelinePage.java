package se4ai.labs.page;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import se4ai.labs.pipeline.Board;
import se4ai.labs.pipeline.BoardAddress;
import se4ai.labs.pipeline.PipelineScenario;

/** The pipeline page is where a page's script and the pipeline lab meet: what it may call. */
public final class PipelinePage {

    private PipelinePage() {}

    /** TeaVM asks for it; the page calls {@link #open} when it is ready. */
    public static void main(String[] args) {}

    /** Puts the lab in the place of its text form. */
    @JSExport
    public static void open(HTMLElement place) {
        new LabFrame<Board>(place, new BoardAddress(), PipelineControls::new, PipelineResults::new).open();
    }

    /** Runs a scenario, so that the browser's answers can be held against the JVM's. */
    @JSExport
    public static String scenario(String text) {
        return PipelineScenario.run(text);
    }
}
