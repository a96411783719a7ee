package se4ai.labs.page;

import org.teavm.jso.dom.html.HTMLElement;
import se4ai.labs.threshold.Dial;
import se4ai.labs.threshold.Dial.Product;
import se4ai.labs.threshold.Prices;

/** The controls of the threshold lab: one threshold, and for each product what its mistakes cost. */
final class ThresholdControls implements LabFrame.Part {

    private final LabFrame<Prices> lab;
    private final Sliders<Dial> sliders;
    private final HTMLElement box;

    ThresholdControls(LabFrame<Prices> lab) {
        this.lab = lab;
        Elements make = lab.make();
        sliders = new Sliders<>(
                make, (dial, value) -> lab.change(dial.key(), lab.settings().with(dial, value)));
        box = make.box(
                "section",
                "lab-controls",
                make.text("h2", "", "Decide"),
                make.group("The detector is believed from", sliders.slider(Dial.THRESHOLD)));
        for (Product product : Product.values()) {
            HTMLElement group = make.group("For the " + product);
            product.dials().forEach(dial -> group.appendChild(sliders.slider(dial)));
            box.appendChild(group);
        }
        box.setAttribute("aria-label", "The threshold, and what mistakes cost");
    }

    @Override
    public HTMLElement element() {
        return box;
    }

    @Override
    public void show() {
        sliders.show(lab.settings()::of);
    }
}
