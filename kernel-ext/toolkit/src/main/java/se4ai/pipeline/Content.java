package se4ai.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Content on its way into a fingerprint: each value with its kind and its length before it. */
final class Content {

    private final Sha256 hash = new Sha256();

    Fingerprint fingerprint() {
        return new Fingerprint(hash.hex());
    }

    Content add(@Nullable Object value) {
        if (value == null) {
            hash.add('0');
        } else if (!addText(value) && !addNumber(value) && !addArray(value) && !addMany(value) && !addModel(value)) {
            throw new IllegalArgumentException(
                    "A fingerprint cannot be computed of a value of the type "
                            + value.getClass().getName()
                            + ". Let the type implement Fingerprinted, or tell its artifact how: fingerprintedBy(value -> Fingerprint.of(…)).");
        }
        return this;
    }

    private boolean addText(Object value) {
        if (value instanceof Fingerprinted known) {
            return text('F', known.fingerprint().hex());
        }
        if (value instanceof Fingerprint known) {
            return text('F', known.hex());
        }
        if (value instanceof String text) {
            return text('S', text);
        }
        if (value instanceof Enum<?> constant) {
            return text('E', constant.name());
        }
        return value instanceof Character && text('C', value.toString());
    }

    private boolean addNumber(Object value) {
        if (value instanceof Boolean yes) {
            return number('B', yes ? 1 : 0);
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return number('L', ((Number) value).longValue());
        }
        return (value instanceof Double || value instanceof Float)
                && number('D', Double.doubleToLongBits(((Number) value).doubleValue()));
    }

    private boolean addArray(Object value) {
        if (value instanceof double[] numbers) {
            head('d', numbers.length);
            for (double each : numbers) {
                hash.addLong(Double.doubleToLongBits(each));
            }
            return true;
        }
        if (value instanceof Object[] objects) {
            head('A', objects.length);
            for (Object each : objects) {
                add(each);
            }
            return true;
        }
        return addSmallArray(value);
    }

    private boolean addSmallArray(Object value) {
        List<Object> all = new ArrayList<>();
        if (value instanceof int[] numbers) {
            for (int each : numbers) {
                all.add(each);
            }
        } else if (value instanceof long[] numbers) {
            for (long each : numbers) {
                all.add(each);
            }
        } else if (value instanceof float[] numbers) {
            for (float each : numbers) {
                all.add(each);
            }
        } else if (value instanceof boolean[] answers) {
            for (boolean each : answers) {
                all.add(each);
            }
        } else if (value instanceof byte[] bytes) {
            return addBytes(bytes);
        } else {
            return false;
        }
        return addAll('a', all);
    }

    private boolean addBytes(byte[] bytes) {
        head('b', bytes.length);
        for (byte each : bytes) {
            hash.add(each);
        }
        return true;
    }

    private boolean addMany(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> entries = new ArrayList<>();
            map.forEach((key, of) ->
                    entries.add(new Content().add(key).add(of).fingerprint().hex()));
            return addUnordered('M', entries);
        }
        if (value instanceof Set<?> set) {
            List<String> elements = new ArrayList<>();
            set.forEach(
                    each -> elements.add(new Content().add(each).fingerprint().hex()));
            return addUnordered('U', elements);
        }
        if (value instanceof Optional<?> perhaps) {
            return addAll('O', perhaps.map(List::of).orElseGet(List::of));
        }
        return value instanceof Collection<?> list && addAll('I', list);
    }

    private boolean addModel(Object value) {
        @Nullable Object parts = ModelContent.parts(value);
        return parts != null && add(parts) == this;
    }

    /** Sorted by their own fingerprints, since no other order is the same everywhere. */
    private boolean addUnordered(char kind, List<String> fingerprints) {
        fingerprints.sort(null);
        return addAll(kind, fingerprints);
    }

    private boolean addAll(char kind, Collection<?> values) {
        head(kind, values.size());
        values.forEach(this::add);
        return true;
    }

    /** Two bytes a character: no encoding that a page would have to bring along. */
    private boolean text(char kind, String text) {
        head(kind, text.length());
        for (int i = 0; i < text.length(); i++) {
            hash.add(text.charAt(i) >>> 8).add(text.charAt(i));
        }
        return true;
    }

    private boolean number(char kind, long bits) {
        hash.add(kind).addLong(bits);
        return true;
    }

    private void head(char kind, int length) {
        hash.add(kind).addInt(length);
    }
}
