package se4ai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se4ai.kernel.install.ClassCache;
import se4ai.kernel.install.KernelOptions;
import se4ai.kernel.install.KernelSpec;
import se4ai.notebook.KernelProcess;

@Timeout(300)
class InstallCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void an_installed_kernel_starts_from_its_cache() throws IOException {
        Path prefix = folder.resolve("für alle");
        assertThat(run("install", "--prefix", prefix.toString(), "--jvm-opts", "-Xss2m"))
                .as(err.toString())
                .isZero();
        Path spec = prefix.resolve("share/jupyter/kernels/se4ai");
        List<String> argv = argv(spec);
        ClassCache cache = ClassCache.of(Runtime.version().feature()).get(0);
        KernelSpec installed =
                KernelSpec.in(prefix.resolve("share/jupyter"), KernelOptions.named("se4ai"), Optional.empty());

        assertThat(out.toString().lines().toList())
                .hasSize(5)
                .startsWith(
                        "Installed the kernel 'SE4AI (Java)' in " + spec,
                        "It runs on " + argv.get(0) + " (JDK " + Runtime.version() + ", "
                                + System.getProperty("java.vendor") + ")");
        assertThat(out.toString())
                .containsPattern("It was started once and computed 1 \\+ 1 = 2, [0-9.]+ s after its start")
                .containsPattern("Its class cache has [0-9.]+ MB and took [0-9.]+ s; the first result now comes after"
                        + " [0-9.]+ s, without it after [0-9.]+ s");
        assertThat(argv).containsAll(cache.using(installed)).contains("-Xss2m");
        try (KernelProcess kernel = new KernelProcess(argv)) {
            assertThat(kernel.ask("kernel_info_request", "{}").get("status").getAsString())
                    .isEqualTo("ok");
        }
    }

    @Test
    void a_kernel_that_does_not_start_is_told_with_what_its_jvm_says() {
        assertThat(run("install", "--prefix", folder.toString(), "--no-cache", "--jvm-opts", "-XX:+NoSuchOption"))
                .isOne();
        assertThat(err.toString().lines())
                .containsExactly("The kernel was installed but does not work: The kernel did not start: its process"
                        + " ended at once with status 1 (Unrecognized VM option 'NoSuchOption'); `se4ai.jar doctor`"
                        + " looks for the reason.");
    }

    @Test
    void where_training_fails_the_kernel_stays_as_it_is() {
        List<String> lines = new ArrayList<>();
        KernelSpec missing = KernelSpec.in(folder, KernelOptions.named("se4ai"), Optional.empty());

        new Installation(missing, lines::add).train(17);

        assertThat(lines)
                .containsExactly(
                        "Training its class cache, so that it starts sooner …",
                        "It has no class cache and starts as fast as without one, because training failed: The kernel"
                                + " did not start: its process ended at once with status 1 (Error: Could not find or load"
                                + " main class se4ai.kernel.KernelServer); `se4ai.jar doctor` looks for the reason.");
    }

    @Test
    void a_prefix_and_the_user_exclude_each_other() {
        assertThat(run("install", "--user", "--prefix", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("mutually exclusive");
    }

    @Test
    void a_bad_name_is_one_sentence() {
        assertThat(run("install", "--prefix", folder.toString(), "--name", "My kernel"))
                .isOne();
        assertThat(err.toString().lines())
                .containsExactly(
                        "Kernel name 'My kernel' is not one that Jupyter allows: it begins with a letter a to z"
                                + " or a digit and holds only those, '.', '_' and '-'; choose another with --name.");
    }

    @Test
    void an_environment_that_is_not_active_is_one_sentence() {
        assertThatThrownBy(() -> InstallPlace.active(Optional.empty()))
                .hasMessage(
                        "No Python environment is active: neither VIRTUAL_ENV nor CONDA_PREFIX is set. Activate one,"
                                + " or use --user or --prefix DIR.");
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private static List<String> argv(Path spec) throws IOException {
        return JsonParser.parseString(Files.readString(spec.resolve("kernel.json")))
                .getAsJsonObject()
                .getAsJsonArray("argv")
                .asList()
                .stream()
                .map(JsonElement::getAsString)
                .toList();
    }
}
