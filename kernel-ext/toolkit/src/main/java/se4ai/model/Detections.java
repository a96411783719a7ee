package se4ai.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Detections are all claims of a model about one picture, the surest first. */
public record Detections(List<Detection> all) implements Iterable<Detection> {

    public Detections {
        all = all.stream()
                .sorted(Comparator.comparing(Detection::score).reversed())
                .toList();
    }

    public static Detections of(Detection... all) {
        return new Detections(List.of(all));
    }

    /** Those that the threshold accepts. */
    public Detections atLeast(Threshold threshold) {
        return new Detections(
                all.stream().filter(d -> threshold.accepts(d.score())).toList());
    }

    /** The surest ones, at most so many. */
    public Detections top(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("top(count) needs 0 or more but was " + count + ".");
        }
        return new Detections(all.stream().limit(count).toList());
    }

    public Detections labelled(String label) {
        return new Detections(all.stream().filter(d -> d.label().equals(label)).toList());
    }

    /**
     * Non-maximum suppression: of boxes with the same label that overlap by more than a limit, only the surest stays.
     *
     * @param limit intersection over union in [0, 1], usually 0.5
     * @param most stop when so many are kept
     */
    public Detections withoutOverlaps(double limit, int most) {
        List<Detection> kept = new ArrayList<>();
        for (Detection candidate : all) {
            if (kept.size() == most) {
                break;
            }
            boolean repeats = kept.stream()
                    .anyMatch(
                            d -> d.label().equals(candidate.label()) && d.box().overlap(candidate.box()) > limit);
            if (!repeats) {
                kept.add(candidate);
            }
        }
        return new Detections(kept);
    }

    public Optional<Detection> surest() {
        return all.stream().findFirst();
    }

    public int size() {
        return all.size();
    }

    @Override
    public Iterator<Detection> iterator() {
        return all.iterator();
    }

    @Override
    public String toString() {
        return all.isEmpty()
                ? "nothing detected"
                : all.stream().map(Detection::toString).collect(Collectors.joining("; "));
    }
}
