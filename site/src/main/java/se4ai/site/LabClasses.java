package se4ai.site;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se4ai.notebook.BadInputException;

/**
 * Lab classes are what a lab may be made of: the toolkit, the labs and TeaVM's library.
 *
 * <p>To this loader nothing else is there, so a lab that reaches for the workbench or for JBake does not compile.
 */
final class LabClasses extends ClassLoader {

    private static final String LABS = "se4ai/labs/";

    /** Classes of ours that take the place of TeaVM's. */
    private static final String INSTEAD = "org/teavm/classlib/impl/text/";

    private final List<ClassOrigin> ours;
    private final List<Path> teavm;
    private final List<String> addresses = new ArrayList<>();

    private LabClasses(List<ClassOrigin> ours, List<Path> teavm) throws IOException {
        super(LabClasses.class.getClassLoader());
        this.ours = ours;
        this.teavm = teavm;
        for (ClassOrigin origin : ours) {
            addresses.add(origin.address());
        }
        for (Path jar : teavm) {
            addresses.add(ClassOrigin.all(jar).address());
        }
    }

    /** The lab classes on this process's own class path, and more of them from elsewhere on it. */
    static LabClasses on(List<Path> classPath, ClassOrigin... more) throws IOException {
        List<ClassOrigin> ours = new ArrayList<>(List.of(
                ClassOrigin.all(holding(classPath, "se4ai/measure/Probability.class")),
                new ClassOrigin(holding(classPath, LABS + "Scenario.class"), LABS),
                new ClassOrigin(holding(classPath, LABS + "Scenario.class"), INSTEAD)));
        ours.addAll(List.of(more));
        return new LabClasses(
                ours,
                classPath.stream()
                        .filter(entry -> entry.getFileName().toString().startsWith("teavm-"))
                        .toList());
    }

    /** One fingerprint of the classes and of TeaVM, by the versions in its jars' names. */
    String fingerprint() throws IOException {
        MessageDigest digest = sha256();
        for (ClassOrigin origin : ours) {
            origin.addTo(digest);
        }
        // How they are compiled is written there.
        new ClassOrigin(ours.get(1).root(), "se4ai/site/CompileLabs.class").addTo(digest);
        for (Path jar : teavm) {
            digest.update(jar.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Classes to run, for TeaVM's own plug-ins; a plug-in may use the JDK, a lab finds no such class to compile. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("java.") || getResource(name.replace('.', '/') + ".class") != null) {
            return super.loadClass(name, resolve);
        }
        throw new ClassNotFoundException(name + " is not in the toolkit, the labs or TeaVM.");
    }

    /** Classes to compile. */
    @Override
    public @Nullable URL getResource(String name) {
        try {
            return Collections.list(getResources(name)).stream().findFirst().orElse(null);
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return Collections.enumeration(Collections.list(super.getResources(name)).stream()
                .filter(url -> addresses.stream().anyMatch(url.toString()::startsWith))
                .toList());
    }

    private static Path holding(List<Path> classPath, String resource) throws IOException {
        for (Path entry : classPath) {
            if (ClassOrigin.all(entry).has(resource)) {
                return entry;
            }
        }
        throw new BadInputException(
                "'" + resource + "' is not on the class path; build with Maven from the project's root.");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
