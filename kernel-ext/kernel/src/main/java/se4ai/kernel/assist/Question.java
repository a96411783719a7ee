package se4ai.kernel.assist;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that asks what a name is, such as {@code Math.max?}; front ends show the answer in their pager.
 *
 * @param name what it asks for
 */
public record Question(String name) {

    private static final Pattern FORM =
            Pattern.compile("\\s*(\\p{javaJavaIdentifierStart}[\\p{javaJavaIdentifierPart}.]*)\\s*\\?\\s*");

    /** The question that a cell is, where it is one: no Java ends in a question mark. */
    public static Optional<Question> in(String code) {
        // Most cells end otherwise, and the pattern need not be tried on them.
        return code.stripTrailing().endsWith("?")
                ? Optional.of(FORM.matcher(code)).filter(Matcher::matches).map(form -> new Question(form.group(1)))
                : Optional.empty();
    }

    /** What an execute_reply hands to the front end beside its result: here, a page to show. */
    public JsonArray payload(Assistance assistance) {
        JsonArray payload = new JsonArray();
        JsonObject data = assistance.inspect(name);
        if (data.size() == 0) {
            System.out.println("Nothing is known of '" + name + "'; a name is found once it is declared or imported.");
        } else {
            JsonObject page = new JsonObject();
            page.addProperty("source", "page");
            page.addProperty("start", 0);
            page.add("data", data);
            payload.add(page);
        }
        return payload;
    }
}
