package se4ai.hazard;

/**
 * A harm is what a hazard does to someone or something in the world.
 *
 * <pre>{@code
 * Harm.to("a wheelchair user", "is stuck on the road", Severity.CRITICAL)
 * }</pre>
 *
 * @param who who or what is harmed
 * @param what what happens to them
 */
public record Harm(String who, String what, Severity severity) {

    public Harm {
        if (who.isBlank() || what.isBlank()) {
            throw new IllegalArgumentException("A harm needs someone and what happens to them but was '" + who
                    + "' and '" + what + "'; write Harm.to(\"a pedestrian\", \"is run over\", Severity.CATASTROPHIC).");
        }
    }

    public static Harm to(String who, String what, Severity severity) {
        return new Harm(who, what, severity);
    }

    @Override
    public String toString() {
        return who + " " + what + " (" + severity + ")";
    }
}
