package se4ai.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import se4ai.draw.Ink;

/**
 * Writes what is drawn on it as SVG: a colour of the course becomes its class, so that it turns with light and dark, and
 * the outline of a text becomes text again. It is longer than other files since {@link Graphics2D} asks for 80 methods.
 */
@NullUnmarked
final class SvgGraphics extends Graphics2D {

    private static final AffineTransform QUARTER = AffineTransform.getRotateInstance(Math.PI / 2);

    private static final double GAP = 10;

    private final StringBuilder shapes = new StringBuilder();
    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final FontMetrics metrics;
    private final List<OutlineReader> readers;
    private final RenderingHints hints = new RenderingHints(Map.of());
    private AffineTransform transform = new AffineTransform();
    private Color colour = Color.BLACK;
    private Stroke stroke = new BasicStroke();
    private Font font;
    private Shape clip;
    private double lastStart;
    private double lastEnd;
    private double lastBaseline = Double.NaN;

    SvgGraphics(List<Font> fonts) {
        this.font = fonts.get(0);
        this.readers = fonts.stream()
                .distinct()
                .map(each -> new OutlineReader(each, context))
                .toList();
        this.metrics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getFontMetrics(font);
    }

    String shapes() {
        return shapes.toString();
    }

    @Override
    public void fill(Shape shape) {
        if (!text(shape)) {
            path(shape, paint("f-", "fill", colour));
        }
    }

    @Override
    public void draw(Shape shape) {
        String line = paint("s-", "stroke", colour);
        path(shape, line.isEmpty() ? "" : line.replace("class=\"", "class=\"f-none ") + line());
    }

    private String line() {
        if (!(stroke instanceof BasicStroke basic)) {
            return "";
        }
        StringBuilder attributes = new StringBuilder(" stroke-width=\"")
                .append(number(basic.getLineWidth()))
                .append('"');
        float[] dashes = basic.getDashArray();
        if (dashes != null) {
            attributes.append(" stroke-dasharray=\"");
            for (float dash : dashes) {
                attributes.append(number(dash)).append(' ');
            }
            attributes.setCharAt(attributes.length() - 1, '"');
        }
        return attributes.toString();
    }

    /** The outline of a text becomes text, exactly as wide as it was laid out, whatever font the page has. */
    private boolean text(Shape shape) {
        Optional<OutlineReader.Text> found = read(shape);
        boolean turned = found.isEmpty();
        if (turned) {
            found = read(QUARTER.createTransformedShape(shape));
        }
        if (found.isEmpty()) {
            return false;
        }
        OutlineReader.Text text = found.get();
        double[] at = {turned ? 0 : text.x(), turned ? -text.x() : 0};
        transform.transform(at, 0, at, 0, 1);
        // XChart may also turn the whole canvas.
        double angle = Math.toDegrees(Math.atan2(transform.getShearY(), transform.getScaleY())) - (turned ? 90 : 0);
        if (angle == 0 && crowded(at, text.width())) {
            return true;
        }
        String place = angle == 0
                ? " x=\"" + number(at[0]) + "\" y=\"" + number(at[1]) + "\""
                : " transform=\"translate(" + number(at[0]) + " " + number(at[1]) + ") rotate(" + number(angle) + ")\"";
        String bold = text.font().isBold()
                ? paint("f-", "fill", colour).replace("class=\"", "class=\"bold ")
                : paint("f-", "fill", colour);
        shapes.append("<text")
                .append(place)
                .append(" font-size=\"")
                .append(text.font().getSize())
                .append('"');
        shapes.append(" textLength=\"").append(number(text.width())).append("\" lengthAdjust=\"spacingAndGlyphs\"");
        shapes.append(bold).append('>').append(escaped(text.words())).append("</text>");
        return true;
    }

