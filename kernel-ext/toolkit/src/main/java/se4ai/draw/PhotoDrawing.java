package se4ai.draw;

import java.util.ArrayList;
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
    private static final double CHARACTER = 7.7;
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
            List<Box> taken = new ArrayList<>();
            detections.forEach(detection -> label(svg, detection, height, taken));
        }
        svg.text(0, height + 23, 15, Anchor.START, Ink.INK, caption(detections));
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
        svg.text(0, height + 23, 15, Anchor.START, Ink.INK, caption);
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

    /** Writes a name into a corner of its box: the first corner where no surer name stands already. */
    private static void label(Svg svg, Detection detection, double height, List<Box> taken) {
        String words = detection.label() + " " + detection.score();
        double width = words.length() * CHARACTER + 8;
        List<Box> corners = corners(detection.box(), width / WIDTH, LABEL / height);
        Box place = corners.stream()
                .filter(corner -> taken.stream().allMatch(other -> corner.overlap(other) == 0))
                .findFirst()
                .orElse(corners.get(0));
        taken.add(place);
        double x = place.left() * WIDTH;
        double y = place.top() * height;
        svg.area(x, y, width, LABEL, Ink.ACCENT).text(x + 4, y + 15, 14, Anchor.START, Ink.PAPER, words);
    }

    /** Where a name can stand: in the corners of its box, moved so that it stays inside the picture. */
    private static List<Box> corners(Box box, double width, double height) {
        List<Box> corners = new ArrayList<>();
        for (double top : new double[] {box.top(), box.bottom() - height}) {
            for (double left : new double[] {box.left(), box.right() - width}) {
                double x = Math.max(0, Math.min(left, 1 - width));
                double y = Math.max(0, Math.min(top, 1 - height));
                corners.add(Box.clipped(x, y, x + width, y + height));
            }
        }
        return corners;
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
