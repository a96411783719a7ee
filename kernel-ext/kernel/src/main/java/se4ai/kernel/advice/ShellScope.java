package se4ai.kernel.advice;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.QualifiedNames;

/** What a JShell knows: what earlier cells defined, what is imported and what could be. */
public final class ShellScope implements Scope {

    /** Meant before all others; and looked at while JShell still reads its class path, which takes it some seconds. */
    private static final List<String> OFTEN_IMPORTED = List.of(
            "java.util",
            "java.util.function",
            "java.util.stream",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "java.util.regex",
            "java.io",
            "java.math",
            "java.net",
            "java.net.http",
            "java.nio.charset",
            "java.nio.file",
            "java.text",
            "java.time",
            "java.time.format",
            "java.time.temporal");

    private final JShell jshell;
    private final Function<String, List<String>> more;
    private final SourceCodeAnalysis analysis;

    /**
     * The scope of the next cell.
     *
     * @param more the names with a prefix that a cell may use besides those that JShell knows
     */
    public ShellScope(JShell jshell, Function<String, List<String>> more) {
        this.jshell = jshell;
        this.more = more;
        this.analysis = jshell.sourceCodeAnalysis();
    }

    @Override
    public Set<String> startingWith(String letter) {
        Set<String> names = new LinkedHashSet<>();
        jshell.variables().forEach(variable -> names.add(variable.name()));
        jshell.methods().forEach(method -> names.add(method.name() + "("));
        jshell.types().forEach(type -> names.add(type.name()));
        names.removeIf(name -> !name.startsWith(letter));
        names.addAll(completions(letter));
        names.addAll(more.apply(letter));
        return names;
    }

    @Override
    public Set<String> members(String source) {
        return completions(source);
    }

    @Override
    public List<String> fullNames(String type) {
        QualifiedNames found = analysis.listQualifiedNames(type, type.length());
        Stream<String> names = found.isUpToDate()
                ? found.getNames().stream()
                : OFTEN_IMPORTED.stream().map(name -> name + "." + type).filter(ShellScope::exists);
        List<String> all = names.filter(ShellScope::isMeantForAll)
                .sorted(Comparator.comparing((String name) -> !name.startsWith("java."))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<String> often = all.stream()
                .filter(name -> OFTEN_IMPORTED.contains(name.substring(0, name.length() - type.length() - 1)))
                .toList();
        return often.isEmpty() ? all : often;
    }

    private Set<String> completions(String source) {
        Set<String> names = new LinkedHashSet<>();
        for (SourceCodeAnalysis.Suggestion each : analysis.completionSuggestions(source, source.length(), new int[1])) {
            String name = each.continuation();
            names.add(name.endsWith("()") ? name.substring(0, name.length() - 1) : name);
        }
        return names;
    }

    private static boolean isMeantForAll(String name) {
        return Stream.of("sun.", "com.sun.", "jdk.", "REPL.").noneMatch(name::startsWith)
                && !name.contains(".internal.")
                && !name.contains(".shaded.");
    }

    private static boolean exists(String name) {
        return ClassLoader.getPlatformClassLoader().getResource(name.replace('.', '/') + ".class") != null;
    }
}
