package se4ai.vision;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslatorContext;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Turns a photo into the tensor that the model wants, and the model's tensors into claims. */
final class DetectorTranslator implements NoBatchifyTranslator<BufferedImage, RawDetections> {

    private static final int SIDE = 300;

    @Override
    public NDList processInput(TranslatorContext context, BufferedImage photo) {
        return new NDList(context.getNDManager().create(pixels(photo), new Shape(1, SIDE, SIDE, 3)));
    }

    @Override
    public RawDetections processOutput(TranslatorContext context, NDList tensors) {
        return new RawDetections(tensors.get(0).toFloatArray(), tensors.get(1).toFloatArray());
    }

    /** Red, green and blue from 0 to 255, row by row, the photo squeezed into a square. */
    static float[] pixels(BufferedImage photo) {
        int[] rgb = squeezed(photo).getRGB(0, 0, SIDE, SIDE, null, 0, SIDE);
        float[] values = new float[rgb.length * 3];
        for (int i = 0; i < rgb.length; i++) {
            values[3 * i] = rgb[i] >> 16 & 0xff;
            values[3 * i + 1] = rgb[i] >> 8 & 0xff;
            values[3 * i + 2] = rgb[i] & 0xff;
        }
        return values;
    }

    private static BufferedImage squeezed(BufferedImage photo) {
        BufferedImage square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = square.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(photo, 0, 0, SIDE, SIDE, null);
        brush.dispose();
        return square;
    }
}
