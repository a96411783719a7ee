package se4ai.kernel.magic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The list of the kernel's own magics; each is made when it is first asked for. */
enum Known {
    MAVEN("%maven group:artifact:version …", "adds libraries, with all that they need", MavenMagic::new),
    CLASSPATH(
            "%classpath file.jar folder 'lib/*.jar'", "adds jars and folders; alone, lists them", ClassPathMagic::new),
    LOAD("%load file.java|file.jsh|file.ipynb", "runs a file's Java", LoadMagic::new),
    TIME("%time expression · %%time", "runs once; says the time, processor and memory it took", TimeMagic::new),
    BENCH("%bench expression · %%bench --seconds=3", "runs again and again; says the median time", BenchMagic::new),
    JAVAP("%%javap -c -p", "shows the bytecode of the Java below it", JavapMagic::new),
    EXERCISE("%exercise id", "shows an exercise; alone, lists all", ExerciseMagic::new),
    HINT("%hint id", "gives the next hint for an exercise", HintMagic::new),
    ENV("%env NAME", "shows an environment variable; alone, lists their names", EnvMagic::new),
    RESET("%reset", "forgets all that cells have defined", ResetMagic::new),
    HELP("%help", "shows this list", HelpMagic::new);

    private final String usage;
    private final String purpose;
    private final Supplier<Magic> maker;
    private @Nullable Magic magic;

    Known(String usage, String purpose, Supplier<Magic> maker) {
        this.usage = usage;
        this.purpose = purpose;
        this.maker = maker;
    }

    static Optional<Known> of(String name) {
        return Arrays.stream(values())
                .filter(known -> known.title().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Its name as it is written behind the percent sign. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    String usage() {
        return usage;
    }

    String purpose() {
        return purpose;
    }

    synchronized Magic magic() {
        Magic made = magic == null ? maker.get() : magic;
        magic = made;
        return made;
    }
}
