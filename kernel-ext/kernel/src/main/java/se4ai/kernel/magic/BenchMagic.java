package se4ai.kernel.magic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs Java again and again and says how long one run takes. */
final class BenchMagic implements Magic {

    private static final double SECONDS = 3;
    private static final double MOST_SECONDS = 600;
    private static final String OPTION = "--seconds";

    @Override
    public @Nullable Object eval(MagicCall call, MagicHost host) {
        MagicCall rest = call.body() == null ? withoutOptions(call) : call;
        double seconds = seconds(call);
        String java = rest.java();
        Statements statements = Statements.of(java)
                .orElseThrow(() -> new MagicException(call.name() + " measures statements, as they stand in a method, "
                        + "but this is none. Define methods and classes in a cell above, and call them here."));
        run(statements, seconds, host);
        BenchResult result = Benchmark.last();
        return result == null ? null : result.card();
    }

    /** A method without a value has nothing to keep; only the compiler knows which those are. */
    private static void run(Statements statements, double seconds, MagicHost host) {
        Benchmark.forget();
        String kept = statements.around("se4ai.kernel.magic.Benchmark.keep(", ")");
        try {
            host.java(source(kept, seconds));
        } catch (RuntimeException e) {
            if (Benchmark.hasBegun() || !statements.endsInCall()) {
                throw e;
            }
            host.java(source(statements.source(), seconds));
        }
    }

    private static String source(String body, double seconds) {
        return "se4ai.kernel.magic.Benchmark.measure(" + seconds + ", () -> {" + body + "\n});";
    }

    /** For one line the options stand before the Java. */
    private static MagicCall withoutOptions(MagicCall call) {
        String rest = call.arguments();
        while (rest.startsWith("--")) {
            rest = rest.substring(MagicCell.endOfName(rest, 0)).strip();
        }
        return new MagicCall(call.name(), rest, null, call.line());
    }

    private static double seconds(MagicCall call) {
        Words options = options(call);
        options.requireOnly(call.name(), Set.of(OPTION));
        if (options.has(OPTION)) {
            throw wrong(call, "without a number");
        }
        Optional<String> given = options.value(OPTION);
        try {
            double seconds = given.map(Double::parseDouble).orElse(SECONDS);
            if (seconds > 0 && seconds <= MOST_SECONDS) {
                return seconds;
            }
        } catch (NumberFormatException e) {
            throw wrong(call, given.orElse(""));
        }
        throw wrong(call, given.orElse(""));
    }

    private static Words options(MagicCall call) {
        if (call.body() != null) {
            Words words = call.words();
            if (!words.plain().isEmpty()) {
                throw new MagicException(call.name() + " takes its Java from the lines below it, but '"
                        + words.plain().get(0) + "' stands beside it. Move it down, or write %bench for one line.");
            }
            return words;
        }
        String rest = call.arguments();
        StringBuilder options = new StringBuilder();
        while (rest.startsWith("--")) {
            int end = MagicCell.endOfName(rest, 0);
            options.append(rest, 0, end).append(' ');
            rest = rest.substring(end).strip();
        }
        return Words.of(options.toString());
    }

    private static MagicException wrong(MagicCall call, String given) {
        return new MagicException(call.name() + " measures for more than 0 and at most 600 seconds, but --seconds was "
                + given + ". Write " + call.name() + " --seconds=3.");
    }

    @Override
    public List<String> complete(String word, MagicHost host) {
        return !word.isEmpty() && (OPTION + "=").startsWith(word) ? List.of(OPTION + "=") : List.of();
    }
}
