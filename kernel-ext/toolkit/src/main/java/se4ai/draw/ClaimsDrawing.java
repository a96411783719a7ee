package se4ai.draw;

import java.util.List;
import se4ai.draw.Svg.Anchor;
import se4ai.model.Box;
import se4ai.model.Detections;
import se4ai.model.Outcomes;
import se4ai.model.Threshold;
import se4ai.model.ThresholdSweep.Judged;
import se4ai.model.TrueObject;

/** Draws what a detector claims from a threshold on over what a person marked: found, missed and false alarms. */
public final class ClaimsDrawing {

    private static final double LEGEND = 34;
    private static final double SAMPLE = 34;
    private static final double ALARMS = 118;
    private static final double MISSED = 286;
    private static final String SOLID = "";
    private static final String DASHED = "7 4";
    private static final String DOTTED = "3 3";

    private ClaimsDrawing() {}

    public static Drawing of(Picture picture, Judged judged, Threshold threshold) {
        double height = Svg.WIDTH * picture.height() / picture.width();
        Detections claims = judged.detections().atLeast(threshold);
        List<Integer> found = Outcomes.found(claims, judged.truth());
        Svg svg = new Svg(height + LEGEND)
                .area(0, 0, Svg.WIDTH, height + LEGEND, Ink.PAPER)
                .picture(0, 0, Svg.WIDTH, height, picture);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < judged.truth().size(); i++) {
            if (!found.contains(i)) {
                TrueObject object = judged.truth().get(i);
                frame(svg, object.box(), height, Ink.CAUTION, DOTTED);
                text.append("\n- missed: ")
                        .append(object.label())
                        .append(" (")
                        .append(object.box())
                        .append(')');
            }
        }
        for (int i = claims.size() - 1; i >= 0; i--) {
            boolean isRight = found.get(i) >= 0;
            frame(svg, claims.all().get(i).box(), height, isRight ? Ink.SAFE : Ink.HARM, isRight ? SOLID : DASHED);
            text.insert(
                    0,
                    (isRight ? "\n- found: " : "\n- false alarm: ")
                            + claims.all().get(i));
        }
        Outcomes outcomes = Outcomes.of(claims, judged.truth());
        legend(svg, 0, height, outcomes.truePositives() + " found", Ink.SAFE, SOLID);
        legend(svg, ALARMS, height, alarms(outcomes.falsePositives()), Ink.HARM, DASHED);
        legend(svg, MISSED, height, outcomes.falseNegatives() + " missed", Ink.CAUTION, DOTTED);
        String caption = "From " + threshold + ": " + outcomes + ".";
        return svg.drawing(picture.alt() + " " + caption, picture.alt() + " " + caption + text);
    }

    private static void frame(Svg svg, Box box, double height, Ink ink, String dashes) {
        double x = box.left() * Svg.WIDTH;
        double y = box.top() * height;
        double w = box.right() * Svg.WIDTH - x;
        double h = box.bottom() * height - y;
        String path = "M" + Svg.number(x) + " " + Svg.number(y) + "h" + Svg.number(w) + "v" + Svg.number(h) + "h"
                + Svg.number(-w) + "z";
        // Light below the line, so that it is seen on any photograph.
        svg.path(path, Ink.PAPER, 3.5, SOLID).path(path, ink, 2, dashes);
    }

    private static String alarms(int count) {
        return count + (count == 1 ? " false alarm" : " false alarms");
    }

    private static void legend(Svg svg, double x, double height, String words, Ink ink, String dashes) {
        double y = height + 18;
        svg.path("M" + Svg.number(x) + " " + Svg.number(y) + "h28", ink, 3, dashes);
        svg.text(x + SAMPLE, y + 5, 14, Anchor.START, Ink.INK, words);
    }
}
