package se4ai.labs.page;

import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import se4ai.labs.pipeline.Board;
import se4ai.labs.pipeline.Dial;
import se4ai.pipeline.rehearsal.Fault;

/** The controls of the pipeline lab: what goes wrong at which stage, and whether anybody looks. */
final class PipelineControls implements LabFrame.Part {

    private final LabFrame<Board> lab;
    private final Elements make;
    private final HTMLSelectElement fault;
    private final HTMLInputElement watched;
    private final Sliders<Dial> sliders;
    private final HTMLElement box;

    PipelineControls(LabFrame<Board> lab) {
        this.lab = lab;
        make = lab.make();
        fault = make.select("lab-fault");
        fault.appendChild(make.option("", "nothing"));
        for (Fault each : Fault.values()) {
            fault.appendChild(make.option(each.name(), each.stage().number() + ", " + each.stage() + ": " + each));
        }
        fault.onEvent("change", event -> lab.change("fault", lab.settings().fault(chosen())));
        watched = make.input("lab-watched", "checkbox");
        watched.onEvent("change", event -> lab.change("watched", lab.settings().watched(watched.isChecked())));
        sliders = new Sliders<>(
                make, (dial, value) -> lab.change(dial.key(), lab.settings().with(dial, value)));
        box = box();
    }

    private Optional<Fault> chosen() {
        return fault.getValue().isEmpty() ? Optional.empty() : Optional.of(Fault.valueOf(fault.getValue()));
    }

    private HTMLElement box() {
        HTMLElement wrong = make.group("What goes wrong", make.labelled("At stage", fault));
        for (Dial dial : Dial.values()) {
            wrong.appendChild(sliders.slider(dial));
        }
        wrong.appendChild(make.ticked(watched, "Somebody looks at the operation"));
        HTMLElement all = make.box("section", "lab-controls", make.text("h2", "", "Break a stage"), wrong);
        all.setAttribute("aria-label", "What goes wrong");
        return all;
    }

    @Override
    public HTMLElement element() {
        return box;
    }

    @Override
    public void show() {
        Board board = lab.settings();
        fault.setValue(board.fault().map(Fault::name).orElse(""));
        watched.setChecked(board.isWatched());
        sliders.show(board::of);
    }
}
