package se4ai.kernel.debug;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Set;

/** Answers what a front end says of cells and of where to stop in them. */
final class BreakpointRequests {

    private final Breakpoints breakpoints;
    private final Places places;
    private final Stops stops;

    BreakpointRequests(Breakpoints breakpoints, Places places, Stops stops) {
        this.breakpoints = breakpoints;
        this.places = places;
        this.stops = stops;
    }

    JsonObject dumpCell(Arguments arguments) {
        String code = arguments.text("code");
        places.dump(code);
        JsonObject body = new JsonObject();
        body.addProperty("sourcePath", CellFile.path(code));
        return body;
    }

    JsonObject source(Arguments arguments) {
        String path = arguments.object("source").text("path");
        String cell = places.cell(path);
        if (cell == null) {
            throw new Refusal("No cell with the path '" + path + "' was dumped or has run.");
        }
        JsonObject body = new JsonObject();
        body.addProperty("content", cell);
        body.addProperty("mimeType", "text/x-java");
        return body;
    }

    JsonObject setBreakpoints(Arguments arguments) {
        String path = arguments.object("source").text("path");
        BreakpointReply reply = BreakpointReply.to(arguments, places.cell(path));
        breakpoints.set(path, reply.lines());
        return reply.json(path);
    }

    JsonObject setExceptionBreakpoints(Arguments arguments) {
        Set<String> filters = new HashSet<>();
        for (JsonElement each : arguments.list("filters")) {
            String filter = each.isJsonPrimitive() ? each.getAsString() : each.toString();
            if (!Capabilities.FILTERS.containsKey(filter)) {
                throw new Refusal("Exception filter must be one of " + Capabilities.FILTERS.keySet() + " but was '"
                        + filter + "'.");
            }
            filters.add(filter);
        }
        stops.stopAt(filters);
        return new JsonObject();
    }
}
