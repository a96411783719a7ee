package se4ai.kernel.assist;

import com.google.gson.JsonObject;
import java.util.Set;

/**
 * Something that a word may become.
 *
 * @param text what takes the word's place
 * @param type what it is, as front ends choose a picture for it
 * @param signature its parameters and result where they are known; else empty
 */
record Match(String text, String type, String signature) {

    private static final Set<String> KEYWORDS = Set.of(
            ("abstract assert boolean break byte case catch char class const continue default do double else enum"
                            + " extends final finally float for goto if implements import instanceof int interface long"
                            + " native new package private protected public return short static strictfp super switch"
                            + " synchronized this throw throws transient try void volatile while true false null var"
                            + " record sealed permits yield non-sealed")
                    .split(" "));

    static Match magic(String text) {
        return new Match(text, text.startsWith("%") ? "magic" : "path", "");
    }

    /** A match whose spelling tells what it is, as Java's conventions have it. */
    static Match spelled(String text, boolean isPackage) {
        return new Match(text, typeOf(text, isPackage), "");
    }

    private static String typeOf(String text, boolean isPackage) {
        if (KEYWORDS.contains(text.strip())) {
            return "keyword";
        }
        if (Character.isUpperCase(text.charAt(0))) {
            // ArrayList( is a constructor; MAX_VALUE is a constant.
            return text.chars().noneMatch(Character::isLowerCase) && text.length() > 1 ? "variable" : "class";
        }
        return text.indexOf('(') > 0 ? "function" : isPackage || text.endsWith(".") ? "module" : "variable";
    }

    JsonObject json(int start, int end) {
        JsonObject json = new JsonObject();
        json.addProperty("start", start);
        json.addProperty("end", end);
        json.addProperty("text", text);
        json.addProperty("type", type);
        json.addProperty("signature", signature);
        return json;
    }
}
