package se4ai.hazard;

/** A risk is the severity of a harm together with its likelihood. */
public record Risk(Severity severity, Likelihood likelihood) {

    public static Risk of(Severity severity, Likelihood likelihood) {
        return new Risk(severity, likelihood);
    }

    /** Whether it is at least as bad and at least as likely as the other one, and more in one of the two. */
    public boolean exceeds(Risk other) {
        return !equals(other) && isAtLeast(other);
    }

    private boolean isAtLeast(Risk other) {
        return severity.compareTo(other.severity) >= 0 && likelihood.compareTo(other.likelihood) >= 0;
    }

    /** The two words, such as {@code critical, remote}. */
    @Override
    public String toString() {
        return severity + ", " + likelihood;
    }
}
