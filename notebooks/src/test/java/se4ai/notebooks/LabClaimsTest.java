package se4ai.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import se4ai.measure.Figures;
import se4ai.model.Box;
import se4ai.model.Detection;
import se4ai.vision.Album;
import se4ai.vision.Detector;
import se4ai.vision.Photo;

/**
 * The threshold lab must tell of the detector what notebook 01 tells. Where this fails, its message has the lines that belong
 * into the lab's text form.
 */
@TestInstance(Lifecycle.PER_CLASS)
class LabClaimsTest {

    private static final Path LAB = CourseNotebooks.ROOT.resolve("site/content/labs/threshold.md");
    private static final String SHEEP = "sheep";

    /** How far scores and boxes may differ between machines, whose arithmetic rounds in its own way. */
    private static final double TOLERANCE = 0.01;

    private static final int FEW = 3;

    private final List<String> marked = new ArrayList<>();
    private final List<String> claimed = new ArrayList<>();
    private List<String> lab = List.of();

    @BeforeAll
    void the_detector_looks_once() throws IOException {
        Detector detector = Detector.open();
        for (Photo photo : Album.ofCourse().photos()) {
            photo.objects().stream()
                    .filter(object -> object.label().equals(SHEEP))
                    .forEach(object -> marked.add("marked sheep" + digits(object.box())));
            for (Detection claim : detector.detect(photo).detections().labelled(SHEEP)) {
                claimed.add("claimed sheep " + Figures.fixed(claim.score().value(), 3) + digits(claim.box()));
            }
        }
        lab = Files.readAllLines(LAB);
    }

    private static String digits(Box box) {
        StringBuilder digits = new StringBuilder();
        for (double side : new double[] {box.left(), box.top(), box.right(), box.bottom()}) {
            digits.append(' ').append(Figures.fixed(side, 3));
        }
        return digits.toString();
    }

    @Test
    void the_lab_has_the_sheep_that_a_person_marked() {
        assertThat(lab.stream().filter(line -> line.startsWith("marked"))).containsExactlyElementsOf(marked);
    }

    @Test
    void the_lab_has_what_the_detector_claims() {
        List<String> lines =
                lab.stream().filter(line -> line.startsWith("claimed")).toList();

        assertThat(lines.size()).isBetween(claimed.size() - FEW, claimed.size() + FEW);
        assertThat(lines.stream().filter(line -> claimed.stream().noneMatch(fresh -> isNear(line, fresh))))
                .as(() -> "The lines for " + LAB.getFileName() + " are now:\n" + String.join("\n", claimed))
                .hasSizeLessThanOrEqualTo(FEW);
    }

    private static boolean isNear(String line, String fresh) {
        String[] words = line.split(" ");
        String[] others = fresh.split(" ");
        boolean near = words.length == others.length;
        for (int i = 2; near && i < words.length; i++) {
            near = Math.abs(Double.parseDouble(words[i]) - Double.parseDouble(others[i])) <= TOLERANCE;
        }
        return near;
    }
}
