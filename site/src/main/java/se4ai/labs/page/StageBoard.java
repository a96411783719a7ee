package se4ai.labs.page;

import org.teavm.jso.dom.html.HTMLElement;
import se4ai.labs.pipeline.Board;
import se4ai.labs.pipeline.Findings;

/** The stage board has the nine stages to be put in order, the ways back, and how far they are from the source's workflow. */
final class StageBoard {

    private final StageCards cards;
    private final StageArrows arrows;
    private final Elements make;
    private final HTMLElement verdict;
    private final HTMLElement mistakes;
    private final HTMLElement element;

    StageBoard(LabFrame<Board> lab) {
        make = lab.make();
        cards = new StageCards(lab);
        arrows = new StageArrows(lab);
        verdict = make.element("p", "");
        verdict.setAttribute("role", "status");
        mistakes = make.element("ul", "lab-findings");
        HTMLElement order = make.box("section", "lab-build", make.text("h2", "", "Order the stages"), cards.element());
        order.setAttribute("aria-label", "Order the stages");
        HTMLElement back = make.box(
                "section",
                "lab-sight",
                make.text("h2", "", "Say where findings lead back"),
                arrows.element(),
                make.text("h3", "", "Your workflow"),
                verdict,
                mistakes,
                make.box(
                        "div",
                        "lab-buttons",
                        make.button(
                                "Show the workflow of Amershi et al.",
                                () -> lab.change("solved", lab.settings().solved()))));
        back.setAttribute("aria-label", "The ways back, and your workflow");
        element = make.box("div", "lab-work", order, back);
    }

    HTMLElement element() {
        return element;
    }

    void show(Findings findings) {
        cards.show();
        arrows.show();
        Elements.say(verdict, findings.verdict());
        make.fill(mistakes, findings.mistakes());
    }
}
