package se4ai.kernel.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelCheckTest {

    private static final String AGAIN = " Install it again: `java -jar se4ai.jar install` with the same options.";

    @TempDir
    private Path jupyter;

    private KernelSpec spec = new KernelSpec(Path.of(""), KernelOptions.named("se4ai"), Optional.empty());
    private String java = "";

    @BeforeEach
    void install() {
        spec = KernelSpec.in(jupyter, KernelOptions.named("se4ai"), Optional.empty());
        spec.write(List.of());
        java = spec.command(List.of()).get(0);
    }

    @Test
    void a_kernel_without_a_cache_works() {
        assertThat(lines())
                .containsExactly(
                        "ok       Kernel: '" + spec.folder() + "' runs on '" + java + "', and all its files are there.",
                        "note     Cache: '" + spec.folder() + "' has no class cache: it works, and starts later than it"
                                + " could. Install it again, without --no-cache.");
    }

    @Test
    void a_cache_fits_the_jvm_for_which_it_was_made() throws IOException {
        withCache();
        assertThat(lines()).contains("ok       Cache: 'kernel.jsa' fits the kernel's JVM.");

        replace(Installed.MARK, "bytes of", "bytes more than");
        Path home = Path.of(java).resolve("../..").normalize();
        assertThat(lines())
                .contains("note     Cache: 'kernel.jsa' was made for another JVM than that in '" + home
                        + "': the kernel works, and starts later than it could." + AGAIN);
    }

    @Test
    void a_jvm_that_is_gone_is_told() throws IOException {
        replace("kernel.json", "\"" + java.replace("\\", "\\\\") + "\"", "\"/gone/bin/java\"");

        assertThat(lines())
                .containsExactly("note     Kernel: '" + spec.folder() + "' runs on '" + Path.of("/gone/bin/java")
                        + "', which is gone." + AGAIN);
    }

    @Test
    void a_jar_that_is_gone_is_told() throws IOException {
        Files.delete(KernelJars.first(spec.folder()));

        assertThat(lines()).containsExactly("note     Kernel: '" + spec.folder() + "' lacks 'lib/kernel.jar'." + AGAIN);
    }

    @Test
    void a_kernelspec_that_cannot_be_read_is_told() throws IOException {
        Files.writeString(spec.folder().resolve("kernel.json"), "{");

        assertThat(lines())
                .containsExactly("note     Kernel: '" + spec.folder() + "' has no readable kernel.json." + AGAIN);
    }

    @Test
    void a_mark_that_cannot_be_read_is_told() throws IOException {
        Path mark = Files.writeString(spec.folder().resolve(Installed.MARK), "{}");

        assertThat(lines())
                .containsExactly("note     Kernel: File '" + mark + "', which lists what install wrote, cannot be read;"
                        + " delete the folder '" + spec.folder() + "' by hand.");
    }

    @Test
    void kernels_of_others_are_not_looked_at() throws IOException {
        spec = KernelSpec.in(jupyter, KernelOptions.named("se4ai"), Optional.empty());
        Installed.at(spec.folder()).orElseThrow().remove();
        Files.createDirectories(jupyter.resolve("kernels").resolve("python3"));

        assertThat(lines())
                .containsExactly("note     Kernel: None of ours is installed where Jupyter looks. To open notebooks in"
                        + " Jupyter, run `java -jar se4ai.jar install`.");
    }

    private void withCache() throws IOException {
        Files.writeString(ClassCache.CLASS_DATA.file(spec), "cache");
        spec.startWith(ClassCache.CLASS_DATA.using(spec));
    }

    private void replace(String name, String old, String fresh) throws IOException {
        Path file = spec.folder().resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, fresh));
    }

    private List<String> lines() {
        Machine machine = Machines.linux(Map.of("JUPYTER_DATA_DIR", jupyter.toString()));
        return new KernelCheck(new JupyterFolders(machine))
                .findings().stream().map(Finding::line).toList();
    }
}
