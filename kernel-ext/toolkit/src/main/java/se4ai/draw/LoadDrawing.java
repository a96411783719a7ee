package se4ai.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se4ai.draw.Svg.Anchor;
import se4ai.placement.Assessment;
import se4ai.placement.Estimate;
import se4ai.placement.Load;

/** Draws how busy each device and link is: a full bar is a load of 1, which nothing survives. */
public final class LoadDrawing {

    private static final String TITLE = "Load of each device and link";
    private static final double TOP = 34;
    private static final double ROW = 46;
    private static final double BAR = 14;
    private static final double FULL = 300;
    private static final double MOST = 1.3;
    private static final int CHARACTERS = 48;

    private LoadDrawing() {}

    public static Drawing of(Estimate estimate) {
        return of(estimate.loads());
    }

    /** What all workloads of a deployment make of the devices and links that they use. */
    public static Drawing of(Assessment assessment) {
        Map<String, Load> all = new LinkedHashMap<>();
        assessment.estimates().forEach(estimate -> estimate.loads().forEach(load -> all.put(load.station(), load)));
        return of(new ArrayList<>(all.values()));
    }

    public static Drawing of(List<Load> loads) {
        double bottom = TOP + Math.max(1, loads.size()) * ROW;
        Svg svg = new Svg(bottom + 24).area(0, 0, Svg.WIDTH, bottom + 24, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, TITLE);
        for (int i = 0; i < loads.size(); i++) {
            bar(svg, loads.get(i), TOP + i * ROW);
        }
        svg.path("M" + FULL + " " + TOP + "V" + (bottom + 4), Ink.INK, 1.5, "4 3");
        svg.text(0, bottom + 18, 14, Anchor.START, Ink.MUTED, "0");
        svg.text(FULL, bottom + 18, 14, Anchor.MIDDLE, Ink.MUTED, "1");
        StringBuilder text = new StringBuilder(TITLE);
        loads.forEach(load -> text.append('\n').append(load));
        return svg.drawing(TITLE, loads.isEmpty() ? TITLE + "\nnone" : text.toString());
    }

    private static void bar(Svg svg, Load load, double y) {
        String words = (load.isOverloaded() ? "✗ " : "") + load;
        svg.text(
                0,
                y + 14,
                14,
                Anchor.START,
                Ink.INK,
                Label.lines(words, CHARACTERS, 1).get(0));
        double length = Math.max(1, Math.min(load.value(), MOST) * FULL);
        if (load.isOverloaded()) {
            Filling.HATCHED.bar(svg, 1, y + 20, length, BAR, Ink.HARM);
        } else {
            Filling.SOLID.bar(svg, 1, y + 20, length, BAR, Ink.ACCENT);
        }
        if (load.value() > MOST) {
            svg.path("M" + (length + 4) + " " + (y + 21) + "l7 6l-7 6", Ink.HARM, 2, "");
        }
    }
}
