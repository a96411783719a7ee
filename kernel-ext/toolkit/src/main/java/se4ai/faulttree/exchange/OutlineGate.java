package se4ai.faulttree.exchange;

import java.util.List;
import java.util.Map;
import se4ai.faulttree.GateKind;

/** The words of gates in outlines, and the short ones that many are used to. */
final class OutlineGate {

    private static final Map<String, GateKind> KINDS = Map.ofEntries(
            Map.entry("all of", GateKind.AND),
            Map.entry("and", GateKind.AND),
            Map.entry("any of", GateKind.OR),
            Map.entry("or", GateKind.OR),
            Map.entry("not", GateKind.NOT),
            Map.entry("an odd number of", GateKind.XOR),
            Map.entry("xor", GateKind.XOR),
            Map.entry("not all of", GateKind.NAND),
            Map.entry("nand", GateKind.NAND),
            Map.entry("none of", GateKind.NOR),
            Map.entry("nor", GateKind.NOR),
            Map.entry("under a condition", GateKind.INHIBIT),
            Map.entry("inhibit", GateKind.INHIBIT));

    private OutlineGate() {}

    static GateKind kind(OutlineLine line) {
        GateKind kind =
                KINDS.get(String.join(" ", OutlineLine.words(line.words())).toLowerCase(java.util.Locale.ROOT));
        if (kind != null) {
            return kind;
        }
        List<String> words = OutlineLine.words(line.words());
        if (words.size() == 4
                && words.get(0).equals("at")
                && words.get(1).equals("least")
                && words.get(3).equals("of")) {
            return GateKind.AT_LEAST;
        }
        throw Misread.at(
                line.number(),
                "The gate '" + Quotes.cut(line.name()) + "' is not understood: '" + Quotes.cut(line.words())
                        + "'. Write 'all of', 'any of', 'at least 2 of', 'not', 'an odd number of', 'not all of',"
                        + " 'none of' or 'under a condition'.");
    }

    /** How many of its inputs, in a line of that kind. */
    static int atLeast(OutlineLine line) {
        return Numbers.whole(
                OutlineLine.words(line.words()).get(2),
                "The number of gate '" + Quotes.cut(line.name()) + "'",
                line.number());
    }
}
