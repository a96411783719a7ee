package se4ai.kernel.install;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * What can be chosen when a kernel is installed.
 *
 * @param name the name by which notebooks ask for the kernel
 * @param jvm further options of its JVM
 * @param cellSeconds how long one cell may run; empty for no limit
 * @param outputCharacters how much one cell may print; empty for the kernel's own limit
 */
public record KernelOptions(String name, List<String> jvm, OptionalLong cellSeconds, OptionalLong outputCharacters) {

    /** The name under which the course's notebooks know the kernel. */
    public static final String NAME = "se4ai";

    /** The system property for the seconds that one cell may run. */
    public static final String CELL_TIMEOUT = "se4ai.cell.timeout";

    /** The system property for the characters that one cell may print. */
    public static final String OUTPUT_LIMIT = "se4ai.output.limit";

    private static final Pattern NAMES = Pattern.compile("[a-z0-9][a-z0-9._-]*");

    public KernelOptions {
        if (!NAMES.matcher(name).matches()) {
            throw new InstallException("Kernel name '" + name + "' is not one that Jupyter allows: it begins with a"
                    + " letter a to z or a digit and holds only those, '.', '_' and '-'; choose another with --name.");
        }
        jvm = List.copyOf(jvm);
        for (String option : jvm) {
            if (!option.startsWith("-")) {
                throw new InstallException("JVM option '" + option + "' does not begin with '-'; write all options"
                        + " into one argument, such as --jvm-opts \"-Xmx4g -Xss4m\".");
            }
        }
        requirePositive("--cell-timeout", "seconds", cellSeconds);
        requirePositive("--output-limit", "characters", outputCharacters);
    }

    /** A kernel of this name, without further wishes. */
    public static KernelOptions named(String name) {
        return new KernelOptions(name, List.of(), OptionalLong.empty(), OptionalLong.empty());
    }

    /** What a person reads in Jupyter's list of kernels. */
    public String displayName() {
        return name.equals(NAME) ? "SE4AI (Java)" : "SE4AI (Java, " + name + ")";
    }

    /** The options as the kernel's command line has them. */
    public List<String> arguments() {
        List<String> all = new ArrayList<>();
        cellSeconds.ifPresent(seconds -> all.add("-D" + CELL_TIMEOUT + "=" + seconds));
        outputCharacters.ifPresent(characters -> all.add("-D" + OUTPUT_LIMIT + "=" + characters));
        all.addAll(jvm);
        return all;
    }

    private static void requirePositive(String option, String unit, OptionalLong value) {
        if (value.isPresent() && value.getAsLong() < 1) {
            throw new InstallException("Option " + option + " must be at least 1 (" + unit + ") but was "
                    + value.getAsLong() + "; leave it out for no limit of yours.");
        }
    }
}
