package se4ai.measure;

/**
 * A formula is a product and quotient of quantities with its numbers filled in; its unit is worked out with its number.
 *
 * <pre>{@code
 * Formula.of(Bytes.parse("60 kB")).over(Bandwidth.parse("10 Mbit/s")).duration();   // 48 ms
 * }</pre>
 *
 * @param text the formula as it is read, such as {@code 60 kB / 10 Mbit/s}
 * @param value in base units, data in bits
 */
public record Formula(String text, double value, Dimension dimension, Source source) {

    /** A formula of one quantity. */
    public static Formula of(Quantity<?> quantity) {
        return new Formula(quantity.toString(), quantity.value(), quantity.dimension(), quantity.source());
    }

    public Formula times(Quantity<?> factor) {
        return new Formula(
                text + " × " + factor,
                value * factor.value(),
                dimension.times(factor.dimension()),
                source.orWeaker(factor.source()));
    }

    public Formula over(Quantity<?> divisor) {
        return new Formula(
                text + " / " + divisor,
                value / divisor.value(),
                dimension.over(divisor.dimension()),
                source.orWeaker(divisor.source()));
    }

    /** The product with a plain number. */
    public Formula times(double number) {
        return new Formula(text + " × " + Figures.of(number, 4), value * number, dimension, source);
    }

    /** The quotient by a plain number. */
    public Formula over(double number) {
        return new Formula(text + " / " + Figures.of(number, 4), value / number, dimension, source);
    }

    public Duration duration() {
        check(Dimension.TIME, "a duration");
        return new Duration(value, source);
    }

    public Energy energy() {
        check(Dimension.ENERGY, "an energy");
        return new Energy(value, source);
    }

    /** Money in the currency of the given amount. */
    public Money money(Money like) {
        check(Dimension.MONEY, "an amount of money");
        return new Money(value, like.currency(), source);
    }

    private void check(Dimension wanted, String what) {
        if (!dimension.equals(wanted)) {
            throw new IllegalArgumentException("The formula " + text + " has the unit " + dimension + ", but " + what
                    + " has the unit " + wanted + ". Look for a quantity that is missing or upside down.");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
