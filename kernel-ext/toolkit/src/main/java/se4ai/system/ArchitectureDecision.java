package se4ai.system;

import java.util.ArrayList;
import java.util.List;

/**
 * An architecture decision records which of several ways was taken, what drove the choice, and what it costs.
 *
 * <p>Source: M. Nygard, <i>Documenting Architecture Decisions</i>, 2011.
 *
 * <pre>{@code
 * ArchitectureDecision.on("one process or services?")
 *         .between("one process", "a service for each step")
 *         .drivenBy(scenario)
 *         .choosing("one process", "its p99 is within the bound at our load", "a new model needs a new release of all")
 * }</pre>
 *
 * @param question what is decided
 * @param alternatives the ways that were considered
 * @param drivers the quality scenarios that decide it
 * @param choice one of the alternatives
 * @param reason why that one, with the number that says so
 * @param price what it costs or makes harder
 */
public record ArchitectureDecision(
        String question,
        List<String> alternatives,
        List<QualityScenario> drivers,
        String choice,
        String reason,
        String price) {

    public ArchitectureDecision {
        alternatives = List.copyOf(alternatives);
        drivers = List.copyOf(drivers);
    }

    /** A decision that is still open. */
    public static ArchitectureDecision on(String question) {
        return new ArchitectureDecision(question, List.of(), List.of(), "", "", "");
    }

    /** The ways that are considered. */
    public ArchitectureDecision between(String... ways) {
        return new ArchitectureDecision(question, List.of(ways), drivers, choice, reason, price);
    }

    /** The quality scenarios that decide it. */
    public ArchitectureDecision drivenBy(QualityScenario... scenarios) {
        return new ArchitectureDecision(question, alternatives, List.of(scenarios), choice, reason, price);
    }

    /**
     * The way that is taken.
     *
     * @param way one of the alternatives
     * @param why with the number that says so
     * @param cost what it costs or makes harder
     */
    public ArchitectureDecision choosing(String way, String why, String cost) {
        return new ArchitectureDecision(question, alternatives, drivers, way, why, cost);
    }

    /** What is still missing; empty where somebody else could follow the decision. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (alternatives.size() < 2) {
            gaps.add("a decision is between at least two ways, but this one considers " + alternatives.size());
        }
        if (drivers.isEmpty()) {
            gaps.add("no quality scenario drives it; what must the system do how well?");
        }
        for (QualityScenario driver : drivers) {
            if (!driver.isMeasurable()) {
                gaps.add("a driver cannot be tested: " + driver.gaps().get(0));
            }
        }
        if (!alternatives.contains(choice)) {
            gaps.add(
                    choice.isBlank()
                            ? "nothing is chosen yet"
                            : "'" + choice + "' was not among the ways considered: " + String.join(", ", alternatives));
        }
        if (!hasDigit(reason)) {
            gaps.add("the reason has no number; which measured figure speaks for it?");
        }
        if (price.isBlank()) {
            gaps.add("it has no price; every choice makes something harder");
        }
        return List.copyOf(gaps);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder("Question: ").append(question);
        lines.append("\nConsidered: ").append(String.join("; ", alternatives));
        drivers.forEach(driver -> lines.append("\nDriver: ").append(driver));
        lines.append("\nChosen: ").append(choice.isBlank() ? "nothing yet" : choice);
        lines.append("\nBecause: ").append(reason.isBlank() ? "—" : reason);
        return lines.append("\nPrice: ").append(price.isBlank() ? "—" : price).toString();
    }
}
