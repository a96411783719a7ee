package se4ai.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class DetectorTranslatorTest {

    @Test
    void a_photo_becomes_a_square_of_red_green_and_blue() {
        BufferedImage photo = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
        photo.setRGB(0, 0, 0x0a141e);
        photo.setRGB(1, 0, 0xff0000);
        float[] pixels = DetectorTranslator.pixels(photo);

        assertThat(pixels).hasSize(300 * 300 * 3).startsWith(10, 20, 30).endsWith(255, 0, 0);
    }

    @Test
    void an_even_picture_stays_even() {
        assertThat(DetectorTranslator.pixels(Photo.grey().pixels())).containsOnly(128);
    }
}
