package se4ai.draw;

import java.util.Base64;

/**
 * A picture is a photograph that a drawing can show.
 *
 * @param address where its bytes are: a data address that holds them, or a file beside the page
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows, in a sentence
 */
public record Picture(String address, int width, int height, String alt) {

    /** @param mediaType such as {@code image/jpeg} */
    public static Picture of(String mediaType, byte[] bytes, int width, int height, String alt) {
        String base64 = Base64.getEncoder().encodeToString(bytes);
        return new Picture("data:" + mediaType + ";base64," + base64, width, height, alt);
    }
}
