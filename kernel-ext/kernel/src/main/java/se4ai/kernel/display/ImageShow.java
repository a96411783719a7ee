package se4ai.kernel.display;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;

/** Shows a picture in memory as PNG; a very large one is made smaller. */
final class ImageShow {

    private static final int WIDEST = 1_600;

    private ImageShow() {}

    static Shown of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        double scale = Math.min(1, WIDEST / (double) Math.max(width, height));
        int shownWidth = Math.max(1, (int) Math.round(width * scale));
        int shownHeight = Math.max(1, (int) Math.round(height * scale));
        String text =
                width + " × " + height + " image" + (scale < 1 ? ", shown as " + shownWidth + " × " + shownHeight : "");
        BufferedImage shown = scale < 1 ? smaller(image, shownWidth, shownHeight) : image;
        return new Shown(text, MIMEType.IMAGE_PNG, png(shown), Map.of("alt", text));
    }

    private static BufferedImage smaller(BufferedImage image, int width, int height) {
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = smaller.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return smaller;
    }

    /** In memory: by default, ImageIO writes a file beside. */
    private static String png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