    /** Whether a label would touch the one to its left; XChart puts labels closer than can be read on a phone. */
    private boolean crowded(double[] at, double width) {
        boolean sameLine = Math.abs(at[1] - lastBaseline) < 1 && at[0] > lastStart;
        if (sameLine && at[0] < lastEnd + GAP) {
            return true;
        }
        lastStart = at[0];
        lastEnd = at[0] + width;
        lastBaseline = at[1];
        return false;
    }

    private Optional<OutlineReader.Text> read(Shape shape) {
        return readers.stream().flatMap(reader -> reader.read(shape).stream()).findFirst();
    }

    /** An ink of the course by its class, another colour as it is; nothing where it is not seen. */
    private static String paint(String prefix, String property, Color colour) {
        if (colour.getAlpha() == 0) {
            return "";
        }
        String faint = colour.getAlpha() == 255
                ? ""
                : " " + property + "-opacity=\"" + Math.round(colour.getAlpha() / 2.55) / 100.0 + "\"";
        String hex = String.format("#%06x", colour.getRGB() & 0xFFFFFF);
        return Arrays.stream(Ink.values())
                        .filter(ink -> ink.light().equals(hex))
                        .findFirst()
                        .map(ink -> " class=\"" + prefix + ink.css() + "\"")
                        .orElse(
                                prefix.equals("s-")
                                        ? " class=\"\" " + property + "=\"" + hex + "\""
                                        : " " + property + "=\"" + hex + "\"")
                + faint;
    }

    private void path(Shape shape, String attributes) {
        if (attributes.isEmpty()) {
            return;
        }
        StringBuilder commands = new StringBuilder();
        double[] p = new double[6];
        for (PathIterator path = shape.getPathIterator(transform); !path.isDone(); path.next()) {
            int type = path.currentSegment(p);
            commands.append("MLQCZ".charAt(type));
            int used = new int[] {2, 2, 4, 6, 0}[type];
            for (int i = 0; i < used; i++) {
                commands.append(i == 0 ? "" : " ").append(number(p[i]));
            }
        }
        // Shapes of one look that follow each other, such as the points of a series, are one path.
        String end = "\"" + attributes + "/>";
        if (shapes.indexOf(end, Math.max(0, shapes.length() - end.length())) >= 0) {
            shapes.setLength(shapes.length() - end.length());
            shapes.append(commands).append(end);
        } else {
            shapes.append("<path d=\"").append(commands).append(end);
        }
    }

