package se4ai.widget;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Function;

/**
 * A slider is an input for a number between two others.
 *
 * @param <T> {@code Double}, or {@code Integer} where both ends are whole numbers
 */
public final class Slider<T extends Number> extends Input<T> {

    private static final int STEPS = 100;

    private final BigDecimal from;
    private final BigDecimal to;
    private final Function<BigDecimal, T> number;
    private final Twin twin;
    private BigDecimal step;
    private volatile BigDecimal value;

    private Slider(
            String name,
            BigDecimal from,
            BigDecimal to,
            BigDecimal start,
            boolean whole,
            Function<BigDecimal, T> number) {
        super(name, "A slider");
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("The slider '" + name
                    + "' must go from a lower to a higher number but goes from " + plain(from) + " to " + plain(to)
                    + ". Put the lower end first.");
        }
        this.from = from;
        this.to = to;
        this.number = number;
        this.value = within(start);
        this.step = whole ? BigDecimal.ONE : niceStep(to.subtract(from));
        this.twin = hearing(
                Twin.described(whole ? "IntSlider" : "FloatSlider", "SliderStyle", name)
                        .layout("width", "30em")
                        .layout("max_width", "100%")
                        .with("value", number.apply(value))
                        .with("min", number.apply(from))
                        .with("max", number.apply(to))
                        .with("step", number.apply(step))
                        .with("orientation", "horizontal")
                        .with("readout", true)
                        .with("readout_format", whole ? "d" : "." + Math.max(0, step.scale()) + "f")
                        .with("continuous_update", true),
                "value");
    }

    /** A slider for a number: {@code Slider.of("threshold", 0, 1, 0.5)}. */
    public static Slider<Double> of(String name, double from, double to, double start) {
        return new Slider<>(
                name, finite(name, from), finite(name, to), finite(name, start), false, BigDecimal::doubleValue);
    }

    /** A slider for a whole number: {@code Slider.of("depth", 1, 10, 3)}. */
    public static Slider<Integer> of(String name, int from, int to, int start) {
        return new Slider<>(
                name,
                BigDecimal.valueOf(from),
                BigDecimal.valueOf(to),
                BigDecimal.valueOf(start),
                true,
                BigDecimal::intValueExact);
    }

    /** The same slider, which moves by this much; without it, by about a hundredth of its length. */
    public Slider<T> step(T size) {
        BigDecimal asked = finite(name(), size.doubleValue());
        if (asked.signum() <= 0 || asked.compareTo(to.subtract(from)) > 0) {
            throw new IllegalArgumentException("The step of the slider '" + name()
                    + "' must be above 0 and at most its length, " + plain(to.subtract(from)) + ", but was "
                    + plain(asked) + ".");
        }
        step = asked;
        twin.update("step", size);
        if (!(size instanceof Integer)) {
            twin.update(
                    "readout_format",
                    "." + Math.max(0, asked.stripTrailingZeros().scale()) + "f");
        }
        return this;
    }

    @Override
    public T value() {
        return number.apply(value);
    }

    @Override
    public Slider<T> set(T next) {
        value = within(finite(name(), next.doubleValue()));
        changedHere("value", next);
        return this;
    }

    @Override
    boolean take(Object sent) {
        if (!(sent instanceof Number found) || !Double.isFinite(found.doubleValue())) {
            return false;
        }
        BigDecimal before = value;
        value = onStep(BigDecimal.valueOf(found.doubleValue()));
        return value.compareTo(before) != 0;
    }

    /** Pages count in binary fractions: 0.1 + 0.2 is to be 0.3. */
    private BigDecimal onStep(BigDecimal sent) {
        BigDecimal steps = sent.subtract(from).divide(step, 0, RoundingMode.HALF_UP);
        BigDecimal near = from.add(steps.multiply(step));
        return near.max(from).min(to);
    }

    private BigDecimal within(BigDecimal asked) {
        if (asked.compareTo(from) < 0 || asked.compareTo(to) > 0) {
            throw new IllegalArgumentException("The slider '" + name() + "' must be set between " + plain(from)
                    + " and " + plain(to) + " but was set to " + plain(asked) + ".");
        }
        return asked;
    }

    /** 1, 2 or 5 times a power of ten, near a hundredth of the length. */
    private static BigDecimal niceStep(BigDecimal length) {
        BigDecimal rough = length.divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL32);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        for (int times : new int[] {5, 2}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(times));
            if (step.compareTo(rough) <= 0) {
                return step;
            }
        }
        return power;
    }

    private static BigDecimal finite(String name, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(
                    "The slider '" + name + "' must have finite numbers but one was " + number + ".");
        }
        return BigDecimal.valueOf(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    String reading() {
        return "'" + name() + "' = " + plain(value);
    }

    @Override
    Twin twin() {
        return twin;
    }

    @Override
    Still still(WidgetHost host) {
        String html = "<p><label>" + Still.escaped(name()) + ": <meter min=\"" + plain(from) + "\" max=\"" + plain(to)
                + "\" value=\"" + plain(value) + "\"></meter> <strong>" + plain(value) + "</strong></label> ("
                + plain(from) + " to " + plain(to) + ")</p>";
        return new Still(html, name() + ": " + plain(value) + " (" + plain(from) + " to " + plain(to) + ")");
    }
}
