package se4ai.kernel.install;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A class cache holds the kernel's classes as its JVM has them in memory, so that a start need not read and check each
 * again; it fits one JVM and one set of jars. Sources: JEP 350 (archives of classes), JEP 514 (ahead-of-time caches).
 */
public enum ClassCache {
    /** From JDK 25 on: classes loaded and linked, with profiles of the methods. */
    AHEAD_OF_TIME("kernel.aot") {
        @Override
        List<String> recorded(Path file) {
            return List.of("-XX:AOTCacheOutput=" + file);
        }

        @Override
        List<String> used(Path file) {
            return List.of("-XX:AOTCache=" + file, "-Xlog:aot*=off", "-Xlog:cds*=off");
        }
    },
    /** Before: classes loaded; JDK 17 keeps only its own ones where the path to the jars has a space in it. */
    CLASS_DATA("kernel.jsa") {
        @Override
        List<String> recorded(Path file) {
            return List.of("-XX:ArchiveClassesAtExit=" + file);
        }

        @Override
        List<String> used(Path file) {
            return List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto", "-Xlog:cds*=off");
        }
    };

    private static final int ONE_STEP = 25;

    private final String name;

    ClassCache(String name) {
        this.name = name;
    }

    /** Those that a JVM can make, the better one first. */
    public static List<ClassCache> of(int feature) {
        return feature >= ONE_STEP ? List.of(AHEAD_OF_TIME, CLASS_DATA) : List.of(CLASS_DATA);
    }

    /** The options that make the JVM write the cache when it ends. */
    public List<String> recording(KernelSpec spec) {
        return recorded(file(spec));
    }

    /** The options that make the JVM start from the cache, and without it, silently, where it does not fit. */
    public List<String> using(KernelSpec spec) {
        return used(file(spec));
    }

    /** The name of its file in the kernelspec's folder. */
    String file() {
        return name;
    }

    public Path file(KernelSpec spec) {
        return spec.folder().resolve(name);
    }

    public boolean isIn(KernelSpec spec) {
        return Files.isRegularFile(file(spec));
    }

    abstract List<String> recorded(Path file);

    abstract List<String> used(Path file);
}
