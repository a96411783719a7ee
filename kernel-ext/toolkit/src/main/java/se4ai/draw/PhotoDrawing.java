package se4ai.draw;

import java.util.List;
import se4ai.draw.Svg.Anchor;
import se4ai.model.Box;
import se4ai.model.Detection;
import se4ai.model.Detections;
import se4ai.model.TrueObject;

/** Draws a photograph, and over it the boxes that a detector claims. */
public final class PhotoDrawing {

    private static final double WIDTH = Svg.WIDTH;
    private static final double CAPTION = 34;
    private static final double LABEL = 20;
    private static final double CHARACTER = 8.4;
    private static final int MOST_LABELS = 12;

    private PhotoDrawing() {}

    public static Drawing of(Picture picture) {
        double height = height(picture);
        return new Svg(height).picture(0, 0, WIDTH, height, picture).drawing(picture.alt(), picture.alt());
    }

    public static Drawing of(Picture picture, Detections detections) {
        double height = height(picture);
        Svg svg = new Svg(height + CAPTION)
                .area(0, 0, WIDTH, height + CAPTION, Ink.PAPER)
                .picture(0, 0, WIDTH, height, picture);
        for (int i = detections.size() - 1; i >= 0; i--) {
            frame(svg, detections.all().get(i).box(), height, Ink.ACCENT);
        }
        if (detections.size() <= MOST_LABELS) {
            detections.forEach(detection -> label(svg, detection, height));
        }
        svg.text(0, height + 23, 16, Anchor.START, Ink.INK, caption(detections));
        return svg.drawing(picture.alt() + " " + caption(detections), text(picture, detections));
    }

    /** The photograph with what a person marked in it. */
    public static Drawing marked(Picture picture, List<TrueObject> objects) {
        double height = height(picture);
        Svg svg = new Svg(height + CAPTION)
                .area(0, 0, WIDTH, height + CAPTION, Ink.PAPER)
                .picture(0, 0, WIDTH, height, picture);
        StringBuilder text = new StringBuilder(picture.alt());
        for (TrueObject object : objects) {
            frame(svg, object.box(), height, Ink.SAFE);
            text.append("\n- ")
                    .append(object.label())
                    .append(" (")
                    .append(object.box())
                    .append(')');
        }
        String caption = objects.size() + " marked by a person";
        svg.text(0, height + 23, 16, Anchor.START, Ink.INK, caption);
        return svg.drawing(picture.alt() + " " + caption, text.toString());
    }

    private static double height(Picture picture) {
        return WIDTH * picture.height() / picture.width();
    }

    private static void frame(Svg svg, Box box, double height, Ink ink) {
        double x = box.left() * WIDTH;
        double y = box.top() * height;
        double w = box.right() * WIDTH - x;
        double h = box.bottom() * height - y;
        svg.frame(x, y, w, h, Ink.PAPER, 5).frame(x, y, w, h, ink, 2.5);
    }

    private static void label(Svg svg, Detection detection, double height) {
        String words = detection.label() + " " + detection.score();
        double width = words.length() * CHARACTER + 8;
        double x = Math.max(0, Math.min(detection.box().left() * WIDTH, WIDTH - width));
        double y = Math.max(0, Math.min(detection.box().top() * height, height - LABEL));
        svg.area(x, y, width, LABEL, Ink.ACCENT).text(x + 4, y + 15, 14, Anchor.START, Ink.PAPER, words);
    }

    private static String caption(Detections detections) {
        if (detections.size() == 0) {
            return "Nothing detected.";
        }
        String lowest = detections.all().get(detections.size() - 1).score().toString();
        return detections.size() + (detections.size() == 1 ? " box" : " boxes") + ", lowest score " + lowest
                + (detections.size() > MOST_LABELS ? "; labels left out" : "");
    }

    private static String text(Picture picture, Detections detections) {
        StringBuilder text = new StringBuilder(picture.alt()).append(' ').append(caption(detections));
        detections.top(MOST_LABELS).forEach(detection -> text.append("\n- ").append(detection));
        if (detections.size() > MOST_LABELS) {
            text.append("\n- and ").append(detections.size() - MOST_LABELS).append(" more");
        }
        return text.toString();
    }
}
