package se4ai.faulttree.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.CommonCauseGroup;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.FaultTreeBuilder;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.HouseEvent;
import se4ai.faulttree.LeafKind;
import se4ai.faulttree.ProbabilityModel;

/** Reads Galileo, statement by statement. */
final class GalileoReader {

    private static final Map<String, GateKind> KINDS = Map.of(
            "and", GateKind.AND,
            "or", GateKind.OR,
            "not", GateKind.NOT,
            "xor", GateKind.XOR,
            "nand", GateKind.NAND,
            "nor", GateKind.NOR,
            "inhibit", GateKind.INHIBIT);

    private static final Set<String> DYNAMIC =
            Set.of("pand", "por", "seq", "fdep", "pdep", "csp", "wsp", "hsp", "spare", "mutex", "rep");

    private final Reading reading;
    private final List<GalileoTokens.Statement> groups = new ArrayList<>();
    private @Nullable String top;
    private @Nullable String name;

    GalileoReader(Reading reading) {
        this.reading = reading;
    }

    FaultTree read(String text) {
        List<GalileoTokens.Statement> statements = new GalileoTokens(text).statements();
        FaultTreeBuilder builder = new FaultTreeBuilder(name(statements));
        statements.forEach(statement -> statement(statement, builder));
        groups.forEach(group -> group(group, builder));
        String wanted = reading.top() == null ? top : reading.top();
        FaultTree tree = wanted == null ? builder.build() : builder.build(wanted);
        return name == null ? tree.named(tree.top().name()) : tree;
    }

    /** The name stands behind the statement of the top event. */
    private String name(List<GalileoTokens.Statement> statements) {
        for (GalileoTokens.Statement statement : statements) {
            for (int i = 0; i + 1 < statement.notes().size(); i++) {
                if (statement.isTop() && statement.notes().get(i).equals("tree")) {
                    name = statement.notes().get(i + 1);
                    return name;
                }
            }
        }
        return "galileo";
    }

    private void statement(GalileoTokens.Statement statement, FaultTreeBuilder builder) {
        List<String> words = statement.words();
        if (words.isEmpty()) {
            groups.add(statement);
        } else if (statement.isTop()) {
            if (words.size() != 2) {
                throw Misread.at(
                        statement.line(),
                        "'toplevel' names exactly 1 event, as in: toplevel \"door opens\"; but here are "
                                + (words.size() - 1) + ".");
            }
            top = words.get(1);
        } else {
            builder.at(statement.line());
            define(statement, builder);
        }
    }

    private void define(GalileoTokens.Statement statement, FaultTreeBuilder builder) {
        List<String> words = statement.words();
        String event = words.get(0);
        String word = words.size() == 1 || statement.isQuoted(1) ? "" : words.get(1);
        boolean isValue = words.size() > 2 && words.get(2).equals("=") && !statement.isQuoted(2);
        if (words.size() == 1 || isValue) {
            leaf(statement, builder);
        } else if (KINDS.containsKey(word)) {
            builder.gate(event, KINDS.get(word), 0, words.subList(2, words.size()));
        } else if (isVote(word)) {
            vote(event, word, words.subList(2, words.size()), statement.line(), builder);
        } else if (DYNAMIC.contains(word)) {
            throw Misread.at(
                    statement.line(),
                    "'" + Quotes.cut(event) + "' is a gate of kind '" + word
                            + "', in which the order of failures counts; only static trees are read.");
        } else {
            throw Misread.at(
                    statement.line(),
                    "The statement about '" + Quotes.cut(event) + "' is not understood: '"
                            + Quotes.cut(words.get(1))
                            + "' is neither a gate (and, or, 2of3, not, xor, nand, nor, inhibit) nor a value (prob=,"
                            + " lambda=).");
        }
    }

