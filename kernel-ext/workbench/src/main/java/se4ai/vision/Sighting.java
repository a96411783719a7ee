package se4ai.vision;

import java.util.Optional;
import se4ai.draw.Drawing;
import se4ai.draw.PhotoDrawing;
import se4ai.draw.ThresholdDrawing;
import se4ai.model.Detection;
import se4ai.model.Detections;
import se4ai.model.Threshold;

/** A sighting is a photo together with what a detector claims to see in it. */
public record Sighting(Photo photo, Detections detections) {

    /** Only the claims with this score or a higher one. */
    public Sighting atLeast(double score) {
        return new Sighting(photo, detections.atLeast(Threshold.of(score)));
    }

    /** Only the claims of one kind of thing. */
    public Sighting labelled(String label) {
        return new Sighting(photo, detections.labelled(label));
    }

    public int size() {
        return detections.size();
    }

    public Optional<Detection> surest() {
        return detections.surest();
    }

    /** How many boxes each threshold keeps, as a line chart. */
    public Drawing keptByThreshold() {
        return ThresholdDrawing.kept(detections);
    }

    public Drawing drawing() {
        return PhotoDrawing.of(photo.picture(), detections);
    }

    @Override
    public String toString() {
        return drawing().text();
    }
}
