package se4ai.measure;

/**
 * Money is an amount in euros, used to put different kinds of harm on one scale.
 *
 * @param euros finite, 0 or more
 */
public record Money(double euros) implements Comparable<Money> {

    public static final Money NONE = new Money(0);

    public Money {
        if (!(euros >= 0 && euros < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Money must be 0 euros or more but was " + euros + ".");
        }
    }

    public static Money euros(double euros) {
        return new Money(euros);
    }

    public Money plus(Money other) {
        return new Money(euros + other.euros);
    }

    public Money times(double factor) {
        return new Money(euros * factor);
    }

    @Override
    public int compareTo(Money other) {
        return Double.compare(euros, other.euros);
    }

    /** The amount with its sign, such as {@code € 2,000} or {@code € 0.05}. */
    @Override
    public String toString() {
        return "€ " + (euros == Math.rint(euros) ? Figures.fixed(euros, 0) : Figures.fixed(euros, 2));
    }
}
