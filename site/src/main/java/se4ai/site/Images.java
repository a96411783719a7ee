package se4ai.site;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Images of a site are files named after their content, so that a photo shown five times is carried once. */
final class Images {

    private static final Pattern DATA = Pattern.compile("data:(image/(?:jpeg|png|gif|webp));base64,");
    private static final Map<String, String> ENDINGS =
            Map.of("image/jpeg", "jpg", "image/png", "png", "image/gif", "gif", "image/webp", "webp");

    private final Path folder;
    private final String link;

    /**
     * @param folder where the files go
     * @param link how a page names that folder, such as {@code ../img/}
     */
    Images(Path folder, String link) {
        this.folder = folder;
        this.link = link;
    }

    /** The link to the image of a {@code data:} link; any other link stays as it is. */
    String extract(String url) {
        Matcher data = DATA.matcher(url);
        return data.lookingAt() ? store(data.group(1), url.substring(data.end())) : url;
    }

    /** Stores an image given in base64 and gives the link to it. */
    String store(String type, String base64) {
        byte[] bytes = Base64.getMimeDecoder().decode(base64);
        String name = HexFormat.of().formatHex(sha256(bytes), 0, 8) + "." + ENDINGS.getOrDefault(type, "png");
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Image '" + folder.resolve(name) + "' cannot be written.", e);
        }
        return link + name;
    }

    /** Width and height as attributes, so that the page does not jump; empty text where they are not known. */
    static String size(String base64) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(base64);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
            return image == null ? "" : " width=\"" + image.getWidth() + "\" height=\"" + image.getHeight() + "\"";
        } catch (IOException e) {
            return "";
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
