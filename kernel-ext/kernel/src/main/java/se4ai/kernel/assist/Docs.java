package se4ai.kernel.assist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the sources say about types and their members; each file is read once. */
final class Docs {

    private static final int FILES = 100;
    private static final int TEXTS = 1_000;

    private final Sources sources = new Sources();
    private final Map<String, Optional<SourceDocs>> files = new LinkedHashMap<>();
    private final Map<Signature, String> known = new HashMap<>();
    private final Function<String, Optional<Class<?>>> types;

    /**
     * Docs of some types.
     *
     * @param types finds a type by its name, with or without its package
     */
    Docs(Function<String, Optional<Class<?>>> types) {
        this.types = types;
    }

    /** The doc comment of what has this signature, as text; none where no source is at hand or it has none. */
    Optional<String> of(Signature signature) {
        String text = known.get(signature);
        if (text != null) {
            return Optional.of(text);
        }
        Optional<String> found = read(signature);
        if (known.size() > TEXTS) {
            known.clear();
        }
        // Where there is none, a jar that is added later may bring it.
        found.ifPresent(doc -> known.put(signature, doc));
        return found;
    }

    /** A method's parameters as its source has them, with their names. */
    Optional<String> parameters(Signature signature) {
        List<String> parameters = signature.parameters();
        return parameters == null
                ? Optional.empty()
                : types.apply(signature.owner())
                        .flatMap(type ->
                                docs(type).flatMap(docs -> docs.declared(path(type), signature.name(), parameters)));
    }

    private Optional<String> read(Signature signature) {
        String owner = signature.owner();
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        Optional<Class<?>> type = types.apply(owner);
        if (signature.name().isEmpty()) {
            return type.isPresent() ? ofType(type.get()) : constant(owner);
        }
        Optional<String> own = type.flatMap(found -> ofMember(found, signature.name(), signature.parameters()))
                .map(JavadocText::of)
                .filter(text -> !text.isEmpty());
        boolean isConstructor = owner.endsWith(signature.name());
        return own.isEmpty() && isConstructor ? type.flatMap(this::ofType) : own;
    }

    private Optional<String> ofType(Class<?> type) {
        return docs(type).flatMap(docs -> docs.ofType(path(type))).map(JavadocText::of);
    }

    /** JShell writes a constant of an enum like a type that is nested in it. */
    private Optional<String> constant(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : types.apply(path.substring(0, dot))
                        .flatMap(type -> ofMember(type, path.substring(dot + 1), null))
                        .map(JavadocText::of);
    }

    /** The member's own comment, or that of the one which it takes the place of. */
    private Optional<String> ofMember(Class<?> type, String name, @Nullable List<String> parameters) {
        Optional<String> own = docs(type)
                .flatMap(docs -> docs.ofMember(path(type), name, parameters))
                .filter(comment -> !comment.contains("{@inheritDoc}"));
        if (own.isPresent() || parameters == null) {
            return own;
        }
        for (Class<?> above : above(type)) {
            Optional<String> inherited = ofMember(above, name, parameters);
            if (inherited.isPresent()) {
                return inherited;
            }
        }
        return Optional.empty();
    }

    private static List<Class<?>> above(Class<?> type) {
        List<Class<?>> above = new ArrayList<>();
        if (type.getSuperclass() != null) {
            above.add(type.getSuperclass());
        }
        above.addAll(List.of(type.getInterfaces()));
        return above;
    }

    private Optional<SourceDocs> docs(Class<?> type) {
        String outer = type.getPackageName() + "." + path(type).split("\\.")[0];
        Optional<SourceDocs> docs = files.get(outer);
        if (docs == null) {
            docs = sources.of(type).map(SourceDocs::parse);
            files.put(outer, docs);
            if (files.size() > FILES) {
                files.remove(files.keySet().iterator().next());
            }
        }
        return docs;
    }

    /** The type's name in its package, with those of the types around it. */
    private static String path(Class<?> type) {
        String name = type.getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }
}
