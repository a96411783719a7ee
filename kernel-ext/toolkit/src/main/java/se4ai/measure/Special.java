package se4ai.measure;

/** The functions that the distributions are computed with: normal and gamma, each with its inverse. */
final class Special {

    private static final double EPSILON = 0x1.0p-53;
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    /** From here on five terms of Stirling's series are exact to the last digit. */
    private static final double LARGE = 15;

    private Special() {}

    /**
     * The share of a standard normal distribution below z. Source: W. J. Cody, <i>Rational Chebyshev approximations for
     * the error function</i>, Mathematics of Computation 23 (1969).
     */
    static double normal(double z) {
        double size = Math.abs(z);
        if (size <= 0.67448975) {
            return 0.5 + z * NORMAL_CENTRE.at(z * z);
        }
        double tail = size <= Math.sqrt(32)
                ? bell(size) * NORMAL_SIDE.at(size)
                : bell(size) * (1 / ROOT_TWO_PI - NORMAL_TAIL.at(1 / (z * z)) / (z * z)) / size;
        return z > 0 ? 1 - tail : tail;
    }

    /** e to the power of −z²/2, with the square split in two so that no digit of it is lost. */
    private static double bell(double size) {
        double coarse = Math.floor(size * 16) / 16;
        return Math.exp(-coarse * coarse / 2) * Math.exp(-(size - coarse) * (size + coarse) / 2);
    }

    /**
     * The point of a standard normal distribution that the share lies below. Source: M. J. Wichura, <i>Algorithm AS
     * 241</i>, Applied Statistics 37 (1988).
     */
    static double normalInverse(double share) {
        double fromMiddle = share - 0.5;
        if (Math.abs(fromMiddle) <= 0.425) {
            return fromMiddle * INVERSE_CENTRE.at(0.180625 - fromMiddle * fromMiddle);
        }
        double r = Math.sqrt(-Math.log(Math.min(share, 1 - share)));
        double size = r <= 5
                ? INVERSE_SIDE.at(r - 1.6)
                : r < Double.POSITIVE_INFINITY ? INVERSE_TAIL.at(r - 5) : Double.POSITIVE_INFINITY;
        return fromMiddle < 0 ? -size : size;
    }

    /** The logarithm of the gamma function, for arguments above 0. */
    static double logGamma(double a) {
        double product = 1;
        double x = a;
        while (x < LARGE) {
            product *= x;
            x++;
        }
        return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirling(x) - Math.log(product);
    }

    /** What Stirling's formula leaves out of the logarithm of the gamma function, from {@link #LARGE} on. */
    private static double stirling(double x) {
        double s = 1 / (x * x);
        return (1.0 / 12 - s * (1.0 / 360 - s * (1.0 / 1260 - s * (1.0 / 1680 - s * (1.0 / 1188 - s * 691 / 360360)))))
                / x;
    }

    /**
     * The power x^a e^−x / Γ(a + 1), without the cancellation that large arguments bring. Source: C. Loader, <i>Fast
     * and accurate computation of binomial probabilities</i>, 2000.
     */
    static double poisson(double a, double x) {
        if (x <= 0) {
            return a == 0 ? 1 : 0;
        }
        if (a < LARGE) {
            return Math.exp(a * Math.log(x) - x - logGamma(a + 1));
        }
        return Math.exp(-stirling(a) - deviance(a, x)) / (ROOT_TWO_PI * Math.sqrt(a));
    }

    /** How far apart the two are: a ln(a/x) + x − a. */
    static double deviance(double a, double x) {
        double relative = (a - x) / (a + x);
        if (Math.abs(relative) > 0.1) {
            return a * Math.log(a / x) + x - a;
        }
        double sum = (a - x) * relative;
        double power = 2 * a * relative;
        for (int k = 3; ; k += 2) {
            power *= relative * relative;
            double next = sum + power / k;
            if (next == sum) {
                return sum;
            }
            sum = next;
        }
    }

    /** The share of a gamma distribution with scale 1 below x. */
    static double gamma(double shape, double x) {
        if (x <= 0) {
            return 0;
        }
        return x < shape + 1 ? series(shape, x) : 1 - fraction(shape, x);
    }

    /** The share of a gamma distribution with scale 1 above x. */
    static double gammaAbove(double shape, double x) {
        if (x <= 0) {
            return 1;
        }
        return x < shape + 1 ? 1 - series(shape, x) : fraction(shape, x);
    }

    private static double series(double shape, double x) {
        double term = 1;
        double sum = 1;
        for (double n = shape + 1; term > sum * EPSILON; n++) {
            term *= x / n;
            sum += term;
        }
        return Math.min(1, sum * poisson(shape, x));
    }

    /** Lentz's continued fraction of the upper incomplete gamma function. */
    private static double fraction(double shape, double x) {
        double b = x + 1 - shape;
        double c = Double.MAX_VALUE;
        double d = 1 / b;
        double h = d;
        double change = 0;
        for (int i = 1; Math.abs(change - 1) > 2 * EPSILON && i < 1_000_000; i++) {
            double factor = -i * (i - shape);
            b += 2;
            d = 1 / (factor * d + b);
            c = b + factor / c;
            change = d * c;
            h *= change;
        }
        return h * poisson(shape, x) * shape;
    }

