package se4ai.labs.page;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;
import se4ai.labs.placement.Outcome;
import se4ai.labs.placement.Outcome.Line;
import se4ai.labs.placement.Settings;

/** The results of the placement lab: the decision, what rules out the rest, and what the decision is like. */
final class PlacementResults implements LabFrame.Results {

    private static final List<String> COLUMNS = List.of(
            "Detection",
            "Tracking",
            "Verdict",
            "Detection p99",
            "Tracking p99",
            "Glasses last",
            "Cost per hour",
            "Seen by");

    private final Elements make;
    private final LabFrame<Settings> lab;
    private final HTMLElement answer;
    private final HTMLElement against;
    private final HTMLElement trail;
    private final HTMLElement count;
    private final HTMLElement lines;
    private final HTMLElement why;
    private final DrawingView frame;
    private final HTMLElement steps;
    private final DrawingView loads;
    private final HTMLElement batteries;
    private final DrawingView pareto;
    private final HTMLElement recordBox;
    private final HTMLTextAreaElement record;
    private final HTMLElement element;
    private Outcome outcome;

    PlacementResults(LabFrame<Settings> lab) {
        this.lab = lab;
        make = lab.make();
        outcome = Outcome.of(lab.settings());
        answer = make.element("p", "lab-answer lab-decision");
        answer.setAttribute("role", "status");
        against = make.element("ul", "lab-findings");
        trail = make.element("p", "");
        count = make.element("p", "");
        lines = make.scrolling("All deployments");
        why = make.element("ul", "lab-why");
        frame = new DrawingView(make, "Timeline of one frame");
        steps = make.scrolling("One frame, step by step");
        loads = new DrawingView(make, "Load of each device and link");
        batteries = make.scrolling("Energy and battery");
        pareto = new DrawingView(make, "Deployments by time and power");
        record = (HTMLTextAreaElement) make.element("textarea", "");
        record.setId("lab-record");
        record.setRows(16);
        record.setReadOnly(true);
        recordBox = make.box("details", "", make.text("summary", "", "Show the decision record"));
        element = box();
    }

    @Override
    public HTMLElement answer() {
        return answer;
    }

    @Override
    public HTMLElement element() {
        return element;
    }

    private HTMLElement box() {
        recordBox.appendChild(make.labelled("Decision record, in Markdown", record));
        recordBox.onEvent("toggle", event -> record());
        HTMLElement section = make.box(
                "section",
                "lab-results",
                make.text("h2", "", "What follows"),
                against,
                trail,
                make.text("h3", "", "The feasible set"),
                count,
                lines,
                make.text("h3", "", "Why the rest falls out"),
                why,
                make.text("h3", "", "One frame of object detection"),
                frame.element(),
                make.box("details", "", make.text("summary", "", "How each step comes about"), steps),
                make.text("h3", "", "How busy everything is"),
                loads.element(),
                make.text("h3", "", "Energy and battery"),
                batteries,
                make.text("h3", "", "Time against power"),
                pareto.element(),
                make.text("h3", "", "Take it along"),
                lab.address(),
                make.box("div", "lab-buttons", make.button("Copy decision record", this::copy)),
                recordBox);
        section.setAttribute("aria-label", "What follows");
        return section;
    }

    private void copy() {
        recordBox.setAttribute("open", "");
        record();
        lab.copy(record, "the decision record");
    }

    /** Written only where it can be seen: it takes as long as all the rest. */
    private void record() {
        if (recordBox.hasAttribute("open")) {
            record.setValue(outcome.record());
        }
    }

    @Override
    public void show() {
        outcome = Outcome.of(lab.settings());
        Elements.say(answer, outcome.answer());
        make.fill(against, outcome.against());
        Elements.say(trail, outcome.trail());
        Elements.say(count, outcome.count());
        make.fill(why, outcome.why());
        lines(outcome.lines());
        frame.show(outcome.timeline());
        loads.show(outcome.loads());
        pareto.show(outcome.pareto());
        make.fill(
                steps,
                List.of("Step", "How it comes about", "Mean"),
                outcome.steps(outcome.detection().workload()));
        make.fill(
                batteries,
                List.of("Battery", "Idle", "Detection", "Tracking", "Together", "Lasts"),
                outcome.batteries());
        record();
    }

    private void lines(List<Line> all) {
        HTMLElement body = make.element("tbody", "");
        for (Line line : all) {
            HTMLElement row = make.row(List.of(
                    line.detection(),
                    line.tracking(),
                    line.verdict(),
                    line.detectionLatency(),
                    line.trackingLatency(),
                    line.battery(),
                    line.cost(),
                    line.exposure()));
            row.setClassName(line.isFeasible() ? "is-feasible" : "is-out");
            if (line.isChosen()) {
                row.setAttribute("aria-current", "true");
            }
            body.appendChild(row);
        }
        lines.clear();
        lines.appendChild(make.table(COLUMNS, body));
    }
}
