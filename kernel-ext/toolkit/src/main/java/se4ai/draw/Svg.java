package se4ai.draw;

/** An SVG element in the making: shapes are added in the order in which they are painted. */
final class Svg {

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** The width that drawings share; text of 14 to 16 stays legible where a phone shows it in 280 pixels. */
    static final double WIDTH = 400;

    private static final int PIXELS = 480;

    private final double width;
    private final double height;
    private final double pixels;
    private final StringBuilder shapes = new StringBuilder();

    /** A drawing of the usual width, which shrinks with the page. */
    Svg(double height) {
        this(WIDTH, height, PIXELS);
    }

    /** A drawing as wide as what it shows, a unit a pixel; where it is wider than usual it does not shrink but scrolls. */
    Svg(double width, double height) {
        this(width, height, width);
    }

    private Svg(double width, double height, double pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** A filled rectangle. */
    Svg area(double x, double y, double w, double h, Ink fill) {
        return rectangle(x, y, w, h, "f-" + fill.css(), "");
    }

    /** A rectangle filled so faintly that text stays readable on it. */
    Svg tint(double x, double y, double w, double h, Ink fill) {
        return rectangle(x, y, w, h, "f-" + fill.css(), " fill-opacity=\"0.14\"");
    }

    /** The outline of a rectangle. */
    Svg frame(double x, double y, double w, double h, Ink stroke, double thickness) {
        return rectangle(x, y, w, h, "f-none s-" + stroke.css(), " stroke-width=\"" + number(thickness) + "\"");
    }

    Svg line(double x1, double y1, double x2, double y2, Ink stroke, double thickness) {
        shapes.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1));
        shapes.append("\" x2=\"").append(number(x2)).append("\" y2=\"").append(number(y2));
        return end("s-" + stroke.css(), " stroke-width=\"" + number(thickness) + "\"");
    }

    /** A path with a line and no area. */
    Svg path(String commands, Ink stroke, double thickness, String dashes) {
        shapes.append("<path d=\"").append(commands);
        String dash = dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"";
        return end(
                "f-none s-" + stroke.css(),
                " stroke-width=\"" + number(thickness) + "\" stroke-linejoin=\"round\"" + dash);
    }

    /** A closed shape that is filled. */
    Svg shape(String commands, Ink fill) {
        shapes.append("<path d=\"").append(commands);
        return end("f-" + fill.css(), "");
    }

    /** A closed shape that is filled and has a line around it. */
    Svg outlined(String commands, Ink fill, Ink stroke, double thickness) {
        shapes.append("<path d=\"").append(commands);
        return end(
                "f-" + fill.css() + " s-" + stroke.css(),
                " stroke-width=\"" + number(thickness) + "\" stroke-linejoin=\"round\"");
    }

    Svg text(double x, double y, double size, Anchor anchor, Ink fill, String words) {
        return text(x, y, size, anchor, "f-" + fill.css(), words);
    }

    Svg bold(double x, double y, double size, Anchor anchor, Ink fill, String words) {
        return text(x, y, size, anchor, "f-" + fill.css() + " bold", words);
    }

    private Svg text(double x, double y, double size, Anchor anchor, String css, String words) {
        if (words.isEmpty()) {
            return this;
        }
        shapes.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
        shapes.append("\" font-size=\"").append(number(size)).append("\" text-anchor=\"");
        shapes.append(anchor.name().toLowerCase(java.util.Locale.ROOT)).append("\" class=\"");
        shapes.append(css).append("\">").append(escaped(words)).append("</text>");
        return this;
    }

    /** A photograph that fills a rectangle. */
    Svg picture(double x, double y, double w, double h, Picture picture) {
        shapes.append("<image x=\"").append(number(x)).append("\" y=\"").append(number(y));
        shapes.append("\" width=\"").append(number(w)).append("\" height=\"").append(number(h));
        shapes.append("\" preserveAspectRatio=\"none\" href=\"")
                .append(escaped(picture.address()))
                .append("\"/>");
        return this;
    }

    /** The finished drawing. */
    Drawing drawing(String title, String text) {
        String css = width > WIDTH ? "se4ai-d se4ai-wide" : "se4ai-d";
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"" + css + "\" role=\"img\" viewBox=\"0 0 "
                + number(width) + " " + number(height) + "\" width=\"" + number(pixels) + "\"><title>" + escaped(title)
                + "</title><style>" + Ink.style() + "</style>" + shapes + "</svg>";
        return new Drawing(svg, text);
    }

    private Svg rectangle(double x, double y, double w, double h, String css, String more) {
        shapes.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
        shapes.append("\" width=\"").append(number(w)).append("\" height=\"").append(number(h));
        return end(css, more);
    }

    private Svg end(String css, String more) {
        shapes.append("\" class=\"").append(css).append('"').append(more).append("/>");
        return this;
    }

    /** With one digit after the point where it is not 0; a drawing has hundreds of these, so without big numbers. */
    static String number(double value) {
        long tenths = Math.round(Math.abs(value) * 10);
        String sign = value < 0 && tenths > 0 ? "-" : "";
        return sign + tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
