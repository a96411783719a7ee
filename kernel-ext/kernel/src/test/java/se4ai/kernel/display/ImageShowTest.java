package se4ai.kernel.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.Test;

class ImageShowTest {

    @Test
    void an_image_is_png_with_its_size_as_text_and_alt_text() throws IOException {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        image.setRGB(5, 7, 0x123456);

        assertThat(Cell.text(image)).isEqualTo("640 × 480 image");
        assertThat(ImageShow.of(image).about()).isEqualTo(Map.of("alt", "640 × 480 image"));
        BufferedImage shown = png(image);
        assertThat(shown.getWidth()).isEqualTo(640);
        assertThat(shown.getRGB(5, 7)).isEqualTo(0xff123456);
    }

    @Test
    void a_very_large_image_is_made_smaller() throws IOException {
        BufferedImage image = new BufferedImage(4_000, 10, BufferedImage.TYPE_BYTE_GRAY);

        assertThat(Cell.text(image)).isEqualTo("4000 × 10 image, shown as 1600 × 4");
        assertThat(png(image).getWidth()).isEqualTo(1_600);
    }

    private static BufferedImage png(BufferedImage image) throws IOException {
        String png = String.valueOf(Cell.shows(image).getData(MIMEType.IMAGE_PNG));
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png)));
    }
}
