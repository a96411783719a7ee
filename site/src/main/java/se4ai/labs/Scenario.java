package se4ai.labs;

import java.util.List;
import se4ai.faulttree.CutSet;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Importance;
import se4ai.faulttree.Importance.Measure;
import se4ai.faulttree.exchange.OpenPsa;
import se4ai.faulttree.exchange.Outline;
import se4ai.measure.Empirical;
import se4ai.measure.Figures;
import se4ai.measure.Interval;
import se4ai.measure.Probability;

/**
 * A scenario is a lab's work without its page: each line of text asks for something and is answered by lines.
 *
 * <p>The same scenario is run on the JVM and in the browser, and both must answer the same. A tree is named by its kind and a
 * number: {@code example 0}, or {@code random 7} for a tree drawn with that seed.
 *
 * <pre>{@code
 * probability example 0     // 2.961E-5
 * figures 41831.87 3        // 41,800
 * }</pre>
 */
public final class Scenario {

    private static final int DRAWS = 200;

    private Scenario() {}

    /** The answers to each line that asks; a line that begins with {@code #} is a comment. */
    public static String run(String text) {
        StringBuilder answers = new StringBuilder();
        for (String line : Words.lines(text)) {
            if (!line.startsWith("#")) {
                answers.append(answer(line)).append('\n');
            }
        }
        return answers.toString();
    }

    private static String answer(String line) {
        List<String> words = Words.of(line);
        try {
            return answer(words.get(0), words.subList(1, words.size()));
        } catch (IllegalArgumentException e) {
            return "error: " + e.getMessage();
        }
    }

    private static String answer(String question, List<String> words) {
        return switch (question) {
            case "percent" -> Probability.percent(Words.number(words.get(0))).toString();
            case "figures" -> Figures.of(Words.number(words.get(0)), (int) Words.number(words.get(1)));
            case "fixed" -> Figures.fixed(Words.number(words.get(0)), (int) Words.number(words.get(1)));
            case "read" ->
                Outline.read(String.join(" ", words).replace('/', '\n')).toString();
            case "address" -> Address.of(Address.read(words.get(0)));
            case "edit" -> edit(words);
            default -> answer(question, tree(words));
        };
    }

    private static FaultTree tree(List<String> words) {
        int number = words.size() == 2 ? (int) Words.number(words.get(1)) : -1;
        if (number >= 0 && words.get(0).equals("random")) {
            return RandomTrees.tree(number, 10);
        }
        if (number >= 0
                && words.get(0).equals("example")
                && number < Examples.all().size()) {
            return Examples.all().get(number);
        }
        throw new IllegalArgumentException("There is no tree '" + String.join(" ", words) + "'.");
    }

    private static String answer(String question, FaultTree tree) {
        return switch (question) {
            case "tree" -> tree.toString();
            case "sets" -> sets(tree);
            case "probability" ->
                numbers(
                        tree.probability().value(),
                        tree.analysis().rareEvent(),
                        tree.analysis().minCutUpperBound());
            case "importance" -> importance(tree);
            case "bounds" -> bounds(tree.probabilityInterval());
            case "uncertainty" -> uncertainty(tree.uncertainty(DRAWS, 1));
            case "mitigation" -> mitigation(tree);
            case "report" -> report(Report.of(tree));
            case "outline" -> Outline.write(tree);
            case "opsa" -> OpenPsa.write(tree);
            case "drawing" -> TreeFile.SVG.write(tree);
            case "address-of" -> address(TreeDraft.of(tree));
            default -> throw new IllegalArgumentException("A scenario cannot be asked for '" + question + "'.");
        };
    }

    private static String sets(FaultTree tree) {
        StringBuilder text = new StringBuilder(tree.minimalCutSets().byOrder().toString());
        for (CutSet set : tree.minimalCutSets().sets()) {
            text.append('\n').append(set).append(' ').append(set.probability());
        }
        return text.toString();
    }

    private static String importance(FaultTree tree) {
        StringBuilder text = new StringBuilder();
        for (Importance each : tree.importances().all()) {
            text.append(each.event().name());
            for (Measure measure : Measure.values()) {
                text.append(' ').append(each.of(measure));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String bounds(Interval interval) {
        return numbers(interval.low(), interval.high());
    }

    private static String uncertainty(Empirical drawn) {
        return numbers(
                drawn.mean(),
                drawn.standardDeviation(),
                drawn.least(),
                drawn.median().value(),
                drawn.most());
    }

    /** Guards the first basic event, and rules out the last. */
    private static String mitigation(FaultTree tree) {
        TreeEditor editor = new TreeEditor(TreeDraft.of(tree));
        editor.step(TreeEditor.MOST_ROWS);
        editor.mitigate();
        editor.probability("0.1");
        return editor.said() + "\n" + editor.difference().orElseThrow() + "\n"
                + tree.eliminate(tree.basicEvents().get(0).name());
    }

    private static String address(TreeDraft draft) {
        String address = Address.of(draft);
        return Address.read(address).equals(draft) + " " + address;
    }

    /** A new tree after some steps, such as {@code edit event up gate}. */
    private static String edit(List<String> steps) {
        TreeEditor editor = new TreeEditor(TreeDraft.startingWith("top"));
        for (String step : steps) {
            switch (step) {
                case "event" -> editor.addEvent();
                case "gate" -> editor.addGate();
                case "up" -> editor.step(-1);
                case "out" -> editor.stepOut();
                case "guard" -> editor.mitigate();
                case "delete" -> editor.delete();
                case "undo" -> editor.undo();
                default -> editor.probability(step);
            }
        }
        return editor.said() + "\n" + Address.of(editor.draft()) + "\n" + editor.findings() + "\n"
                + report(editor.report());
    }

    private static String report(Report report) {
        return report.probability() + "\n" + report.cutSets() + "\n" + report.singlePoints() + "\n" + report.first();
    }

    private static String numbers(double... numbers) {
        StringBuilder text = new StringBuilder();
        for (double number : numbers) {
            text.append(text.length() == 0 ? "" : " ").append(number);
        }
        return text.toString();
    }
}
