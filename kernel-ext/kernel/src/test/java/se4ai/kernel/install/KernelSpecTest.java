package se4ai.kernel.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelSpecTest {

    @TempDir
    private Path folder;

    private Path jupyter = Path.of("");
    private KernelSpec spec = new KernelSpec(jupyter, KernelOptions.named("se4ai"), Optional.empty());

    @BeforeEach
    void somewhere_with_a_space_and_an_umlaut() {
        jupyter = folder.resolve("für mich").resolve("jupyter");
        spec = KernelSpec.in(jupyter, KernelOptions.named("se4ai"), Optional.of(folder.resolve("data")));
    }

    @Test
    void jupyter_reads_how_to_start_the_kernel() throws IOException {
        spec.write(List.of());
        JsonObject json = JsonParser.parseString(Files.readString(spec.folder().resolve("kernel.json")))
                .getAsJsonObject();

        assertThat(spec.folder()).isEqualTo(jupyter.resolve("kernels").resolve("se4ai"));
        assertThat(json.get("display_name").getAsString()).isEqualTo("SE4AI (Java)");
        assertThat(json.get("language").getAsString()).isEqualTo("java");
        assertThat(json.get("interrupt_mode").getAsString()).isEqualTo("message");
        assertThat(json.getAsJsonObject("metadata").get("debugger").getAsBoolean())
                .isTrue();
        assertThat(Path.of(json.getAsJsonArray("argv").get(0).getAsString()))
                .isAbsolute()
                .isExecutable();
        assertThat(KernelJson.command(spec.folder()))
                .endsWith(
                        "-Dse4ai.data=" + folder.resolve("data"),
                        "-cp",
                        spec.folder().resolve("lib").resolve("kernel.jar").toString(),
                        "se4ai.kernel.KernelServer",
                        "{connection_file}");
    }

    @Test
    void the_first_jar_names_the_others_in_the_order_of_the_class_path() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("target").resolve("classes"));
        Files.writeString(classes.resolve("a.txt"), "a");
        List<Path> classPath = List.of(jar("z.jar"), classes, jar("other/z.jar"), jar("a b+ü.jar"), jar("kernel.jar"));

        spec.write(classPath);

        assertThat(listed()).isEqualTo("z.jar classes.jar 2-z.jar a_b__.jar 2-kernel.jar");
        assertThat(names(spec.folder().resolve("lib")))
                .containsExactly(
                        "2-kernel.jar", "2-z.jar", "a_b__.jar", "classes.jar", "kernel.jar", "packages.txt", "z.jar");
        try (JarFile packed =
                new JarFile(spec.folder().resolve("lib").resolve("classes.jar").toFile())) {
            assertThat(packed.getEntry("a.txt")).isNotNull();
        }
    }

    @Test
    void the_course_s_sources_lie_beside_the_jars_but_on_no_class_path() throws IOException {
        Path jar = jar("se4ai.jar");
        jar("lib/se4ai-toolkit-sources.jar");
        jar("lib/other-sources.jar");

        spec.write(List.of(jar));

        assertThat(listed()).isEqualTo("se4ai.jar");
        assertThat(names(spec.folder().resolve("lib")))
                .containsExactly("kernel.jar", "packages.txt", "se4ai-toolkit-sources.jar", "se4ai.jar");
    }

    @Test
    void the_kernel_has_pictures_for_a_launcher() throws IOException {
        spec.write(List.of());

        assertThat(names(spec.folder())).contains("logo-32x32.png", "logo-64x64.png", "logo-svg.svg");
        assertThat(Files.readString(spec.folder().resolve("logo-svg.svg"))).startsWith("<svg");
    }

    @Test
    void further_options_come_before_those_of_the_reader_and_are_marked_as_ours() throws IOException {
        KernelSpec mine = KernelSpec.in(
                jupyter,
                new KernelOptions("se4ai", List.of("-Xmx4g"), OptionalLong.of(9), OptionalLong.empty()),
                Optional.empty());
        mine.write(List.of());
        Files.writeString(ClassCache.CLASS_DATA.file(mine), "cache");
        mine.startWith(ClassCache.CLASS_DATA.using(mine));

        assertThat(KernelJson.command(mine.folder()))
                .containsSubsequence(
                        "-Xmx2g",
                        "-XX:SharedArchiveFile=" + mine.folder().resolve("kernel.jsa"),
                        "-Xshare:auto",
                        "-Xlog:cds*=off",
                        "-Dse4ai.cell.timeout=9",
                        "-Xmx4g",
                        "-cp");
        assertThat(Installed.at(mine.folder()).orElseThrow().files()).contains("kernel.jsa");
    }

    @Test
    void installing_again_replaces_what_was_there() throws IOException {
        spec.write(List.of(jar("old.jar")));
        spec.write(List.of(jar("new.jar")));

        assertThat(names(spec.folder().resolve("lib"))).containsExactly("kernel.jar", "new.jar", "packages.txt");
        assertThat(names(jupyter.resolve("kernels"))).containsExactly("se4ai");
    }

    @Test
    void a_folder_of_somebody_else_is_left_alone() throws IOException {
        Files.createDirectories(spec.folder());
        Files.writeString(spec.folder().resolve("kernel.json"), "{}");

        assertThatThrownBy(() -> spec.write(List.of()))
                .hasMessage("Folder '" + spec.folder() + "' was not made by this install: it has no file"
                        + " 'se4ai-install.json'. It stays as it is; move it away, or choose another name with"
                        + " --name.");
        assertThat(names(spec.folder())).containsExactly("kernel.json");
    }

    @Test
    void a_file_of_somebody_else_is_not_thrown_away() throws IOException {
        spec.write(List.of());
        Files.writeString(spec.folder().resolve("lib").resolve("mine.jar"), "");

        assertThatThrownBy(() -> spec.write(List.of()))
                .hasMessage("Folder '" + spec.folder() + "' also holds 'lib/mine.jar', which install did not write;"
                        + " move that away before you install again.");
        assertThat(names(jupyter.resolve("kernels"))).containsExactly("se4ai");
    }

    @Test
    void a_folder_that_a_class_path_cannot_hold_is_refused() {
        String separator = File.pathSeparator;
        Path odd = folder.resolve("a" + separator + "b");

        assertThatThrownBy(() -> KernelSpec.in(odd, KernelOptions.named("se4ai"), Optional.empty()))
                .hasMessage("Folder '" + odd.resolve("kernels").resolve("se4ai") + "' has a '" + separator
                        + "' in its name, at which Java would split it in two; choose another with --prefix.");
    }

    @Test
    void a_newer_jvm_can_make_two_kinds_of_cache() {
        assertThat(ClassCache.of(17)).containsExactly(ClassCache.CLASS_DATA);
        assertThat(ClassCache.of(24)).containsExactly(ClassCache.CLASS_DATA);
        assertThat(ClassCache.of(25)).containsExactly(ClassCache.AHEAD_OF_TIME, ClassCache.CLASS_DATA);
        assertThat(ClassCache.CLASS_DATA.recording(spec))
                .containsExactly("-XX:ArchiveClassesAtExit=" + spec.folder().resolve("kernel.jsa"));
        assertThat(ClassCache.AHEAD_OF_TIME.recording(spec))
                .containsExactly("-XX:AOTCacheOutput=" + spec.folder().resolve("kernel.aot"));
        assertThat(ClassCache.AHEAD_OF_TIME.using(spec))
                .containsExactly(
                        "-XX:AOTCache=" + spec.folder().resolve("kernel.aot"), "-Xlog:aot*=off", "-Xlog:cds*=off");
    }

    private Path jar(String name) throws IOException {
        Path jar = folder.resolve("jars").resolve(name);
        Files.createDirectories(jar.getParent());
        return Files.writeString(jar, "");
    }

    private String listed() throws IOException {
        try (JarFile first = new JarFile(KernelJars.first(spec.folder()).toFile())) {
            return first.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
