package se4ai.faulttree.exchange;

import se4ai.faulttree.ProbabilityModel;

/** The functions that expressions are made of. A truth value is 1 or 0. */
final class MefFunctions {

    private MefFunctions() {}

    /** The value of a function; a sentence where it is not known or has a wrong number of arguments. */
    static double apply(XmlElement function, double[] of) {
        String name = function.name();
        switch (name) {
            case "pi" -> {
                check(function, of, 0, 0);
                return Math.PI;
            }
            case "neg",
                    "abs",
                    "acos",
                    "asin",
                    "atan",
                    "cos",
                    "cosh",
                    "exp",
                    "log",
                    "log10",
                    "sin",
                    "sinh",
                    "tan",
                    "tanh",
                    "sqrt",
                    "ceil",
                    "floor",
                    "not" -> {
                check(function, of, 1, 1);
                return ofOne(name, of[0]);
            }
            case "pow", "mod", "eq", "df", "lt", "gt", "leq", "geq" -> {
                check(function, of, 2, 2);
                return ofTwo(name, of[0], of[1]);
            }
            case "add", "sub", "mul", "div", "min", "max", "mean", "and", "or" -> {
                check(function, of, 1, Integer.MAX_VALUE);
                return ofMany(name, of);
            }
            case "exponential", "uniform-deviate", "normal-deviate", "gamma-deviate", "beta-deviate" -> {
                check(function, of, 2, 2);
                return distribution(name, of);
            }
            case "lognormal-deviate" -> {
                check(function, of, 2, 3);
                return of.length == 3 ? of[0] : Math.exp(of[0] + of[1] * of[1] / 2);
            }
            case "ite" -> {
                check(function, of, 3, 3);
                return of[0] != 0 ? of[1] : of[2];
            }
            case "GLM" -> {
                check(function, of, 4, 4);
                return repaired(of[0], of[1], of[2], of[3]);
            }
            case "Weibull" -> {
                check(function, of, 4, 4);
                return of[3] <= of[2] ? 0 : -Math.expm1(-Math.pow((of[3] - of[2]) / of[0], of[1]));
            }
            case "periodic-test" -> {
                check(function, of, 4, 5);
                return of.length == 4
                        ? tested(of[0], Double.POSITIVE_INFINITY, of[1], of[2], of[3])
                        : tested(of[0], of[1], of[2], of[3], of[4]);
            }
            default ->
                throw Misread.at(
                        function.line(),
                        "The expression <" + Quotes.cut(name) + "> is not known. Known are numbers, parameters,"
                                + " arithmetic, conditions, exponential, GLM, Weibull, periodic-test (with 4 or 5"
                                + " arguments), deviates and histogram.");
        }
    }

    private static void check(XmlElement function, double[] of, int least, int most) {
        if (of.length < least || of.length > most) {
            String range = most == Integer.MAX_VALUE
                    ? least + " argument or more"
                    : least == most
                            ? least + (least == 1 ? " argument" : " arguments")
                            : least + " or " + most + " arguments";
            throw Misread.at(
                    function.line(),
                    "The expression <" + function.name() + "> takes " + range + " but has " + of.length + ".");
        }
    }

    private static double ofOne(String name, double x) {
        return switch (name) {
            case "neg" -> -x;
            case "abs" -> Math.abs(x);
            case "acos" -> Math.acos(x);
            case "asin" -> Math.asin(x);
            case "atan" -> Math.atan(x);
            case "cos" -> Math.cos(x);
            case "cosh" -> (Math.exp(x) + Math.exp(-x)) / 2;
            case "exp" -> Math.exp(x);
            case "log" -> Math.log(x);
            case "log10" -> Math.log10(x);
            case "sin" -> Math.sin(x);
            case "sinh" -> (Math.exp(x) - Math.exp(-x)) / 2;
            case "tan" -> Math.tan(x);
            case "tanh" -> 1 - 2 / (Math.exp(2 * x) + 1);
            case "sqrt" -> Math.sqrt(x);
            case "ceil" -> Math.ceil(x);
            case "floor" -> Math.floor(x);
            default -> truth(x == 0);
        };
    }

