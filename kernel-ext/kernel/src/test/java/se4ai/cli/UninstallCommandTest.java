package se4ai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se4ai.kernel.install.KernelOptions;
import se4ai.kernel.install.KernelSpec;

class UninstallCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path prefix;

    @Test
    void what_was_installed_is_removed() {
        Path spec = installed("se4ai");
        Path other = installed("se4ai-2");

        assertThat(uninstall()).isZero();
        assertThat(out.toString().lines()).containsExactly("Removed the kernel 'se4ai' from " + spec);
        assertThat(spec).doesNotExist();
        assertThat(other).isDirectory();
        assertThat(uninstall("--name", "se4ai-2")).isZero();
        assertThat(other).doesNotExist();
    }

    @Test
    void files_of_somebody_else_stay() throws IOException {
        Path spec = installed("se4ai");
        Path notes = Files.writeString(spec.resolve("lib").resolve("notes.txt"), "mine");

        assertThat(uninstall()).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "Removed the kernel 'se4ai' from " + spec,
                        "Left there, because install did not write it: lib/notes.txt");
        assertThat(notes).hasContent("mine");
        assertThat(spec.resolve("kernel.json")).doesNotExist();
    }

    @Test
    void a_mark_does_not_reach_outside_its_folder() throws IOException {
        Path spec = installed("se4ai");
        Path outside = Files.writeString(spec.resolveSibling("outside.txt"), "mine");
        Path mark = spec.resolve("se4ai-install.json");
        Files.writeString(mark, Files.readString(mark).replace("kernel.json", "../outside.txt"));

        assertThat(uninstall()).isZero();
        assertThat(outside).exists();
    }

    @Test
    void a_folder_that_is_not_ours_is_refused() throws IOException {
        Path spec = Files.createDirectories(prefix.resolve("share/jupyter/kernels/se4ai"));
        Path json = Files.writeString(spec.resolve("kernel.json"), "{}");

        assertThat(uninstall()).isOne();
        assertThat(err.toString().lines())
                .containsExactly(
                        "Folder '" + spec + "' was not made by this install: it has no file"
                                + " 'se4ai-install.json'. It stays as it is; move it away, or choose another name with --name.");
        assertThat(json).exists();
    }

    @Test
    void a_kernel_that_is_not_there_is_one_sentence() {
        assertThat(uninstall()).isOne();
        assertThat(err.toString().lines())
                .containsExactly("There is no kernel 'se4ai' in '" + prefix.resolve("share/jupyter/kernels")
                        + "'; `doctor` lists those that are installed.");
    }

    private Path installed(String name) {
        KernelSpec spec = KernelSpec.in(prefix.resolve("share/jupyter"), KernelOptions.named(name), Optional.empty());
        spec.write(List.of());
        return spec.folder();
    }

    private int uninstall(String... more) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of("uninstall", "--prefix", prefix.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }
}
