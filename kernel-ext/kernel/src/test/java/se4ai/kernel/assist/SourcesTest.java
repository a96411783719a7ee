package se4ai.kernel.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private static final String SOURCE = "package lib;\n/** A thing is one. */\npublic record Thing(int size) {\n"
            + "    /** Inner things. */\n    public interface Inner {}\n}\n";

    @Test
    void a_jar_s_own_sources_come_before_others_beside_it(@TempDir Path folder) throws IOException {
        Path jar = Files.createFile(folder.resolve("thing-1.0.jar"));
        Path other = Files.createFile(folder.resolve("a-sources.jar"));
        Path own = Files.createFile(folder.resolve("thing-1.0-sources.jar"));
        Path inLib =
                Files.createFile(Files.createDirectory(folder.resolve("lib")).resolve("b-sources.jar"));

        assertThat(Sources.beside(jar)).containsExactly(own, other, inLib);
    }

    @Test
    void the_source_of_a_type_in_a_jar_is_found_beside_it(@TempDir Path folder) throws Exception {
        Path file = Files.createDirectories(folder.resolve("lib")).resolve("Thing.java");
        Files.writeString(file, SOURCE);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-proc:none", "-d", folder.toString(), file.toString()))
                .isZero();
        Path jar = jar(folder.resolve("thing.jar"), folder, "lib/Thing.class", "lib/Thing$Inner.class");
        jar(folder.resolve("thing-sources.jar"), folder, "lib/Thing.java");

        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Sources sources = new Sources();
            assertThat(sources.of(loader.loadClass("lib.Thing"))).contains(SOURCE);
            assertThat(sources.of(loader.loadClass("lib.Thing$Inner"))).contains(SOURCE);
            Docs docs = new Docs(name -> {
                try {
                    return Optional.of(loader.loadClass(name));
                } catch (ClassNotFoundException e) {
                    return Optional.empty();
                }
            });
            assertThat(docs.of(Signature.of("lib.Thing"))).contains("A thing is one.");
            assertThat(docs.of(Signature.of("lib.Thing$Inner"))).contains("Inner things.");
            assertThat(docs.of(Signature.of("int lib.Thing.size()"))).isEmpty();
        }
    }

    @Test
    void the_source_of_a_class_in_a_build_is_the_build_s() {
        assertThat(new Sources().of(Sources.class).orElse("")).startsWith("package se4ai.kernel.assist;");
    }

    @Test
    void a_type_without_sources_has_none() {
        assertThat(new Sources().of(Test.class)).isEmpty();
    }

    private static Path jar(Path jar, Path folder, String... entries) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String entry : List.of(entries)) {
                out.putNextEntry(new JarEntry(entry));
                out.write(Files.readAllBytes(folder.resolve(entry)));
            }
        }
        return jar;
    }
}
