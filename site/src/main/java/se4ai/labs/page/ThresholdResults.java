package se4ai.labs.page;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import se4ai.labs.threshold.Bills;
import se4ai.labs.threshold.Claims;
import se4ai.labs.threshold.Prices;

/** The results of the threshold lab: what the detector does from the threshold on, and what each product pays. */
final class ThresholdResults implements LabFrame.Results {

    private static final List<String> COLUMNS = List.of("Product", "Pays", "Verdict", "Cheapest from", "There it pays");

    private final LabFrame<Prices> lab;
    private final Claims claims;
    private final Elements make;
    private final HTMLElement answer;
    private final HTMLElement rows;
    private final HTMLElement verdict;
    private final HTMLElement rest;
    private final DrawingView photo;
    private final DrawingView costs;
    private final DrawingView outcomes;
    private final HTMLElement element;

    ThresholdResults(LabFrame<Prices> lab, Claims claims) {
        this.lab = lab;
        this.claims = claims;
        make = lab.make();
        answer = make.element("p", "lab-answer lab-decision");
        answer.setAttribute("role", "status");
        rows = make.scrolling("What each product pays");
        verdict = make.element("p", "");
        rest = make.element("p", "");
        photo = new DrawingView(make, "What the detector claims in the photo");
        costs = new DrawingView(make, "Cost at each threshold");
        outcomes = new DrawingView(make, "Mistakes at each threshold");
        element = make.box(
                "section",
                "lab-results",
                make.text("h2", "", "What follows"),
                photo.element(),
                make.text("h3", "", "What each product pays"),
                rows,
                verdict,
                costs.element(),
                make.text("h3", "", "What the detector gets right and wrong"),
                rest,
                outcomes.element(),
                make.text("h3", "", "Take it along"),
                lab.address());
        element.setAttribute("aria-label", "What follows");
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
    public void show() {
        Bills bills = Bills.of(claims, lab.settings());
        Elements.say(answer, bills.answer());
        make.fill(rows, COLUMNS, bills.rows());
        Elements.say(verdict, bills.verdict());
        Elements.say(rest, bills.rest());
        photo.show(bills.photo());
        costs.show(bills.costs());
        outcomes.show(bills.outcomes());
    }
}
