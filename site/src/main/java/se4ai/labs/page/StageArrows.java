package se4ai.labs.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import se4ai.labs.pipeline.Board;
import se4ai.pipeline.Stage;

/** Stage arrows are the ways back: a stage is chosen, and each other is ticked to which its findings may lead. */
final class StageArrows {

    private final LabFrame<Board> lab;
    private final HTMLSelectElement from;
    private final Map<Stage, HTMLInputElement> ticks = new LinkedHashMap<>();
    private final HTMLElement count;
    private final HTMLElement box;

    StageArrows(LabFrame<Board> lab) {
        this.lab = lab;
        Elements make = lab.make();
        from = make.select("lab-from");
        HTMLElement all = make.element("div", "lab-places");
        for (Stage stage : Stage.values()) {
            from.appendChild(make.option(stage.name(), stage.toString()));
            HTMLInputElement tick = make.input("lab-to-" + stage.number(), "checkbox");
            tick.onEvent(
                    "change",
                    event -> lab.change("arrows " + chosen(), lab.settings().arrow(chosen(), stage, tick.isChecked())));
            ticks.put(stage, tick);
            all.appendChild(make.ticked(tick, stage.toString()));
        }
        from.setValue(Stage.MONITORING.name());
        from.onEvent("change", event -> show());
        count = make.element("p", "muted");
        box = make.box(
                "div",
                "",
                make.labelled("What this stage finds …", from),
                make.group("… may lead back to", all),
                count);
    }

    HTMLElement element() {
        return box;
    }

    private Stage chosen() {
        return Stage.valueOf(from.getValue());
    }

    /** Shows the arrows from the stage that is chosen. */
    void show() {
        Board board = lab.settings();
        ticks.forEach((stage, tick) -> {
            tick.setChecked(board.has(chosen(), stage));
            tick.setDisabled(stage == chosen());
        });
        int arrows = board.arrows().size();
        count.setTextContent(arrows + (arrows == 1 ? " arrow" : " arrows") + " from all stages together.");
    }
}
