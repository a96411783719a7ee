package se4ai.kernel.magic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Adds jars and folders of classes to what cells see. */
final class ClassPathMagic implements Magic {

    @Override
    public Object eval(MagicCall call, MagicHost host) {
        call.requireLine();
        Words words = call.words();
        words.requireOnly("%classpath", Set.of());
        if (words.all().isEmpty()) {
            return list(host.classPath());
        }
        PathsIn paths = new PathsIn(host.workingFolder());
        List<Path> named = new ArrayList<>();
        words.all().forEach(word -> named.addAll(entries(word, paths, host.workingFolder())));
        List<Path> added = named.stream()
                .distinct()
                .filter(path -> !host.classPath().contains(path))
                .toList();
        host.addToClassPath(added);
        return Note.of(said(named.size() - added.size(), added));
    }

    private static Object list(List<Path> entries) {
        return new Note()
                .heading("The class path, in the order in which a class is looked for")
                .listing(String.join("\n", entries.stream().map(Path::toString).toList()))
                .card();
    }

    private static List<Path> entries(String name, PathsIn paths, Path folder) {
        if (name.contains("*") || name.contains("?")) {
            List<Path> found = paths.matching(name);
            if (found.isEmpty()) {
                throw new MagicException("No file matches '" + name + "', seen from " + folder
                        + ". Write a path with * or ? in its last part, such as lib/*.jar.");
            }
            found.forEach(path -> requireClasses(path.toString(), path));
            return found;
        }
        Path path = paths.of(name);
        if (!Files.exists(path)) {
            throw new MagicException("There is no file or folder '" + name + "', seen from " + folder
                    + ". Give the path of a jar or of a folder of classes.");
        }
        requireClasses(name, path);
        return List.of(path);
    }

    private static void requireClasses(String name, Path path) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        if (!Files.isDirectory(path) && !lower.endsWith(".jar") && !lower.endsWith(".zip")) {
            throw new MagicException("'" + name + "' is neither a jar nor a folder; %classpath takes those alone."
                    + (lower.endsWith(".java") ? " To run a source file write %load " + name + "." : ""));
        }
    }

    private static String said(int known, List<Path> added) {
        String more = known == 0 ? "" : " " + known + (known == 1 ? " was" : " were") + " there already.";
        return added.isEmpty()
                ? "Nothing is new on the class path: all of it was there already."
                : "Added "
                        + String.join(
                                ", ",
                                added.stream()
                                        .map(path -> String.valueOf(path.getFileName()))
                                        .toList())
                        + " to the class path." + more;
    }

    @Override
    public List<String> complete(String word, MagicHost host) {
        return new PathsIn(host.workingFolder()).complete(word, name -> name.endsWith(".jar"));
    }
}
