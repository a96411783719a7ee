package se4ai.kernel.debug;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.TreeMap;

/** What a front end may ask of this debugger. */
final class Capabilities {

    /** The kinds of exceptions to stop at, with what a reader is shown for them. */
    static final Map<String, String> FILTERS = new TreeMap<>(Map.of(
            Stops.RAISED, "An exception leaves a method",
            Stops.UNCAUGHT, "An exception ends the cell"));

    private Capabilities() {}

    static JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("supportsConfigurationDoneRequest", true);
        json.addProperty("supportsEvaluateForHovers", true);
        json.addProperty("supportsExceptionInfoRequest", true);
        json.addProperty("supportsModulesRequest", true);
        json.addProperty("supportsDelayedStackTraceLoading", true);
        json.addProperty("supportsTerminateRequest", false);
        json.addProperty("supportsSetVariable", false);
        json.addProperty("supportsConditionalBreakpoints", false);
        json.addProperty("supportsHitConditionalBreakpoints", false);
        json.addProperty("supportsLogPoints", false);
        JsonArray filters = new JsonArray();
        FILTERS.forEach((name, label) -> {
            JsonObject filter = new JsonObject();
            filter.addProperty("filter", name);
            filter.addProperty("label", label);
            filter.addProperty("default", false);
            filters.add(filter);
        });
        json.add("exceptionBreakpointFilters", filters);
        return json;
    }
}
