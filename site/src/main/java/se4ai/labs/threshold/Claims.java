package se4ai.labs.threshold;

import java.util.ArrayList;
import java.util.List;
import se4ai.labs.Words;
import se4ai.model.Box;
import se4ai.model.Detection;
import se4ai.model.Detections;
import se4ai.model.ThresholdSweep;
import se4ai.model.ThresholdSweep.Judged;
import se4ai.model.TrueObject;

/**
 * Claims are what a detector answered about the photo of the threshold lab, beside what a person marked in it, as they stand
 * in the lab's text form:
 *
 * <pre>
 * marked sheep 0.438 0.635 0.598 0.910
 * claimed sheep 0.794 0.435 0.639 0.595 0.910
 * </pre>
 *
 * A box is left, top, right and bottom, as parts of the photo's width and height; a claim has its score before it. Other
 * lines are for people.
 */
public final class Claims {

    private static final String MARKED = "marked";
    private static final String CLAIMED = "claimed";

    private final Judged photo;
    private final ThresholdSweep sweep;

    private Claims(Judged photo) {
        this.photo = photo;
        sweep = ThresholdSweep.over(List.of(photo));
    }

    /** The claims in a lab's text form. */
    public static Claims read(String text) {
        List<TrueObject> truth = new ArrayList<>();
        List<Detection> claims = new ArrayList<>();
        for (String line : Words.lines(text)) {
            List<String> words = Words.of(line);
            if (words.get(0).equals(MARKED) && words.size() == 6) {
                truth.add(new TrueObject(words.get(1), box(words, 2)));
            } else if (words.get(0).equals(CLAIMED) && words.size() == 7) {
                claims.add(Detection.of(words.get(1), Words.number(words.get(2)), box(words, 3)));
            }
        }
        return new Claims(new Judged(new Detections(claims), truth));
    }

    private static Box box(List<String> words, int from) {
        return Box.of(
                Words.number(words.get(from)),
                Words.number(words.get(from + 1)),
                Words.number(words.get(from + 2)),
                Words.number(words.get(from + 3)));
    }

    public Judged photo() {
        return photo;
    }

    /** What happens at each threshold. */
    public ThresholdSweep sweep() {
        return sweep;
    }
}
