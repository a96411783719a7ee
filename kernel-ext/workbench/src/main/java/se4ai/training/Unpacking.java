package se4ai.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se4ai.measure.Bytes;

/** Watches how the folder grows into which a library unpacks itself, because the library does not tell. */
final class Unpacking {

    private static final long PAUSE_MILLIS = 200;

    private final Path folder;
    private final Bytes size;
    private final TrainingProgress progress;
    private final List<Path> before;

    /**
     * @param folder the folder in which the library makes another one, first under a passing name
     * @param size what will be in that one
     */
    Unpacking(Path folder, Bytes size, TrainingProgress progress) {
        this.folder = folder;
        this.size = size;
        this.progress = progress;
        before = entries();
    }

    /** Does the work, and tells meanwhile how far it has come. */
    void during(Runnable work) {
        Thread watch = new Thread(this::watch, "unpacking");
        watch.setDaemon(true);
        watch.start();
        try {
            work.run();
        } finally {
            watch.interrupt();
        }
    }

    private void watch() {
        String stage = "unpacking PyTorch, " + size + ", once into " + folder;
        try {
            while (true) {
                progress.at(stage, Math.min(1, unpacked() / size.bytes()));
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            // It is unpacked.
        }
    }

    private double unpacked() {
        double bytes = 0;
        for (Path entry : entries()) {
            if (!before.contains(entry)) {
                bytes += bytes(entry);
            }
        }
        return bytes;
    }

    private static double bytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            double bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        } catch (IOException | UncheckedIOException e) {
            // It was given its lasting name in this moment.
            return 0;
        }
    }

    private List<Path> entries() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
