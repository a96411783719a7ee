package se4ai.kernel.debug;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the breakpoints that a reader sets in a cell.
 *
 * @param lines the line of each, moved to where there is code
 */
record BreakpointReply(List<Integer> lines) {

    BreakpointReply {
        lines = List.copyOf(lines);
    }

    /** Breakpoints as asked for in a cell; null where the cell was not dumped. */
    static BreakpointReply to(Arguments arguments, @Nullable String cell) {
        List<Integer> lines = new ArrayList<>();
        for (JsonElement each : arguments.list("breakpoints")) {
            int line = line(each);
            lines.add(cell == null ? line : Breakpoints.nextCode(cell, line));
        }
        return new BreakpointReply(lines);
    }

    private static int line(JsonElement breakpoint) {
        JsonElement line = breakpoint instanceof JsonObject object ? object.get("line") : null;
        try {
            int number = line == null ? 0 : line.getAsInt();
            if (number >= 1) {
                return number;
            }
        } catch (RuntimeException e) {
            throw badLine(breakpoint);
        }
        throw badLine(breakpoint);
    }

    private static Refusal badLine(JsonElement breakpoint) {
        return new Refusal("A breakpoint must have a line of at least 1 but was " + breakpoint + ".");
    }

    JsonObject json(String path) {
        JsonArray breakpoints = new JsonArray();
        for (int line : lines) {
            JsonObject source = new JsonObject();
            source.addProperty("path", path);
            JsonObject breakpoint = new JsonObject();
            breakpoint.addProperty("verified", true);
            breakpoint.addProperty("line", line);
            breakpoint.add("source", source);
            breakpoints.add(breakpoint);
        }
        return Json.with("breakpoints", breakpoints);
    }

    /** All breakpoints by cell, as a front end that comes back asks for them. */
    static JsonArray all(Map<String, Set<Integer>> linesByPath) {
        JsonArray all = new JsonArray();
        linesByPath.forEach((path, lines) -> {
            JsonArray breakpoints = new JsonArray();
            lines.forEach(line -> {
                JsonObject breakpoint = new JsonObject();
                breakpoint.addProperty("line", line);
                breakpoints.add(breakpoint);
            });
            JsonObject cell = Json.with("breakpoints", breakpoints);
            cell.addProperty("source", path);
            all.add(cell);
        });
        return all;
    }
}
