package se4ai.system;

/**
 * A specification (SPEC) is what the machine must do at its boundary, where it meets the world.
 *
 * @param part the part of the system that must do it
 */
public record Specification(String part, String text) {

    public static Specification of(String part, String text) {
        return new Specification(part, text);
    }

    @Override
    public String toString() {
        return "SPEC " + part + ": " + text;
    }
}
