package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast after WCAG 2.2, success criterion 1.4.3. */
class ColoursTest {

    private static final Pattern COLOUR = Pattern.compile("--(\\w+): #([0-9a-f]{6});");

    @ParameterizedTest
    @ValueSource(strings = {"ink", "accent", "caution", "harm", "safe", "muted"})
    void every_colour_of_text_stands_out_from_what_is_behind_it(String name) throws IOException {
        for (int theme = 0; theme < 2; theme++) {
            Map<String, String> colours = theme(theme);
            for (String behind : new String[] {"paper", "shade"}) {
                assertThat(contrast(colours.getOrDefault(name, ""), colours.getOrDefault(behind, "")))
                        .as("--%s on --%s in theme %d", name, behind, theme)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    /** The colours of the light theme (0) or of the dark one (1). */
    private static Map<String, String> theme(int number) throws IOException {
        String css = Files.readString(BakedSite.ROOT.resolve("se4ai.css"));
        Map<String, String> colours = new HashMap<>();
        Matcher colour = COLOUR.matcher(css.split(":root \\{")[number + 1]);
        while (colour.find()) {
            colours.put(colour.group(1), colour.group(2));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
