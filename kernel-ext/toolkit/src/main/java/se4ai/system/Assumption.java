package se4ai.system;

/** An assumption (ASM) is what must hold in the world, outside the machine, for a requirement to be met. */
public record Assumption(String text) {

    public static Assumption of(String text) {
        return new Assumption(text);
    }

    @Override
    public String toString() {
        return "ASM " + text;
    }
}
