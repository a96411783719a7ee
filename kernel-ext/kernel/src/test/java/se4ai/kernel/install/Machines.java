package se4ai.kernel.install;

import java.nio.file.Path;
import java.util.Map;

/** Machines of other systems than this one, for tests. */
final class Machines {

    static final Path HOME = Path.of("/home/ada");

    private Machines() {}

    static Machine of(String system, Map<String, String> environment) {
        return new Machine(system, system.startsWith("Windows") ? ";" : ":", HOME, environment::get);
    }

    static Machine linux(Map<String, String> environment) {
        return of("Linux", environment);
    }
}
