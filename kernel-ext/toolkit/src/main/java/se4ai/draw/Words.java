package se4ai.draw;

import java.util.List;
import se4ai.draw.Svg.Anchor;

/** Writes lines of text below each other. */
final class Words {

    private Words() {}

    static void write(Svg svg, List<String> lines, double x, double y, double row, double size, Ink ink) {
        for (int i = 0; i < lines.size(); i++) {
            svg.text(x, y + i * row, size, Anchor.START, ink, lines.get(i));
        }
    }
}
