package se4ai.measure;

import se4ai.measure.Units.Unit;

/**
 * Money is an amount in one currency, euros or US dollars, used to put cost and harm on one scale.
 *
 * @param amount finite, 0 or more
 * @param currency {@code €} or {@code USD}
 */
public record Money(double amount, String currency, Source source) implements Quantity<Money> {

    private static final String EURO = "€";
    private static final String DOLLAR = "USD";

    private static final Units UNITS = new Units("Money", Unit.of(EURO, 1), Unit.of(DOLLAR, 1));

    public static final Money NONE = new Money(0, EURO, Source.EXACT);

    public Money {
        if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Money must be 0 " + (currency.equals(DOLLAR) ? "US dollars" : "euros")
                    + " or more but was " + amount + ".");
        }
        if (!currency.equals(EURO) && !currency.equals(DOLLAR)) {
            throw new IllegalArgumentException("Money is in € or USD but was in '" + currency + "'.");
        }
    }

    public static Money euros(double euros) {
        return new Money(euros, EURO, Source.UNSTATED);
    }

    public static Money dollars(double dollars) {
        return new Money(dollars, DOLLAR, Source.UNSTATED);
    }

    /** The amount that a text such as {@code 4.10 USD} or {@code 20 €} says. */
    public static Money parse(String text) {
        double amount = UNITS.parse(text);
        return text.strip().endsWith(DOLLAR) ? dollars(amount) : euros(amount);
    }

    /** The sum; nothing at all can be added to either currency. */
    public Money plus(Money other) {
        if (amount != 0 && other.amount != 0 && !currency.equals(other.currency)) {
            throw new IllegalArgumentException(this + " and " + other
                    + " are in two currencies. Convert one of them first, and say at which rate and date.");
        }
        return new Money(amount + other.amount, amount == 0 ? other.currency : currency, source.orWeaker(other.source));
    }

    public Money times(double factor) {
        return new Money(amount * factor, currency, source);
    }

    @Override
    public double value() {
        return amount;
    }

    @Override
    public Dimension dimension() {
        return Dimension.MONEY;
    }

    @Override
    public Money from(Source source) {
        return new Money(amount, currency, source);
    }

    /** The amount with its sign, such as {@code € 2,000} or {@code USD 0.05}. */
    @Override
    public String toString() {
        String figures = amount == Math.rint(amount)
                ? Figures.fixed(amount, 0)
                : amount < 0.1 ? Figures.of(amount, 3) : Figures.fixed(amount, 2);
        return currency + " " + figures;
    }
}
