package se4ai.vision;

import java.util.List;
import java.util.stream.Stream;
import se4ai.model.ThresholdSweep;
import se4ai.model.ThresholdSweep.Judged;

/** An album is a set of photos in which a careful person marked what is there, so that a detector can be held against it. */
public record Album(List<Photo> photos) {

    public Album {
        photos = List.copyOf(photos);
    }

    /** All photos of the course. */
    public static Album ofCourse() {
        return new Album(Photo.names().stream().map(Photo::named).toList());
    }

    /** Tries every threshold on all photos, for one kind of thing. */
    public ThresholdSweep sweep(Detector detector, String label) {
        return ThresholdSweep.over(
                photos.stream().map(photo -> judged(detector, photo, label)).toList());
    }

    private static Judged judged(Detector detector, Photo photo, String label) {
        return new Judged(
                detector.detect(photo).detections().labelled(label),
                photo.objects().stream()
                        .filter(object -> object.label().equals(label))
                        .toList());
    }

    @Override
    public String toString() {
        Stream<String> names = photos.stream().map(Photo::name);
        return photos.size() + " photos: " + String.join(", ", names.toList());
    }
}