    private static double ofTwo(String name, double x, double y) {
        return switch (name) {
            case "pow" -> Math.pow(x, y);
            case "mod" -> x - y * Math.floor(x / y);
            case "eq" -> truth(x == y);
            case "df" -> truth(x != y);
            case "lt" -> truth(x < y);
            case "gt" -> truth(x > y);
            case "leq" -> truth(x <= y);
            default -> truth(x >= y);
        };
    }

    private static double ofMany(String name, double[] of) {
        double result = of[0];
        for (int i = 1; i < of.length; i++) {
            double x = of[i];
            result = switch (name) {
                case "add", "mean" -> result + x;
                case "sub" -> result - x;
                case "mul" -> result * x;
                case "div" -> result / x;
                case "min" -> Math.min(result, x);
                case "max" -> Math.max(result, x);
                case "and" -> truth(result != 0 && x != 0);
                default -> truth(result != 0 || x != 0);
            };
        }
        return name.equals("mean") ? result / of.length : result;
    }

    private static double distribution(String name, double[] of) {
        return switch (name) {
            case "exponential" -> -Math.expm1(-of[0] * of[1]);
            case "uniform-deviate" -> (of[0] + of[1]) / 2;
            case "normal-deviate" -> of[0];
            case "gamma-deviate" -> of[0] * of[1];
            default -> of[0] / (of[0] + of[1]);
        };
    }

    private static double truth(boolean value) {
        return value ? 1 : 0;
    }

    /** On demand with probability gamma, then failing and being repaired at constant rates. */
    static double repaired(double gamma, double failure, double repair, double time) {
        double both = failure + repair;
        return both == 0 ? gamma : (failure - (failure - gamma * both) * Math.exp(-both * time)) / both;
    }

    /**
     * Unavailable at a time: failing unseen at a constant rate, found by a test that takes no time, then repaired at a
     * constant rate. A test meets the part working, failed or in repair; what is in repair is not tested.
     */
    private static double tested(double failure, double repair, double interval, double first, double time) {
        if (!(interval > 0) || time / interval > 1e6) {
            throw new IllegalArgumentException("A test interval must be above 0 hours, and more than a millionth of"
                    + " the mission time, but was " + interval + ".");
        }
        double working = 1;
        double inRepair = 0;
        double at = 0;
        double next = first > 0 ? first : interval;
        while (next <= time) {
            working = workingAfter(working, inRepair, failure, repair, next - at);
            // What failed unseen goes into repair now, and what was in repair stays there.
            inRepair = 1 - working;
            if (repair == Double.POSITIVE_INFINITY) {
                working = 1;
                inRepair = 0;
            }
            at = next;
            next += interval;
        }
        return 1 - workingAfter(working, inRepair, failure, repair, time - at);
    }

    /** How likely it works after some time in which failures are not seen and repairs go on. */
    private static double workingAfter(double working, double inRepair, double failure, double repair, double time) {
        double kept = working * Math.exp(-failure * time);
        if (inRepair == 0) {
            return kept;
        }
        double back = failure == repair
                ? repair * time * Math.exp(-failure * time)
                : repair * (Math.exp(-failure * time) - Math.exp(-repair * time)) / (repair - failure);
        return kept + inRepair * back;
    }

    /** From mean, error factor and its level, or from the two parameters of the normal distribution of its logarithm. */
    static ProbabilityModel logNormal(double[] of) {
        if (of.length == 3) {
            double factor = of[2] == 0.95 ? of[1] : Math.pow(of[1], ProbabilityModel.NORMAL_95 / quantile(of[2]));
            return ProbabilityModel.logNormal(of[0], factor);
        }
        return ProbabilityModel.logNormal(
                Math.exp(of[0] + of[1] * of[1] / 2), Math.exp(of[1] * ProbabilityModel.NORMAL_95));
    }

    /** The point below which a standard normal number lies with that probability, by halving an interval. */
    private static double quantile(double level) {
        if (!(level > 0.5 && level < 1)) {
            throw new IllegalArgumentException(
                    "The level of an error factor must lie between 0.5 and 1 but was " + level + ".");
        }
        double low = 0;
        double high = 9;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (below(middle) < level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The standard normal distribution function from 0.5 up, by its series: G. Marsaglia, J. Stat. Software 11 (2004). */
    private static double below(double x) {
        double term = x;
        double sum = x;
        for (int i = 3; term > 1e-17 * sum; i += 2) {
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
}
