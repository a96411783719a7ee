package se4ai.draw;

/**
 * A drawing is a picture as SVG text, with the same content as plain text beside it.
 *
 * @param svg a whole SVG element that carries its title and its own colours, light and dark
 * @param text what the picture shows, for who cannot see it
 */
public record Drawing(String svg, String text) {

    @Override
    public String toString() {
        return text;
    }
}
