package se4ai.draw;

import java.util.Base64;

/**
 * A picture is a photograph that a drawing can show.
 *
 * @param mediaType such as {@code image/jpeg}
 * @param base64 its bytes
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows, in a sentence
 */
public record Picture(String mediaType, String base64, int width, int height, String alt) {

    public static Picture of(String mediaType, byte[] bytes, int width, int height, String alt) {
        return new Picture(mediaType, Base64.getEncoder().encodeToString(bytes), width, height, alt);
    }

    String dataAddress() {
        return "data:" + mediaType + ";base64," + base64;
    }
}
