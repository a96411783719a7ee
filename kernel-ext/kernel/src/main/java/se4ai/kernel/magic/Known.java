package se4ai.kernel.magic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The list of the kernel's own magics; each is made when it is first asked for. */
enum Known {
    // Lambdas rather than constructors: those would load every magic, and Maven's resolver with them, for the first
    // one.
    MAVEN("%maven group:artifact:version …", "adds libraries, with all that they need", () -> new MavenMagic()),
    CLASSPATH(
            "%classpath file.jar folder 'lib/*.jar'",
            "adds jars and folders; alone, lists them", () -> new ClassPathMagic()),
    LOAD("%load file.java|file.jsh|file.ipynb", "runs a file's Java", () -> new LoadMagic()),
    TIME("%time expression · %%time", "runs once; says the time, processor and memory it took", () -> new TimeMagic()),
    BENCH(
            "%bench expression · %%bench --seconds=3",
            "runs again and again; says the median time", () -> new BenchMagic()),
    JAVAP("%%javap -c -p", "shows the bytecode of the Java below it", () -> new JavapMagic()),
    EXERCISE("%exercise id", "shows an exercise; alone, lists all", () -> new ExerciseMagic()),
    HINT("%hint id", "gives the next hint for an exercise", () -> new HintMagic()),
    ENV("%env NAME", "shows an environment variable; alone, lists their names", () -> new EnvMagic()),
    RESET("%reset", "forgets all that cells have defined", () -> new ResetMagic()),
    HELP("%help", "shows this list", () -> new HelpMagic());

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