    /** Such as 2of3. */
    private static boolean isVote(String word) {
        int of = word.indexOf("of");
        return of > 0 && of + 2 < word.length() && isDigit(word.charAt(0)) && isDigit(word.charAt(of + 2));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void vote(String event, String word, List<String> inputs, int line, FaultTreeBuilder builder) {
        int of = word.indexOf("of");
        String thing = "A number of gate '" + Quotes.cut(event) + "' (" + Quotes.cut(word) + ")";
        int atLeast = Numbers.whole(word.substring(0, of), thing, line);
        int all = Numbers.whole(word.substring(of + 2), thing, line);
        if (all != inputs.size()) {
            throw Misread.at(
                    line,
                    "Gate '" + Quotes.cut(event) + "' says " + word + " but has " + inputs.size()
                            + " inputs; the second number is how many there are.");
        }
        builder.gate(event, GateKind.AT_LEAST, atLeast, inputs);
    }

    private void leaf(GalileoTokens.Statement statement, FaultTreeBuilder builder) {
        String event = statement.words().get(0);
        Map<String, Double> values = values(statement);
        LeafKind kind = LeafKind.UNCLASSIFIED;
        boolean undeveloped = false;
        ProbabilityModel model = null;
        List<String> notes = statement.notes();
        for (int i = 0; i < notes.size(); i++) {
            String next = i + 1 < notes.size() ? notes.get(i + 1) : "";
            switch (notes.get(i)) {
                case "house" -> {
                    builder.event(new HouseEvent(event, values.getOrDefault("prob", 0.0) == 1));
                    return;
                }
                case "undeveloped" -> undeveloped = true;
                case "kind" -> kind = KindWords.kind(next, event, statement.line());
                case "model" -> model = ModelWords.model(event, next, reading.hours(), statement.line());
                default -> {}
            }
        }
        builder.event(new BasicEvent(
                event, kind, model == null ? model(event, values, statement.line()) : model, undeveloped));
    }

    private static Map<String, Double> values(GalileoTokens.Statement statement) {
        List<String> words = statement.words();
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 1; i < words.size(); i += 3) {
            if (i + 2 >= words.size() || !words.get(i + 1).equals("=")) {
                throw Misread.at(
                        statement.line(),
                        "The statement about '" + Quotes.cut(words.get(0)) + "' breaks off at '"
                                + Quotes.cut(words.get(i)) + "'; a value is written as prob=0.001.");
            }
            String thing = "'" + Quotes.cut(words.get(i)) + "' of '" + Quotes.cut(words.get(0)) + "'";
            values.put(words.get(i), Numbers.number(words.get(i + 2), thing, statement.line()));
        }
        return values;
    }

    /** Dormancy and restoration count only in spare gates, which are dynamic. */
    private ProbabilityModel model(String event, Map<String, Double> values, int line) {
        Map<String, Double> left = new HashMap<>(values);
        left.remove("dorm");
        left.remove("res");
        drop(left, "cov", 0);
        drop(left, "repl", 1);
        drop(left, "phases", 1);
        Double probability = left.remove("prob");
        Double rate = left.remove("lambda");
        Double repair = left.remove("repair");
        if (!left.isEmpty()) {
            throw Misread.at(
                    line,
                    "Event '" + Quotes.cut(event) + "' has '"
                            + Quotes.cut(left.keySet().iterator().next())
                            + "', which is not known here. Known are prob, lambda, repair and dorm.");
        }
        return Misread.located(
                line, "Event '" + Quotes.cut(event) + "'", () -> model(event, probability, rate, repair));
    }

    private ProbabilityModel model(
            String event, @Nullable Double probability, @Nullable Double rate, @Nullable Double repair) {
        if (probability != null) {
            return ProbabilityModel.fixedFor(event, probability);
        }
        if (rate == null) {
            return ProbabilityModel.unknown();
        }
        return repair == null || repair == 0
                ? ProbabilityModel.perHour(rate).over(reading.hours())
                : ProbabilityModel.fixedFor(event, MefFunctions.repaired(0, rate, repair, reading.hours()));
    }

    private static void drop(Map<String, Double> values, String name, double harmless) {
        Double value = values.get(name);
        if (value != null && value == harmless) {
            values.remove(name);
        }
    }

    private void group(GalileoTokens.Statement statement, FaultTreeBuilder builder) {
        List<String> notes = statement.notes();
        if (notes.size() < 3 || !notes.get(0).equals("group")) {
            return;
        }
        String group = notes.get(1);
        List<Double> factors = new ArrayList<>();
        int at = 3;
        while (at < notes.size() && !statement.isQuotedNote(at)) {
            factors.add(Numbers.number(
                    notes.get(at++), "A factor of common-cause group '" + Quotes.cut(group) + "'", statement.line()));
        }
        List<String> members = notes.subList(at, notes.size());
        CommonCauseGroup.Model model = GroupWords.model(notes.get(2), group, statement.line());
        builder.group(Misread.located(
                statement.line(),
                "Common-cause group '" + group + "'",
                () -> new CommonCauseGroup(group, members, model, factors)));
    }
}
