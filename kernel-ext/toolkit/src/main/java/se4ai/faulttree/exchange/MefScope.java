package se4ai.faulttree.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The names inside one container of a file. A reference is looked up where it stands, then outwards; with points in it, from
 * a container inwards.
 */
final class MefScope {

    final String path;
    final @Nullable MefScope outer;
    final Map<String, MefDefinition> events = new HashMap<>();
    final Map<String, MefDefinition> parameters = new HashMap<>();
    private final Map<String, MefScope> inner = new HashMap<>();

    MefScope(String path, @Nullable MefScope outer) {
        this.path = path;
        this.outer = outer;
    }

    /** The container of that name inside this one. */
    MefScope within(String name) {
        return inner.computeIfAbsent(name, key -> new MefScope(path.isEmpty() ? key : path + "." + key, this));
    }

    @Nullable
    MefDefinition event(String reference) {
        return find(reference, scope -> scope.events);
    }

    @Nullable
    MefDefinition parameter(String reference) {
        return find(reference, scope -> scope.parameters);
    }

    private @Nullable MefDefinition find(String reference, Function<MefScope, Map<String, MefDefinition>> names) {
        boolean qualified = reference.indexOf('.') >= 0;
        for (MefScope scope = this; scope != null; scope = scope.outer) {
            MefDefinition found = names.apply(scope).get(reference);
            if (found == null && qualified) {
                found = scope.inwards(reference, names);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable MefDefinition inwards(String reference, Function<MefScope, Map<String, MefDefinition>> names) {
        MefScope scope = this;
        int from = 0;
        for (int point = reference.indexOf('.'); point >= 0; point = reference.indexOf('.', from)) {
            scope = scope.inner.get(reference.substring(from, point));
            if (scope == null) {
                return null;
            }
            from = point + 1;
        }
        return names.apply(scope).get(reference.substring(from));
    }
}
