package se4ai.kernel.magic;

import java.util.List;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;

/** Reads what a reader writes for a library: {@code group:artifact:version}, a type and a classifier before the version. */
final class Coordinates {

    private static final int FEWEST = 3;
    private static final int MOST = 5;

    private Coordinates() {}

    static Artifact of(String text) {
        List<String> parts = List.of(text.split(":", -1));
        boolean isWhole = parts.size() >= FEWEST
                && parts.size() <= MOST
                && parts.stream().allMatch(part -> part.chars().allMatch(Coordinates::mayStand) && !part.isEmpty());
        if (!isWhole) {
            throw new MagicException("A library is named group:artifact:version, but this one was '" + text + "'."
                    + (parts.size() == 2 ? " The version is missing." : "")
                    + " Write, for example, %maven org.apache.commons:commons-text:1.15.0.");
        }
        return new DefaultArtifact(text);
    }

    private static boolean mayStand(int c) {
        // Brackets, parentheses and commas belong to ranges of versions.
        return Character.isLetterOrDigit(c) || "._-+[](),".indexOf(c) >= 0;
    }
}
