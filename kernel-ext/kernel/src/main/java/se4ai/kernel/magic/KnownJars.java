package se4ai.kernel.magic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which libraries the jars of a class path hold, and in which version.
 *
 * @param versions by {@code group:artifact}, or by {@code :artifact} where a jar does not say its group
 */
record KnownJars(Map<String, String> versions) {

    private static final Pattern POM = Pattern.compile("META-INF/maven/([^/]+)/([^/]+)/pom\\.properties");
    private static final Pattern FILE = Pattern.compile("(.+?)-(\\d[^/\\\\]*)\\.jar");

    KnownJars {
        versions = Map.copyOf(versions);
    }

    static KnownJars on(List<Path> classPath) {
        Map<String, String> versions = new HashMap<>();
        // What stands first on the class path is what a cell sees.
        classPath.stream().filter(Files::isRegularFile).forEach(jar -> of(jar).forEach(versions::putIfAbsent));
        return new KnownJars(versions);
    }

    /** The version that is there already. */
    Optional<String> version(String group, String artifact) {
        String known = versions.get(group + ":" + artifact);
        return Optional.ofNullable(known == null ? versions.get(":" + artifact) : known);
    }

    private static Map<String, String> of(Path jar) {
        Matcher name = FILE.matcher(String.valueOf(jar.getFileName()));
        String version = name.matches() ? name.group(2) : "";
        Map<String, String> found = new HashMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .map(entry -> POM.matcher(entry.getName()))
                    .filter(Matcher::matches)
                    .forEach(pom -> {
                        // A jar with others inside does not say in its own name which versions those have.
                        boolean isOwn = name.matches() && name.group(1).equals(pom.group(2));
                        found.put(pom.group(1) + ":" + pom.group(2), isOwn ? version : "");
                    });
        } catch (IOException e) {
            // What is no jar holds no library.
            return Map.of();
        }
        if (found.isEmpty() && name.matches()) {
            found.put(":" + name.group(1), version);
        }
        return found;
    }
}
