package se4ai.kernel.debug;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers for what a reader may unfold, good until a thread goes on. */
final class References {

    private static final int SHOWN = 100;
    private static final int AT_MOST = 1_000;

    private final Map<Integer, Frame> frames = new HashMap<>();
    private final Map<Integer, List<Variable>> scopes = new HashMap<>();
    private final Map<Integer, Object> values = new HashMap<>();
    private int last;

    int frame(Frame frame) {
        frames.put(++last, frame);
        return last;
    }

    @Nullable
    Frame frame(int number) {
        return frames.get(number);
    }

    int scope(List<Variable> variables) {
        scopes.put(++last, variables);
        return last;
    }

    /** What is behind a number, as the protocol's variables; null where it is behind none any more. */
    @Nullable
    JsonArray variables(int number, int start, int count) {
        int most = count <= 0 ? SHOWN : Math.min(count, AT_MOST);
        List<Variable> scope = scopes.get(number);
        if (scope != null) {
            return json(scope);
        }
        Object value = values.get(number);
        return value == null ? null : json(Parts.of(value, Math.max(0, start), most));
    }

    JsonArray json(List<Variable> variables) {
        JsonArray all = new JsonArray();
        variables.forEach(each -> all.add(json(each)));
        return all;
    }

    JsonObject json(Variable variable) {
        JsonObject json = described(variable, "value");
        json.addProperty("name", variable.name());
        json.addProperty("evaluateName", variable.name());
        return json;
    }

    /** A value with its type and the number behind which its parts are. */
    JsonObject described(Variable variable, String nameOfText) {
        JsonObject json = new JsonObject();
        json.addProperty(nameOfText, variable.text());
        json.addProperty("type", variable.type());
        Object value = variable.type().isEmpty() ? null : variable.value();
        if (value == null || !Parts.has(value)) {
            json.addProperty("variablesReference", 0);
            return json;
        }
        json.addProperty("variablesReference", number(value));
        if (Parts.size(value) > SHOWN) {
            json.addProperty("indexedVariables", Parts.size(value));
        }
        return json;
    }

    private int number(Object value) {
        values.put(++last, value);
        return last;
    }

    void forget() {
        frames.clear();
        scopes.clear();
        values.clear();
    }
}
