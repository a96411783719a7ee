package se4ai.kernel.install;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A machine is what tells one computer from another here: its system, the user's home folder and the environment.
 *
 * @param system as Java names it, such as {@code Windows 11}
 * @param separator what stands between the folders of a path variable
 * @param environment the value of a variable, or null where it is not set
 */
public record Machine(String system, String separator, Path home, Function<String, @Nullable String> environment) {

    /** The machine that this process runs on. */
    public static Machine here() {
        return new Machine(
                System.getProperty("os.name"),
                System.getProperty("path.separator"),
                Path.of(System.getProperty("user.home")),
                System::getenv);
    }

    public boolean isMac() {
        return system.toLowerCase(Locale.ROOT).startsWith("mac");
    }

    public boolean isWindows() {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    /** The value of an environment variable; empty where it is not set or blank. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.apply(name)).filter(value -> !value.isBlank());
    }

    /** The folders that a path variable names. */
    public List<Path> folders(String name) {
        return variable(name).stream()
                .flatMap(value -> Stream.of(value.split(separator)))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
    }

    /** Where a program lies on the search path. */
    public Optional<Path> program(String name) {
        List<String> endings = isWindows() ? List.of(".exe", ".cmd", ".bat") : List.of("");
        return folders("PATH").stream()
                .flatMap(folder -> endings.stream().map(ending -> folder.resolve(name + ending)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
