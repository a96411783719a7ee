package se4ai.kernel.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What tells one build of a JVM from another that took its place: a class cache holds for one of them. */
final class Jvm {

    private Jvm() {}

    /** The size and the time of the file that holds the JVM's own classes, as the JVM itself compares them. */
    static String image(Path home) {
        Path modules = home.resolve("lib").resolve("modules");
        try {
            return Files.size(modules) + " bytes of "
                    + Files.getLastModifiedTime(modules).toInstant();
        } catch (IOException e) {
            return "none";
        }
    }
}
