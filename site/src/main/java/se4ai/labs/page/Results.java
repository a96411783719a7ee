package se4ai.labs.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import se4ai.draw.Drawing;
import se4ai.draw.FaultTreeDrawing;
import se4ai.faulttree.CutSet;
import se4ai.faulttree.Importance;
import se4ai.labs.Difference;
import se4ai.labs.Report;
import se4ai.labs.TreeEditor;
import se4ai.measure.Figures;

/** Results show what follows from the tree: its drawing, how likely the top event is, and which ways lead to it. */
final class Results {

    private static final List<String> COLUMNS =
            List.of("Event", "Probability", "Birnbaum", "Fussell–Vesely", "Risk achievement", "Risk reduction");

    private final Elements make;
    private final FaultTreeLab lab;
    private final DrawingView picture;
    private final HTMLElement probability;
    private final HTMLElement counts;
    private final HTMLElement singlePoints;
    private final HTMLElement sets;
    private final HTMLElement importances;
    private final HTMLElement findings;
    private final HTMLElement difference;
    private final List<HTMLButtonElement> buttons = new ArrayList<>();
    private String marked = "";
    private @Nullable Report shown;
    private @Nullable Difference shownChange;

    Results(Elements make, FaultTreeLab lab) {
        this.make = make;
        this.lab = lab;
        picture = new DrawingView(make, "Drawing of the fault tree");
        probability = make.element("p", "lab-answer");
        counts = make.element("p", "");
        singlePoints = make.element("p", "");
        sets = make.element("ol", "lab-sets");
        importances = make.element("div", "");
        findings = make.element("ul", "lab-findings");
        difference = make.element("div", "");
    }

    HTMLElement drawing() {
        HTMLElement section = make.box(
                "section", "lab-drawing", make.text("h2", "", "What follows"), probability, counts, picture.element());
        section.setAttribute("aria-label", "What follows");
        return section;
    }

    HTMLElement element() {
        HTMLElement section = make.box(
                "section",
                "lab-results",
                findings,
                difference,
                make.text("h3", "", "Ways to the top event"),
                singlePoints,
                sets,
                importances);
        section.setAttribute("aria-label", "Ways to the top event, and what matters");
        return section;
    }

    void show() {
        TreeEditor editor = lab.editor();
        Report report = editor.report();
        Difference change = editor.difference().orElse(null);
        if (report == shown && change == shownChange) {
            return;
        }
        shown = report;
        shownChange = change;
        probability.setTextContent(report.probability());
        counts.setTextContent(report.cutSets());
        singlePoints.setTextContent(report.singlePoints());
        sets(report);
        mark();
        importances(report);
        findings.clear();
        editor.findings().forEach(each -> findings.appendChild(make.text("li", "", each)));
        difference(change);
    }

    /** Shows the cut sets; buttons are kept, so that a click that ends one edit still meets the button it began on. */
    private void sets(Report report) {
        while (buttons.size() < report.first().size()) {
            int index = buttons.size();
            HTMLButtonElement button = make.button("", () -> choose(index));
            button.appendChild(make.element("span", "lab-name"));
            button.appendChild(make.element("span", "lab-value"));
            buttons.add(button);
            sets.appendChild(make.box("li", "", button));
        }
        while (buttons.size() > report.first().size()) {
            sets.removeChild(buttons.remove(buttons.size() - 1).getParentNode());
        }
        for (int i = 0; i < buttons.size(); i++) {
            CutSet set = report.first().get(i);
            HTMLButtonElement button = buttons.get(i);
            button.getFirstChild().setTextContent(set.toString());
            double p = set.probability();
            button.getLastChild().setTextContent(Double.isNaN(p) ? "" : Figures.scientific(p, 3));
        }
    }

    private void choose(int index) {
        String set = lab.editor().report().first().get(index).toString();
        marked = marked.equals(set) ? "" : set;
        mark();
    }

    /** Draws the tree with the chosen cut set marked, where it still is one. */
    private void mark() {
        Report report = lab.editor().report();
        Drawing drawing = null;
        for (int i = 0; i < buttons.size(); i++) {
            boolean chosen = report.first().get(i).toString().equals(marked);
            buttons.get(i).setAttribute("aria-pressed", "" + chosen);
            if (chosen) {
                drawing = FaultTreeDrawing.of(report.tree(), report.first().get(i));
            }
        }
        picture.show(drawing == null ? FaultTreeDrawing.of(report.tree()) : drawing);
    }

    private void importances(Report report) {
        importances.clear();
        if (report.importances().isEmpty()) {
            return;
        }
        HTMLElement head = make.element("tr", "");
        for (String column : COLUMNS) {
            HTMLElement cell = make.text("th", column.equals("Event") ? "" : "to-right", column);
            cell.setAttribute("scope", "col");
            head.appendChild(cell);
        }
        HTMLElement body = make.element("tbody", "");
        for (Importance each : report.importances().get().all()) {
            body.appendChild(row(each));
        }
        HTMLElement scroll = make.scrolling("Importance of the basic events");
        scroll.appendChild(make.box("table", "", make.box("thead", "", head), body));
        importances.appendChild(make.text("h3", "", "What matters most"));
        importances.appendChild(scroll);
    }

    private HTMLElement row(Importance each) {
        HTMLElement name = make.text("th", "", each.event().name());
        name.setAttribute("scope", "row");
        HTMLElement row = make.box("tr", "", name);
        double[] numbers = {
            each.event().model().point(),
            each.birnbaum(),
            each.fussellVesely(),
            each.riskAchievement(),
            each.riskReduction()
        };
        for (double number : numbers) {
            row.appendChild(make.text("td", "to-right", words(number)));
        }
        return row;
    }

    private static String words(double number) {
        return Double.isNaN(number) ? "–" : Double.isInfinite(number) ? "∞" : Figures.scientific(number, 3);
    }

    private void difference(@Nullable Difference change) {
        difference.clear();
        if (change == null) {
            return;
        }
        HTMLElement list = make.element("ul", "lab-difference");
        change.lines()
                .forEach(line -> list.appendChild(make.box(
                        "li",
                        "is-" + line.what(),
                        make.text("strong", "", line.what()),
                        make.text("span", "", " " + line.set()))));
        difference.appendChild(make.text("h3", "", "What your change did"));
        difference.appendChild(make.text("p", "", change.summary()));
        difference.appendChild(list);
        difference.appendChild(make.box(
                "div",
                "lab-buttons",
                make.button("Compare from here on", () -> lab.edit(TreeEditor::compareFromHere)),
                make.button("Stop comparing", () -> lab.edit(TreeEditor::stopComparing))));
    }
}
