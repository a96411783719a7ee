package se4ai.kernel.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which kernels of ours are installed where Jupyter looks, and whether what they need is still there. */
record KernelCheck(JupyterFolders folders) {

    private static final String TOPIC = "Kernel";
    private static final String AGAIN = "Install it again: `java -jar se4ai.jar install` with the same options.";

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        for (Path jupyter : folders.all()) {
            for (Path spec : specs(jupyter.resolve("kernels"))) {
                all.addAll(of(spec));
            }
        }
        if (all.isEmpty()) {
            all.add(Finding.lacking(
                    TOPIC,
                    "None of ours is installed where Jupyter looks.",
                    "To open notebooks in Jupyter, run `java -jar se4ai.jar install`."));
        }
        return all;
    }

    private static List<Path> specs(Path kernels) {
        if (!Files.isDirectory(kernels)) {
            return List.of();
        }
        try (Stream<Path> specs = Files.list(kernels)) {
            return specs.filter(spec -> Files.exists(spec.resolve(Installed.MARK)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Folder '" + kernels + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<Finding> of(Path spec) {
        try {
            return Installed.at(spec).map(KernelCheck::of).orElse(List.of());
        } catch (InstallException e) {
            return List.of(Finding.lacking(TOPIC, String.valueOf(e.getMessage()), ""));
        }
    }

    private static List<Finding> of(Installed kernel) {
        String name = "'" + kernel.folder() + "'";
        List<String> command = kernel.command();
        if (command.isEmpty()) {
            return List.of(Finding.lacking(TOPIC, name + " has no readable kernel.json.", AGAIN));
        }
        Path java = Path.of(command.get(0));
        if (!Files.isExecutable(java)) {
            return List.of(Finding.lacking(TOPIC, name + " runs on '" + java + "', which is gone.", AGAIN));
        }
        if (!kernel.missing().isEmpty()) {
            return List.of(Finding.lacking(TOPIC, name + " lacks " + Installed.quoted(kernel.missing()) + ".", AGAIN));
        }
        return List.of(
                Finding.good(TOPIC, name + " runs on '" + java + "', and all its files are there."),
                cache(kernel, java.resolve("../..").normalize()));
    }

    private static Finding cache(Installed kernel, Path home) {
        Optional<String> cache = Stream.of(ClassCache.values())
                .map(ClassCache::file)
                .filter(kernel.files()::contains)
                .findFirst();
        if (cache.isEmpty()) {
            return Finding.lacking(
                    "Cache",
                    "'" + kernel.folder() + "' has no class cache: it works, and starts later than it could.",
                    "Install it again, without --no-cache.");
        }
        return kernel.image().equals(Jvm.image(home))
                ? Finding.good("Cache", "'" + cache.get() + "' fits the kernel's JVM.")
                : Finding.lacking(
                        "Cache",
                        "'" + cache.get() + "' was made for another JVM than that in '" + home
                                + "': the kernel works, and starts later than it could.",
                        AGAIN);
    }
}
