package se4ai.widget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a function has given to be seen.
 *
 * @param bundle its value in several media types; empty where it gave none
 * @param printed what it printed on the way
 * @param problem the sentence that says why there is no value; empty where there is no problem
 */
record Shown(Map<String, Object> bundle, String printed, String problem) {

    static final Shown NOTHING = new Shown(Map.of(), "", "");

    /**
     * Runs a function and keeps whatever comes of it.
     *
     * @param at the inputs that it reads, for the sentence that says that it failed
     */
    static Shown of(WidgetHost host, String at, Supplier<@Nullable Object> function) {
        List<Map<String, Object>> bundle = new ArrayList<>();
        String[] problem = {""};
        String printed = Printed.during(() -> {
            try {
                Object value = function.get();
                if (value != null) {
                    bundle.add(host.render(value));
                }
            } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
                problem[0] = (at.isEmpty() ? "There is nothing to draw: " : "For " + at + " there is nothing to draw: ")
                        + sentence(e);
            }
        });
        return new Shown(bundle.isEmpty() ? Map.of() : bundle.get(0), printed, problem[0]);
    }

    /** What an exception says, and of which kind it is. */
    static String sentence(Throwable e) {
        String message = e.getMessage();
        String kind = e.getClass().getSimpleName();
        return message == null || message.isBlank() ? kind : message + " (" + kind + ")";
    }

    /** The outputs as a notebook stores them. */
    List<Map<String, Object>> outputs() {
        List<Map<String, Object>> outputs = new ArrayList<>();
        if (!printed.isEmpty()) {
            outputs.add(stream("stdout", printed));
        }
        if (!bundle.isEmpty()) {
            Map<String, Object> output = output("display_data");
            output.put("data", bundle);
            output.put("metadata", Map.of());
            outputs.add(output);
        }
        if (!problem.isEmpty()) {
            outputs.add(stream("stderr", problem + "\n"));
        }
        return outputs;
    }

    private static Map<String, Object> stream(String name, String text) {
        Map<String, Object> output = output("stream");
        output.put("name", name);
        output.put("text", text);
        return output;
    }

    private static Map<String, Object> output(String type) {
        Map<String, Object> output = new LinkedHashMap<>();
        output.put("output_type", type);
        return output;
    }

    Still still() {
        String html = pre(printed) + picture() + (problem.isEmpty() ? "" : "<p>" + Still.escaped(problem) + "</p>");
        List<String> texts = List.of(printed.stripTrailing(), text("text/plain"), problem);
        return new Still(
                html,
                String.join("\n", texts.stream().filter(text -> !text.isEmpty()).toList()));
    }

    /** The richest form that stands in HTML. */
    private String picture() {
        if (!text("text/html").isEmpty()) {
            return text("text/html");
        }
        if (!text("image/svg+xml").isEmpty()) {
            return text("image/svg+xml");
        }
        for (String type : List.of("image/png", "image/jpeg")) {
            if (!text(type).isEmpty()) {
                return "<img alt=\"" + Still.escaped(text("text/plain")) + "\" src=\"data:" + type + ";base64,"
                        + text(type) + "\">";
            }
        }
        return pre(text("text/plain"));
    }

    private static String pre(String text) {
        return text.isEmpty() ? "" : "<pre>" + Still.escaped(text) + "</pre>";
    }

    private String text(String type) {
        return bundle.get(type) instanceof String text ? text : "";
    }
}
