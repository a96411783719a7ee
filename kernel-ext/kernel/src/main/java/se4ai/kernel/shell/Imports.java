package se4ai.kernel.shell;

import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that a cell may use without an import. Each is imported when a cell first uses it.
 *
 * <p>All of them at once would be in the compiler's way at every cell, and cost the start more than a second.
 */
final class Imports {

    private static final Pattern NAME = Pattern.compile("(?<![\\w$.])[A-Za-z_$][\\w$]*");
    private static final String STATIC = "static ";
    private static final String ALL = ".*";

    private final List<String> packages;
    private final List<String> statics;
    private @Nullable Map<String, String> members;
    private @Nullable Map<String, String> types;
    private @Nullable NavigableSet<String> all;

    /**
     * The names behind some imports.
     *
     * @param imports what would stand between {@code import} and the semicolon
     */
    Imports(List<String> imports) {
        packages = imports.stream()
                .filter(name -> !name.startsWith(STATIC))
                .map(name -> name.substring(0, name.length() - ALL.length()))
                .toList();
        statics = imports.stream()
                .filter(name -> name.startsWith(STATIC))
                .map(name -> name.substring(STATIC.length()))
                .toList();
    }

    /** The names in a source that do not stand behind a dot; some may stand in a text or comment. */
    static Set<String> namesIn(String source) {
        Set<String> found = new LinkedHashSet<>();
        for (Matcher matcher = NAME.matcher(source); matcher.find(); ) {
            found.add(matcher.group());
        }
        return found;
    }

    /** The imports that bring a name: of a type, of static members, of both, or none. */
    List<String> of(String name) {
        return Stream.concat(
                        type(name).stream(),
                        Stream.ofNullable(members().get(name)).map(type -> STATIC + type))
                .map(imported -> "import " + imported + "." + name + ";")
                .toList();
    }

    /** All names that begin so, in alphabetical order. */
    List<String> startingWith(String prefix) {
        return List.copyOf(all().subSet(prefix, prefix + Character.MAX_VALUE));
    }

    private synchronized NavigableSet<String> all() {
        if (all == null) {
            all = new TreeSet<>(members().keySet());
            all.addAll(types().keySet());
            packages.stream()
                    .filter(Imports::isOfJava)
                    .map(PackageNames::ofJava)
                    .forEach(all::addAll);
        }
        return all;
    }

    /** The whole name of the type that a cell means by this one, if it needs an import. */
    Optional<String> typeNamed(String name) {
        return name.isEmpty() ? Optional.empty() : type(name).map(in -> in + "." + name);
    }

    /** The package that has a type of this name. */
    private Optional<String> type(String name) {
        // By convention, which saves the search for every variable.
        if (!Character.isUpperCase(name.charAt(0)) || isPublic("java.lang." + name, null)) {
            return Optional.empty();
        }
        Optional<String> ofJava = packages.stream()
                .filter(in -> isOfJava(in) && isPublic(in + "." + name, null))
                .findFirst();
        return ofJava.or(() -> Optional.ofNullable(types().get(name))
                .filter(in -> isPublic(in + "." + name, Imports.class.getClassLoader())));
    }

    private static boolean isOfJava(String packageName) {
        return packageName.startsWith("java.");
    }

    private static boolean isPublic(String type, @Nullable ClassLoader loader) {
        try {
            return Modifier.isPublic(Class.forName(type, false, loader).getModifiers());
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** The name of each type in the packages that are not Java's own, with its package. */
    private synchronized Map<String, String> types() {
        if (types == null) {
            types = PackageNames.of(
                    packages.stream().filter(name -> !isOfJava(name)).toList());
        }
        return types;
    }

    /** Each static member's name, with the type that has it. */
    private synchronized Map<String, String> members() {
        if (members == null) {
            members = new HashMap<>();
            for (String declared : statics) {
                String type = declared.substring(0, declared.lastIndexOf('.'));
                String wanted = declared.substring(declared.lastIndexOf('.') + 1);
                staticNames(type)
                        .filter(name -> wanted.equals("*") || wanted.equals(name))
                        .forEach(name -> members.putIfAbsent(name, type));
            }
        }
        return members;
    }

    private static Stream<String> staticNames(String type) {
        try {
            Class<?> found = Class.forName(type, false, Imports.class.getClassLoader());
            return Stream.<Member>concat(Arrays.stream(found.getMethods()), Arrays.stream(found.getFields()))
                    .filter(member -> Modifier.isStatic(member.getModifiers()))
                    .map(Member::getName);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The import of " + type + " names no type.", e);
        }
    }
}
