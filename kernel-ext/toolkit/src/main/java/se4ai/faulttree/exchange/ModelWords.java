package se4ai.faulttree.exchange;

import java.util.ArrayList;
import java.util.List;
import se4ai.faulttree.ProbabilityModel;

/** Model words are a probability model as a person writes it: {@code 0.01}, {@code 1.0E-5 per hour over 1000.0 h}. */
public final class ModelWords {

    private static final String SHARE = "share ";

    private ModelWords() {}

    public static String of(ProbabilityModel model) {
        if (model instanceof ProbabilityModel.Fixed fixed) {
            return "" + fixed.point();
        } else if (model instanceof ProbabilityModel.Rate rate) {
            return rate.perHour() + " per hour over " + rate.hours() + " h";
        } else if (model instanceof ProbabilityModel.Tested tested) {
            return tested.perHour() + " per hour tested every " + tested.interval() + " h over " + tested.hours()
                    + " h";
        } else if (model instanceof ProbabilityModel.LogNormal logNormal) {
            return "about " + logNormal.point() + " error factor " + logNormal.errorFactor();
        } else if (model instanceof ProbabilityModel.Uniform uniform) {
            return "uniform from " + uniform.low() + " to " + uniform.high();
        } else if (model instanceof ProbabilityModel.Beta beta) {
            return "beta " + beta.alpha() + " " + beta.beta();
        } else if (model instanceof ProbabilityModel.Between between) {
            return "between " + between.low() + " and " + between.high();
        } else if (model instanceof ProbabilityModel.Share share) {
            return SHARE + share.share() + " of " + Quotes.quoted(share.group()) + ": " + of(share.whole());
        }
        return "unknown";
    }

    /**
     * The model that is meant; a rate without a time is taken over 8,760 hours.
     *
     * @param event whose probability it is, for the message
     * @throws IllegalArgumentException where the words are not understood; the message lists those that are
     */
    public static ProbabilityModel read(String event, String words) {
        return model(event, words, Reading.usual().hours(), 0);
    }

    /** The model; where a rate comes without a time, it is taken over the given hours. */
    static ProbabilityModel model(String event, String text, double hours, int line) {
        int open = text.startsWith(SHARE) ? text.indexOf('"') : -1;
        int end = open < 0 ? -1 : Quotes.end(text, open);
        if (end > 0 && text.startsWith(":", end + 1)) {
            String share = text.substring(SHARE.length(), text.indexOf(' ', SHARE.length()));
            double number = Numbers.number(share, "The share of '" + Quotes.cut(event) + "'", line);
            ProbabilityModel whole = model(event, text.substring(end + 2).trim(), hours, line);
            String group = Quotes.unescaped(text, open + 1, end);
            return Misread.located(
                    line, "Event '" + Quotes.cut(event) + "'", () -> new ProbabilityModel.Share(whole, number, group));
        }
        List<String> words = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        take(text, words, numbers, event, line);
        String said = String.join(" ", words);
        return Misread.located(
                line, "Event '" + Quotes.cut(event) + "'", () -> model(event, text, said, numbers, hours));
    }

    private static ProbabilityModel model(String event, String text, String said, List<Double> numbers, double hours) {
        int count = numbers.size();
        if (said.isEmpty() && count == 1) {
            return ProbabilityModel.fixedFor(event, numbers.get(0));
        }
        if (said.equals("unknown") && count == 0) {
            return ProbabilityModel.unknown();
        }
        if (said.equals("per hour") && count == 1) {
            return ProbabilityModel.perHour(numbers.get(0)).over(hours);
        }
        if (said.equals("per hour over") && count == 2) {
            return ProbabilityModel.perHour(numbers.get(0)).over(numbers.get(1));
        }
        if (said.equals("per hour tested every") && count == 2) {
            return ProbabilityModel.perHour(numbers.get(0))
                    .testedEvery(numbers.get(1))
                    .over(hours);
        }
        if (said.equals("per hour tested every over") && count == 3) {
            return ProbabilityModel.perHour(numbers.get(0))
                    .testedEvery(numbers.get(1))
                    .over(numbers.get(2));
        }
        if (said.equals("about error factor") && count == 2) {
            return ProbabilityModel.logNormal(numbers.get(0), numbers.get(1));
        }
        if (said.equals("uniform from to") && count == 2) {
            return ProbabilityModel.uniform(numbers.get(0), numbers.get(1));
        }
        if (said.equals("beta") && count == 2) {
            return ProbabilityModel.beta(numbers.get(0), numbers.get(1));
        }
        if (said.equals("between and") && count == 2) {
            return ProbabilityModel.between(numbers.get(0), numbers.get(1));
        }
        throw new IllegalArgumentException("The probability of '" + Quotes.cut(event) + "' is not understood: '"
                + Quotes.cut(text) + "'. Write it as 0.001, as '1e-5 per hour over 1000 h', '1e-5 per hour tested every"
                + " 720 h', 'about 0.001 error factor 3', 'uniform from 0.1 to 0.2', 'beta 2 98' or 'between 0.1 and"
                + " 0.2'.");
    }

    /** Tells numbers from words; the unit of a number of hours may be left out, and commas too. */
    private static void take(String text, List<String> words, List<Double> numbers, String event, int line) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isGap(text.charAt(end))) {
                end++;
            }
            String word = text.substring(at, end);
            if (Numbers.isNumber(word)) {
                numbers.add(Numbers.number(word, event, line));
            } else if (!word.isEmpty() && !word.equals("h")) {
                words.add(word);
            }
            at = end + 1;
        }
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t' || c == ',';
    }
}
