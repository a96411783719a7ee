package se4ai.kernel.display;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.Map;

/** The entries of a map, asked for only when they are read, for a map may fail. */
final class Entries extends AbstractCollection<Object> {

    private final Map<?, ?> map;

    Entries(Map<?, ?> map) {
        this.map = map;
    }

    @Override
    public Iterator<Object> iterator() {
        Iterator<? extends Map.Entry<?, ?>> each = map.entrySet().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Object next() {
                return each.next();
            }
        };
    }

    @Override
    public int size() {
        return map.size();
    }
}
