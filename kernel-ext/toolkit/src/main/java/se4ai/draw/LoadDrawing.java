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
    private static final double LINE = 18;
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
        double bottom = TOP;
        for (Load load : loads) {
            bottom += height(load);
        }
        double height = Math.max(bottom, TOP + BAR) + 26;
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        svg.text(0, 18, 16, Anchor.START, Ink.INK, TITLE);
        double y = TOP;
        for (Load load : loads) {
            bar(svg, load, y);
            y += height(load);
        }
        svg.text(0, bottom + 16, 14, Anchor.START, Ink.MUTED, loads.isEmpty() ? "none" : "0");
        svg.text(FULL, bottom + 16, 14, Anchor.MIDDLE, Ink.MUTED, "1");
        StringBuilder text = new StringBuilder(TITLE);
        loads.forEach(load -> text.append('\n').append(load));
        return svg.drawing(TITLE, loads.isEmpty() ? TITLE + "\nnone" : text.toString());
    }

    private static double height(Load load) {
        return words(load).size() * LINE + BAR + 14;
    }

    private static List<String> words(Load load) {
        return Label.lines((load.isOverloaded() ? "✗ " : "") + load, CHARACTERS);
    }

    private static void bar(Svg svg, Load load, double top) {
        Words.write(svg, words(load), 0, top + 14, LINE, 14, Ink.INK);
        double y = top + words(load).size() * LINE + 4;
        double length = Math.max(1, Math.min(load.value(), MOST) * FULL);
        if (load.isOverloaded()) {
            Filling.HATCHED.bar(svg, 1, y, length, BAR, Ink.HARM);
        } else {
            Filling.SOLID.bar(svg, 1, y, length, BAR, Ink.ACCENT);
        }
        svg.line(FULL, y - 3, FULL, y + BAR + 3, Ink.INK, 2);
        if (load.value() > MOST) {
            svg.path("M" + Svg.number(length - 6) + " " + Svg.number(y + 1) + "l7 6l-7 6", Ink.HARM, 3, "");
        }
    }
}
