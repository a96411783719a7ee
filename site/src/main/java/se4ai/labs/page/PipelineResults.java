package se4ai.labs.page;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;
import se4ai.labs.pipeline.Board;
import se4ai.labs.pipeline.Findings;

/** The results of the pipeline lab: what stage 9 sees of a fault, and below it the board with the stages. */
final class PipelineResults implements LabFrame.Results {

    private final LabFrame<Board> lab;
    private final StageBoard board;
    private final HTMLElement answer;
    private final HTMLElement fault;
    private final DrawingView weeks;
    private final HTMLElement nothing;
    private final HTMLElement element;
    private @Nullable Findings shown;

    PipelineResults(LabFrame<Board> lab) {
        this.lab = lab;
        Elements make = lab.make();
        board = new StageBoard(lab);
        answer = make.element("p", "lab-answer lab-decision");
        answer.setAttribute("role", "status");
        fault = make.element("p", "");
        weeks = new DrawingView(make, "Stage 9, week after week");
        nothing = make.text("p", "muted", "Nobody looks: there is nothing to be seen here.");
        element = make.box(
                "section",
                "lab-results",
                make.text("h2", "", "What stage 9 sees"),
                fault,
                weeks.element(),
                nothing,
                make.text("h3", "", "Take it along"),
                lab.address());
        element.setAttribute("aria-label", "What stage 9 sees");
    }

    @Override
    public HTMLElement answer() {
        return answer;
    }

    @Override
    public HTMLElement element() {
        return element;
    }

    @Override
    public HTMLElement below() {
        return board.element();
    }

    @Override
    public void show() {
        Findings findings = Findings.of(lab.settings(), shown);
        shown = findings;
        Elements.say(answer, findings.answer());
        Elements.say(fault, findings.fault());
        weeks.element().setHidden(!findings.isWatched());
        nothing.setHidden(findings.isWatched());
        if (findings.isWatched()) {
            weeks.show(findings.weeks());
        }
        board.show(findings);
    }
}
