package se4ai.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se4ai.draw.Svg.Anchor;
import se4ai.measure.Figures;
import se4ai.model.LogisticRegression;
import se4ai.model.LogisticRegression.Coefficient;

/**
 * A coefficients drawing shows what one standard deviation more of each feature adds to the logarithm of the odds, the
 * strongest feature first: a bar to the right makes the class likelier, a bar to the left less likely.
 */
public final class CoefficientsDrawing {

    private static final double SIZE = 14;
    private static final double ROW = 46;
    private static final double BAR = 14;
    private static final double ZERO = Svg.WIDTH / 2;
    private static final double LONGEST = Svg.WIDTH / 2 - 6;
    private static final double HEAD = 44;
    private static final int CHARACTERS = 50;

    private CoefficientsDrawing() {}

    /** The coefficients of each class but the first. */
    public static Drawing of(LogisticRegression model) {
        double longest = model.coefficients().stream()
                .mapToDouble(each -> Math.abs(each.perDeviation()))
                .max()
                .orElse(0);
        List<List<Coefficient>> groups = new ArrayList<>();
        for (int k = 1; k < model.classes().size(); k++) {
            String of = model.classes().get(k);
            groups.add(model.coefficients().stream()
                    .filter(each -> each.of().equals(of))
                    .sorted(Comparator.comparingDouble((Coefficient each) -> -Math.abs(each.perDeviation())))
                    .toList());
        }
        double height = 28
                + groups.stream()
                        .mapToDouble(group -> HEAD + group.size() * ROW)
                        .sum();
        Svg svg = new Svg(height).area(0, 0, Svg.WIDTH, height, Ink.PAPER);
        String title = "What a standard deviation of each feature does";
        svg.text(0, 18, 16, Anchor.START, Ink.INK, title);
        double y = 28;
        for (List<Coefficient> group : groups) {
            group(svg, group, y, longest);
            y += HEAD + group.size() * ROW;
        }
        return svg.drawing(title, text(groups, model));
    }

    private static void group(Svg svg, List<Coefficient> group, double top, double longest) {
        String heading =
                "← less likely · " + group.get(0).of() + " than " + group.get(0).against() + " · likelier →";
        svg.text(
                ZERO,
                top + 20,
                SIZE,
                Anchor.MIDDLE,
                Ink.MUTED,
                Label.lines(heading, CHARACTERS, 1).get(0));
        double y = top + HEAD - 10;
        svg.line(ZERO, y, ZERO, y + group.size() * ROW, Ink.INK, 1);
        for (Coefficient each : group) {
            row(svg, each, y, longest);
            y += ROW;
        }
    }

    /** The words stand above the bar, on paper, so that the line at zero does not cross them. */
    private static void row(Svg svg, Coefficient each, double y, double longest) {
        double length = longest == 0 ? 0 : Math.abs(each.perDeviation()) / longest * LONGEST;
        svg.area(0, y, Svg.WIDTH, 22, Ink.PAPER);
        svg.text(
                0,
                y + 16,
                SIZE,
                Anchor.START,
                Ink.INK,
                Label.lines(each.feature(), 20, 1).get(0));
        svg.text(Svg.WIDTH, y + 16, SIZE, Anchor.END, Ink.MUTED, words(each));
        if (each.perDeviation() < 0) {
            Filling.HATCHED.bar(svg, ZERO - length, y + 24, length, BAR, Ink.CAUTION);
        } else {
            Filling.SOLID.bar(svg, ZERO, y + 24, length, BAR, Ink.ACCENT);
        }
    }

    private static String words(Coefficient each) {
        return each.deviation() == 0
                ? "never varied"
                : signed(each.perDeviation()) + "; " + signed(each.perUnit()) + " per unit";
    }

    private static String signed(double value) {
        return (value < 0 ? "−" : "+") + Figures.scientific(Math.abs(value), 2);
    }

    private static String text(List<List<Coefficient>> groups, LogisticRegression model) {
        return groups.stream().flatMap(List::stream).map(Coefficient::toString).collect(Collectors.joining("\n")) + "\n"
                + model.fit();
    }
}
