package se4ai.kernel.magic;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.aether.artifact.Artifact;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.display.Live;
import se4ai.measure.Bytes;

/** Adds libraries to what cells see, with all that they need. */
final class MavenMagic implements Magic {

    private final Supplier<MavenSettings> settings;

    MavenMagic() {
        this(MavenSettings::ofUser);
    }

    MavenMagic(Supplier<MavenSettings> settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable Object eval(MagicCall call, MagicHost host) {
        call.requireLine();
        Words words = call.words();
        words.requireOnly("%maven", Set.of());
        if (words.all().isEmpty()) {
            throw new MagicException("%maven needs a library, such as %maven org.apache.commons:commons-text:1.15.0.");
        }
        List<Artifact> wanted = words.all().stream().map(Coordinates::of).toList();
        KnownJars known = KnownJars.on(host.classPath());
        Live place = host.live();
        place.say("Looking for " + String.join(", ", words.all()));
        Downloads downloads = new Downloads(place, System::nanoTime);
        MavenResolver.Resolution resolution = new MavenResolver(settings.get()).resolve(wanted, known, downloads);
        List<File> files = resolution.found().stream()
                .map(Artifact::getFile)
                .filter(Objects::nonNull)
                .toList();
        host.addToClassPath(
                files.stream().map(File::toPath).map(Path::toAbsolutePath).toList());
        place.say(said(resolution, files, downloads.fetched()));
        return resolution.leftOut().isEmpty() ? null : Note.of(leftOut(resolution.leftOut(), known));
    }

    private static String said(MavenResolver.Resolution resolution, List<File> files, int fetched) {
        if (files.isEmpty()) {
            return "Nothing is new: all of it is on the class path already.";
        }
        return "Added "
                + resolution.found().stream()
                        .map(each -> each.getArtifactId() + " " + each.getVersion())
                        .collect(Collectors.joining(", "))
                + " (" + Bytes.of(files.stream().mapToLong(File::length).sum()) + ", "
                + (fetched == 0 ? "nothing fetched" : fetched + (fetched == 1 ? " file" : " files") + " fetched")
                + ").";
    }

    /** The kernel's own classes must not meet those of another version. */
    private static String leftOut(List<Artifact> artifacts, KnownJars known) {
        return artifacts.stream()
                        .map(each -> each.getArtifactId() + " " + each.getVersion() + has(each, known))
                        .collect(Collectors.joining(", "))
                + (artifacts.size() == 1 ? " is" : " are") + " left out: what is on the class path already is used.";
    }

    private static String has(Artifact artifact, KnownJars known) {
        String version =
                known.version(artifact.getGroupId(), artifact.getArtifactId()).orElse("");
        return version.isEmpty() || version.equals(artifact.getVersion()) ? "" : " (here: " + version + ")";
    }
}
