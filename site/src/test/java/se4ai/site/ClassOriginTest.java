package se4ai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassOriginTest {

    @TempDir
    private Path folder;

    @Test
    void a_folder_and_a_jar_of_the_same_classes_are_the_same() throws Exception {
        Path classes = classes("one");
        Path jar = folder.resolve("classes.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry("META-INF/MANIFEST.MF"));
            out.putNextEntry(new JarEntry("topic/A.class"));
            out.write(Files.readAllBytes(classes.resolve("topic/A.class")));
        }

        assertThat(digest(ClassOrigin.all(jar))).isEqualTo(digest(ClassOrigin.all(classes)));
        assertThat(ClassOrigin.all(jar).has("topic/A.class")).isTrue();
        assertThat(ClassOrigin.all(jar).address()).startsWith("jar:file:/").endsWith("/classes.jar!/");
    }

    @Test
    void a_changed_class_is_seen_and_a_class_of_another_part_is_not() throws Exception {
        byte[] before = digest(new ClassOrigin(classes("one"), "topic/"));
        Path changed = classes("two");
        byte[] after = digest(new ClassOrigin(changed, "topic/"));
        Files.createDirectories(changed.resolve("other"));
        Files.writeString(changed.resolve("other/B.class"), "three");

        assertThat(after).isNotEqualTo(before);
        assertThat(digest(new ClassOrigin(changed, "topic/"))).isEqualTo(after);
    }

    private Path classes(String content) throws IOException {
        Path classes = folder.resolve("classes");
        Files.createDirectories(classes.resolve("topic"));
        Files.writeString(classes.resolve("topic/A.class"), content);
        return classes;
    }

    private static byte[] digest(ClassOrigin origin) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        origin.addTo(digest);
        return digest.digest();
    }
}
