package se4ai.faulttree.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small reader of JSON: objects, lists, texts, numbers, true, false and null, with the line that each object begins in. */
final class Json {

    private static final int DEEPEST = 50;

    /** An object of a JSON text. */
    record Value(Map<String, Object> fields, int line) {

        String text(String key, String thing) {
            return typed(key, String.class, thing, "a text");
        }

        double number(String key, String thing) {
            return typed(key, Double.class, thing, "a number");
        }

        List<?> list(String key, String thing) {
            return fields.containsKey(key) ? typed(key, List.class, thing, "a list") : List.of();
        }

        List<String> texts(String key, String thing) {
            List<String> texts = new ArrayList<>();
            for (Object each : list(key, thing)) {
                texts.add(cast(each, String.class, thing, "'" + key + "' must be a list of texts."));
            }
            return texts;
        }

        List<Value> objects(String key, String thing) {
            List<Value> objects = new ArrayList<>();
            for (Object each : list(key, thing)) {
                objects.add(cast(each, Value.class, thing, "'" + key + "' must be a list of objects."));
            }
            return objects;
        }

        boolean isTrue(String key) {
            return Boolean.TRUE.equals(fields.get(key));
        }

        <T> T typed(String key, Class<T> type, String thing, String words) {
            return cast(fields.get(key), type, thing, "'" + key + "' must be " + words + ".");
        }

        private <T> T cast(@Nullable Object value, Class<T> type, String thing, String sentence) {
            if (!type.isInstance(value)) {
                throw Misread.at(line, thing + ": " + sentence);
            }
            return type.cast(value);
        }
    }

    private final String text;
    private int at;
    private int line = 1;

    private Json(String text) {
        this.text = text;
    }

    /** The object that a text consists of. */
    static Value read(String text) {
        Json json = new Json(text);
        json.at = text.startsWith("\ufeff") ? 1 : 0;
        Object value = json.value(0);
        json.space();
        if (json.at < text.length() || !(value instanceof Value object)) {
            throw Misread.at(json.line, "The JSON text must be one object, from { to }.");
        }
        return object;
    }

    private Object value(int depth) {
        space();
        if (depth > DEEPEST) {
            throw Misread.at(line, "The JSON text is more than 50 levels deep; a fault tree needs 4.");
        }
        char c = at < text.length() ? text.charAt(at) : ' ';
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Value object(int depth) {
        int begin = line;
        Map<String, Object> fields = new LinkedHashMap<>();
        at++;
        while (more('}', !fields.isEmpty())) {
            space();
            if (at >= text.length() || text.charAt(at) != '"') {
                throw unexpected("a key in double quotes");
            }
            String key = string();
            space();
            if (at >= text.length() || text.charAt(at) != ':') {
                throw unexpected("':' after \"" + Quotes.cut(key) + "\"");
            }
            at++;
            fields.put(key, value(depth + 1));
        }
        return new Value(fields, begin);
    }

    private List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        at++;
        while (more(']', !list.isEmpty())) {
            list.add(value(depth + 1));
        }
        return list;
    }

    /** Whether another element follows; passes the comma before it, or the end. */
    private boolean more(char end, boolean after) {
        space();
        char c = at < text.length() ? text.charAt(at) : ' ';
        if (c == end) {
            at++;
            return false;
        }
        if (!after) {
            return true;
        }
        if (c != ',') {
            throw unexpected("',' or '" + end + "'");
        }
        at++;
        return true;
    }

    private String string() {
        int end = Quotes.end(text, at);
        if (end < 0) {
            throw Misread.at(line, "A text begins with a double quote that is not closed in its line.");
        }
        String string = Quotes.unescaped(text, at + 1, end);
        at = end + 1;
        return string;
    }

    private Object word() {
        int start = at;
        while (at < text.length() && text.charAt(at) > ' ' && ",]}:\"{[".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.equals("true") || word.equals("false")) {
            return word.equals("true");
        }
        if (!Numbers.isNumber(word)) {
            at = start;
            throw unexpected("a value");
        }
        return Double.parseDouble(word);
    }

    private void space() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            line += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
    }

    private IllegalArgumentException unexpected(String wanted) {
        String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end of the text";
        return Misread.at(line, "The JSON text needs " + wanted + " where it has " + found + ".");
    }
}
