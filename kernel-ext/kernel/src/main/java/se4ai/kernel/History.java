package se4ai.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.wire.Message;

/** The cells that were run since the kernel started: what was typed and, as text, what it gave. */
final class History {

    /** This session's number: nothing of earlier ones is kept. */
    private static final int SESSION = 1;

    private static final int KEPT = 10_000;

    private record Entry(int count, String source, @Nullable String result) {}

    private final List<Entry> entries = new ArrayList<>();

    synchronized void add(int count, String source, @Nullable String result) {
        if (entries.size() == KEPT) {
            entries.remove(0);
        }
        entries.add(new Entry(count, source, result));
    }

    synchronized void clear() {
        entries.clear();
    }

    /** The answer to a history_request: the last ones, a range, or those that match a pattern. */
    synchronized JsonObject answer(Message request) {
        boolean withResults = request.flag("output", false);
        JsonArray found = new JsonArray();
        for (Entry entry : select(request)) {
            found.add(json(entry, withResults));
        }
        JsonObject content = new JsonObject();
        content.add("history", found);
        return content;
    }

    private List<Entry> select(Message request) {
        int most = request.number("n", Integer.MAX_VALUE);
        return switch (request.text("hist_access_type", "tail")) {
            case "range" -> range(request);
            case "search" -> last(matching(request), most);
            default -> last(entries, most);
        };
    }

    private List<Entry> range(Message request) {
        int session = request.number("session", 0);
        int start = request.number("start", 0);
        int stop = request.number("stop", Integer.MAX_VALUE);
        // 0 is the current session, and negative numbers count back from it.
        return session != 0 && session != SESSION
                ? List.of()
                : entries.stream()
                        .filter(entry -> entry.count() >= start && entry.count() < stop)
                        .toList();
    }

    private List<Entry> matching(Message request) {
        Predicate<String> pattern = glob(request.text("pattern", "*"));
        boolean unique = request.flag("unique", false);
        List<Entry> found = new ArrayList<>();
        for (Entry entry : entries) {
            if (pattern.test(entry.source())) {
                if (unique) {
                    found.removeIf(earlier -> earlier.source().equals(entry.source()));
                }
                found.add(entry);
            }
        }
        return found;
    }

    /** A shell's pattern over the whole text: * for any characters, ? for one. */
    private static Predicate<String> glob(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL).asMatchPredicate();
    }

    private static List<Entry> last(List<Entry> all, int most) {
        return all.subList(Math.max(0, all.size() - Math.max(0, most)), all.size());
    }

    private static JsonArray json(Entry entry, boolean withResult) {
        JsonArray source = new JsonArray();
        source.add(SESSION);
        source.add(entry.count());
        if (!withResult) {
            source.add(entry.source());
            return source;
        }
        JsonArray pair = new JsonArray();
        pair.add(entry.source());
        pair.add(entry.result() == null ? JsonNull.INSTANCE : new JsonPrimitive(entry.result()));
        source.add(pair);
        return source;
    }
}