    static String number(double value) {
        double tenths = Math.round(value * 10) / 10.0;
        return tenths == (long) tenths ? Long.toString((long) tenths) : Double.toString(tenths);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public Graphics create() {
        throw new UnsupportedOperationException("A chart is drawn on one canvas.");
    }

    @Override
    public void dispose() {}

    @Override
    public FontRenderContext getFontRenderContext() {
        return context;
    }

    @Override
    public FontMetrics getFontMetrics(Font wanted) {
        return metrics;
    }

    @Override
    public void drawString(String text, float x, float y) {
        shapes.append("<text x=\"")
                .append(number(transform.getTranslateX() + x))
                .append("\" y=\"");
        shapes.append(number(transform.getTranslateY() + y))
                .append("\" font-size=\"")
                .append(font.getSize());
        shapes.append('"')
                .append(paint("f-", "fill", colour))
                .append('>')
                .append(escaped(text))
                .append("</text>");
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw picture();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw picture();
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int w, int h) {
        fill(new Rectangle(x, y, w, h));
    }

    @Override
    public void clearRect(int x, int y, int w, int h) {}

    @Override
    public void drawRoundRect(int x, int y, int w, int h, int arcWidth, int arcHeight) {
        draw(new RoundRectangle2D.Double(x, y, w, h, arcWidth, arcHeight));
    }

    @Override
    public void fillRoundRect(int x, int y, int w, int h, int arcWidth, int arcHeight) {
        fill(new RoundRectangle2D.Double(x, y, w, h, arcWidth, arcHeight));
    }

    @Override
    public void drawOval(int x, int y, int w, int h) {
        draw(new Ellipse2D.Double(x, y, w, h));
    }

    @Override
    public void fillOval(int x, int y, int w, int h) {
        fill(new Ellipse2D.Double(x, y, w, h));
    }

    @Override
    public void drawArc(int x, int y, int w, int h, int start, int extent) {
        draw(new Arc2D.Double(x, y, w, h, start, extent, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int w, int h, int start, int extent) {
        fill(new Arc2D.Double(x, y, w, h, start, extent, Arc2D.PIE));
    }

    @Override
    public void drawPolyline(int[] xs, int[] ys, int points) {
        for (int i = 1; i < points; i++) {
            drawLine(xs[i - 1], ys[i - 1], xs[i], ys[i]);
        }
    }

    @Override
    public void drawPolygon(int[] xs, int[] ys, int points) {
        draw(new java.awt.Polygon(xs, ys, points));
    }

    @Override
    public void fillPolygon(int[] xs, int[] ys, int points) {
        fill(new java.awt.Polygon(xs, ys, points));
    }

    @Override
    public Color getColor() {
        return colour;
    }

    @Override
    public void setColor(Color to) {
        colour = to == null ? colour : to;
    }

    @Override
    public Paint getPaint() {
        return colour;
    }

    @Override
    public void setPaint(Paint paint) {
        if (paint instanceof Color flat) {
            colour = flat;
        }
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke to) {
        stroke = to;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font to) {
        font = to;
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform to) {
        transform = new AffineTransform(to);
    }

    @Override
    public void transform(AffineTransform more) {
        transform.concatenate(more);
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    // What a chart draws lies inside of its plot already.
    @Override
    public void clip(Shape shape) {}

    @Override
    public void clipRect(int x, int y, int w, int h) {}

    @Override
    public Shape getClip() {
        return clip;
    }

    @Override
    public void setClip(Shape to) {
        clip = to;
    }

    @Override
    public void setClip(int x, int y, int w, int h) {
        clip = new Rectangle(x, y, w, h);
    }

    @Override
    public Rectangle getClipBounds() {
        return clip == null ? null : clip.getBounds();
    }

    @Override
    public boolean hit(Rectangle place, Shape shape, boolean onStroke) {
        return shape.intersects(place);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        if (value != null) {
            hints.put(key, value);
        }
    }

    @Override
    public RenderingHints getRenderingHints() {
        return hints;
    }

    @Override
    public void setRenderingHints(Map<?, ?> all) {
        hints.clear();
        hints.putAll(all);
    }

    @Override
    public void addRenderingHints(Map<?, ?> more) {
        hints.putAll(more);
    }

    @Override
    public Color getBackground() {
        return Color.WHITE;
    }

    @Override
    public void setBackground(Color to) {}

    @Override
    public Composite getComposite() {
        return java.awt.AlphaComposite.SrcOver;
    }

    @Override
    public void setComposite(Composite to) {}

    @Override
    public void setPaintMode() {}

    @Override
    public void setXORMode(Color other) {}

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }

    @Override
    public void copyArea(int x, int y, int w, int h, int dx, int dy) {
        throw picture();
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        throw picture();
    }

    @Override
    public boolean drawImage(Image image, AffineTransform place, ImageObserver observer) {
        throw picture();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform place) {
        throw picture();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform place) {
        throw picture();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw picture();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int w, int h, ImageObserver observer) {
        throw picture();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color behind, ImageObserver observer) {
        throw picture();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int w, int h, Color behind, ImageObserver observer) {
        throw picture();
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int w, int h, int u, int v, int s, int t, ImageObserver observer) {
        throw picture();
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int w, int h, int u, int v, int s, int t, Color behind, ImageObserver observer) {
        throw picture();
    }

    private static UnsupportedOperationException picture() {
        return new UnsupportedOperationException(
                "This chart has a picture in it, which cannot be written as SVG; draw it without, or save it as PNG.");
    }
}
