package se4ai.charts;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads text back from its outline: XChart fills the outlines of letters, which no reader of a page can select, search or
 * listen to.
 */
final class OutlineReader {

    private static final double EQUAL = 0.02;
    private static final int POINTS = 6;

    /**
     * A text that was found in an outline.
     *
     * @param x where it starts, on its baseline
     * @param width how wide it was laid out
     */
    record Text(String words, Font font, double x, double width) {}

    private record Segment(int type, double[] points) {}

    private record Glyph(char letter, List<Segment> segments, double advance) {}

    private final Font font;
    private final double space;
    private final List<Glyph> glyphs = new ArrayList<>();

    OutlineReader(Font font, FontRenderContext context) {
        this.font = font;
        this.space = advance("a a", context) - advance("aa", context);
        for (char letter = '!'; letter <= 'ÿ'; letter++) {
            learn(letter, context);
        }
        for (char letter : "–—−…≤≥×€µ".toCharArray()) {
            learn(letter, context);
        }
        // The dot of an i without its stem must not be taken for a full stop.
        glyphs.sort(Comparator.comparingInt((Glyph glyph) -> -glyph.segments().size()));
    }

    private void learn(char letter, FontRenderContext context) {
        if (!Character.isISOControl(letter) && font.canDisplay(letter)) {
            String text = Character.toString(letter);
            List<Segment> segments = segments(new TextLayout(text, font, context).getOutline(null));
            if (!segments.isEmpty()) {
                glyphs.add(new Glyph(letter, segments, advance(text, context)));
            }
        }
    }

    /** The text, where the shape is the outline of one in this font. */
    Optional<Text> read(Shape shape) {
        List<Segment> all = segments(shape);
        StringBuilder words = new StringBuilder();
        double start = 0;
        double pen = 0;
        for (int at = 0; at < all.size(); ) {
            Glyph glyph = glyphAt(all, at);
            if (glyph == null) {
                return Optional.empty();
            }
            double here = all.get(at).points[0] - glyph.segments().get(0).points[0];
            if (at == 0) {
                start = here;
            } else {
                words.append(" ".repeat((int) Math.max(0, Math.round((here - pen) / space))));
            }
            words.append(glyph.letter());
            pen = here + glyph.advance();
            at += glyph.segments().size();
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new Text(words.toString(), font, start, pen - start));
    }

    private @org.jspecify.annotations.Nullable Glyph glyphAt(List<Segment> all, int at) {
        for (Glyph glyph : glyphs) {
            if (matches(all, at, glyph.segments())) {
                return glyph;
            }
        }
        return null;
    }

    /** Whether a letter stands here, moved sideways only. */
    private static boolean matches(List<Segment> all, int at, List<Segment> letter) {
        if (at + letter.size() > all.size()) {
            return false;
        }
        double aside = all.get(at).points[0] - letter.get(0).points[0];
        for (int i = 0; i < letter.size(); i++) {
            Segment seen = all.get(at + i);
            Segment wanted = letter.get(i);
            if (seen.type != wanted.type) {
                return false;
            }
            for (int p = 0; p < seen.points.length; p++) {
                double moved = wanted.points[p] + (p % 2 == 0 ? aside : 0);
                if (Math.abs(seen.points[p] - moved) > EQUAL) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Segment> segments(Shape shape) {
        List<Segment> segments = new ArrayList<>();
        double[] points = new double[POINTS];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int type = path.currentSegment(points);
            int used = type == PathIterator.SEG_CLOSE
                    ? 0
                    : type == PathIterator.SEG_CUBICTO ? 6 : type == PathIterator.SEG_QUADTO ? 4 : 2;
            segments.add(new Segment(type, java.util.Arrays.copyOf(points, used)));
        }
        return segments;
    }

    private double advance(String text, FontRenderContext context) {
        return new TextLayout(text, font, context).getAdvance();
    }
}