    /** The point of a gamma distribution with scale 1 that the share lies below: Halley's steps from a first guess. */
    static double gammaInverse(double shape, double share) {
        if (share <= 0 || share >= 1) {
            return share <= 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        double x = guess(shape, share);
        for (int step = 0; step < 30 && x > 0; step++) {
            double density = poisson(shape, x) * shape / x;
            double error = share > 0.5 ? (1 - share) - gammaAbove(shape, x) : gamma(shape, x) - share;
            double newton = error / density;
            double next = x - newton / (1 - 0.5 * Math.min(1, newton * ((shape - 1) / x - 1)));
            next = next <= 0 ? x / 2 : Math.min(next, 4 * x + 1);
            if (Math.abs(next - x) <= 1e-15 * next) {
                return next;
            }
            x = next;
        }
        return x;
    }

    private static double guess(double shape, double share) {
        if (shape > 1) {
            double third = 1 / (9 * shape);
            double root = 1 - third + normalInverse(share) * Math.sqrt(third);
            double guess = shape * root * root * root;
            double small = Math.exp((Math.log(share) + logGamma(shape + 1)) / shape);
            return root > 0.1 ? guess : small;
        }
        double turn = 1 - shape * (0.253 + shape * 0.12);
        return share < turn
                ? Math.exp((Math.log(share) + logGamma(shape + 1)) / shape)
                : 1 - Math.log(1 - (share - turn) / (1 - turn));
    }

    /** One polynomial over another, the coefficients from the constant on. */
    private record Ratio(double[] above, double[] below) {

        double at(double x) {
            return value(above, x) / value(below, x);
        }

        private static double value(double[] coefficients, double x) {
            double value = 0;
            for (int i = coefficients.length - 1; i >= 0; i--) {
                value = value * x + coefficients[i];
            }
            return value;
        }
    }

    private static final Ratio NORMAL_CENTRE = new Ratio(
            new double[] {
                18154.981253343561249,
                1067.6894854603709582,
                161.02823106855587881,
                2.2352520354606839287,
                0.065682337918207449113
            },
            new double[] {45507.789335026729956, 10260.932208618978205, 976.09855173777669322, 47.20258190468824187, 1
            });

    private static final Ratio NORMAL_SIDE = new Ratio(
            new double[] {
                9842.7148383839780218,
                11602.651437647350124,
                6848.1904505362823326,
                2494.5375852903726711,
                597.27027639480026226,
                93.506656132177855979,
                8.8831497943883759412,
                0.39894151208813466764,
                1.0765576773720192317e-8
            },
            new double[] {
                19685.429676859990727,
                38912.003286093271411,
                34900.952721145977266,
                18615.571640885098091,
                6485.558298266760755,
                1519.377599407554805,
                235.38790178262499861,
                22.266688044328115691,
                1
            });

    private static final Ratio NORMAL_TAIL = new Ratio(
            new double[] {
                2.9112874951168792e-5,
                0.001421619193227893466,
                0.022235277870649807,
                0.1274011611602473639,
                0.21589853405795699,
                0.02307344176494017303
            },
            new double[] {
                7.29751555083966205e-5,
                0.00378239633202758244,
                0.0659881378689285515,
                0.468238212480865118,
                1.28426009614491121,
                1
            });

    private static final Ratio INVERSE_CENTRE = new Ratio(
            new double[] {
                3.387132872796366608,
                133.14166789178437745,
                1971.5909503065514427,
                13731.693765509461125,
                45921.953931549871457,
                67265.770927008700853,
                33430.575583588128105,
                2509.0809287301226727
            },
            new double[] {
                1,
                42.313330701600911252,
                687.1870074920579083,
                5394.1960214247511077,
                21213.794301586595867,
                39307.89580009271061,
                28729.085735721942674,
                5226.495278852545925
            });

    private static final Ratio INVERSE_SIDE = new Ratio(
            new double[] {
                1.42343711074968357734,
                4.6303378461565452959,
                5.7694972214606914055,
                3.64784832476320460504,
                1.27045825245236838258,
                0.24178072517745061177,
                0.0227238449892691845833,
                7.7454501427834140764e-4
            },
            new double[] {
                1,
                2.05319162663775882187,
                1.6763848301838038494,
                0.68976733498510000455,
                0.14810397642748007459,
                0.0151986665636164571966,
                5.475938084995344946e-4,
                1.05075007164441684324e-9
            });

    private static final Ratio INVERSE_TAIL = new Ratio(
            new double[] {
                6.6579046435011037772,
                5.4637849111641143699,
                1.7848265399172913358,
                0.29656057182850489123,
                0.026532189526576123093,
                0.0012426609473880784386,
                2.71155556874348757815e-5,
                2.01033439929228813265e-7
            },
            new double[] {
                1,
                0.59983220655588793769,
                0.13692988092273580531,
                0.0148753612908506148525,
                7.868691311456132591e-4,
                1.8463183175100546818e-5,
                1.4215117583164458887e-7,
                2.04426310338993978564e-15
            });
}
