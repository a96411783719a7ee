package se4ai.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se4ai.check.Finding;
import se4ai.hazard.ActionPriority;
import se4ai.hazard.Concern;
import se4ai.hazard.FailureMode;
import se4ai.hazard.Fmea;
import se4ai.hazard.Hazard;
import se4ai.hazard.HazardAnalysis;
import se4ai.hazard.Likelihood;
import se4ai.hazard.Rating;
import se4ai.hazard.RiskBand;
import se4ai.hazard.Severity;
import se4ai.measure.Vocabulary;

/** What is looked for in judged risks: whose account, which order, which number, and what is done about them. */
final class RiskChecks {

    private static final int RANKED_ROWS = 5;
    private static final int RANKED_BANDS = 3;

    /** The number of the two rows that the notebook shows. */
    private static final int SHOWN_NUMBER = 80;

    /** How the notebook judges the hazard of the kerb ramp. */
    private static final Severity TRAPPED = Severity.CRITICAL;

    private static final Likelihood BEFORE = Likelihood.OCCASIONAL;

    private RiskChecks() {}

    static Finding accounts(HazardAnalysis table) {
        List<Hazard> rows = table.hazards();
        if (rows.size() < 2) {
            return Finding.notYet("The table has " + rows.size()
                    + " of 2 rows; the company tells the same event in another way, so give it a row of its own.");
        }
        Optional<Hazard> untold =
                rows.stream().filter(row -> row.account().isBlank()).findFirst();
        if (untold.isPresent()) {
            return Finding.notYet(
                    "'" + untold.get().name() + "' does not say whose account it is; add .toldBy(\"…\").");
        }
        List<List<Hazard>> pairs = accountsOfOneHazard(rows);
        if (pairs.isEmpty()) {
            return Finding.almost("No two rows tell one hazard: '" + rows.get(0).hazard() + "' and '"
                    + rows.get(1).hazard()
                    + "' differ. The event is the same, so let both rows name it with the same words.");
        }
        return pairs.stream()
                .map(RiskChecks::disagreement)
                .max((one, other) -> one.kind().compareTo(other.kind()))
                .orElseThrow();
    }

    private static List<List<Hazard>> accountsOfOneHazard(List<Hazard> rows) {
        List<List<Hazard>> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Hazard other : rows.subList(i + 1, rows.size())) {
                if (isSame(rows.get(i).hazard(), other.hazard())) {
                    pairs.add(List.of(rows.get(i), other));
                }
            }
        }
        return pairs;
    }

    private static Finding disagreement(List<Hazard> pair) {
        Hazard one = pair.get(0);
        Hazard other = pair.get(1);
        if (isSame(one.account(), other.account())) {
            return Finding.almost("Both rows are told by '" + one.account() + "'; who tells the other one?");
        }
        if (isSame(one.harm().what(), other.harm().what())) {
            return Finding.almost("Both accounts say that someone '"
                    + one.harm().what() + "'; write what '" + other.account() + "' says instead.");
        }
        if (one.harm().severity() == other.harm().severity()) {
            return Finding.almost("Both accounts are judged " + one.harm().severity() + ", but '"
                    + one.harm().what() + "' and '" + other.harm().what() + "' are not equally bad.");
        }
        return Finding.correct("Two accounts of one hazard, '" + one.account() + "' and '" + other.account()
                + "'. The table need not decide between them; the design has to be right under both.");
    }

    static Finding ranking(HazardAnalysis table) {
        List<Hazard> rows = table.hazards();
        long different = rows.stream().distinct().count();
        if (different < RANKED_ROWS) {
            return Finding.notYet(
                    "The table has " + different + " of " + RANKED_ROWS + " hazards; put all of them in order.");
        }
        if (rows.stream().map(table::band).distinct().count() < RANKED_BANDS) {
            return Finding.notYet(
                    "The bands have changed; leave matrix and judgements as they are and move the rows alone.");
        }
        Optional<String> inversion = inversion(table);
        if (inversion.isPresent()) {
            return Finding.notYet(pattern(rows) + inversion.get());
        }
        return table.concerns().about("order").all().stream()
                .findFirst()
                .map(concern -> Finding.almost("The bands are in order, but " + concern))
                .orElse(Finding.correct("The bands run from intolerable to broadly acceptable. Within a band the matrix"
                        + " leaves the order to you."));
    }

    private static Optional<String> inversion(HazardAnalysis table) {
        List<Hazard> rows = table.hazards();
        for (int i = 0; i < rows.size(); i++) {
            for (Hazard below : rows.subList(i + 1, rows.size())) {
                RiskBand band = table.band(rows.get(i));
                if (band.compareTo(table.band(below)) < 0) {
                    return Optional.of("'" + rows.get(i).hazard() + "' is " + band + ", but stands above '"
                            + below.hazard() + "', which is " + table.band(below) + ".");
                }
            }
        }
        return Optional.empty();
    }

    private static String pattern(List<Hazard> rows) {
        if (falls(rows, row -> row.harm().severity())) {
            return "That is the order of severity alone, as if all were equally likely: ";
        }
        return falls(rows, Hazard::likelihood)
                ? "That is the order of likelihood alone, as if all were equally bad: "
                : "";
    }

    private static <T extends Comparable<? super T>> boolean falls(List<Hazard> rows, Function<Hazard, T> part) {
        for (int i = 1; i < rows.size(); i++) {
            if (part.apply(rows.get(i - 1)).compareTo(part.apply(rows.get(i))) < 0) {
                return false;
            }
        }
        return true;
    }

    static Finding sameNumber(Fmea table) {
        List<Rating> ratings = table.rows().stream()
                .map(FailureMode::rating)
                .flatMap(Optional::stream)
                .toList();
        if (table.rows().size() != 2 || ratings.size() != 2) {
            return Finding.notYet("Two rows are wanted, both rated; there are "
                    + table.rows().size() + ", and " + ratings.size() + " rated.");
        }
        return sameNumber(ratings.get(0), ratings.get(1));
    }

    private static Finding sameNumber(Rating first, Rating second) {
        ActionPriority priority = first.actionPriority();
        ActionPriority other = second.actionPriority();
        String numbers = first.rpn() + " and " + second.rpn();
        if (priority == other) {
            return Finding.notYet(
                    "Both priorities are " + priority + " (" + numbers + "); the handbook looks at severity first.");
        }
        if (first.rpn() != second.rpn()) {
            return Finding.almost("The priorities differ, but so do the numbers, " + numbers
                    + "; change occurrence or detection until the products are equal.");
        }
        if (first.rpn() == SHOWN_NUMBER) {
            return Finding.almost("80 is the pair of the table above; find one with another number.");
        }
        if (priority.compareTo(other) < 0) {
            return Finding.almost("With these ratings the second row comes before the first; swap them.");
        }
        return priority == ActionPriority.HIGH && other == ActionPriority.LOW
                ? Finding.correct("Both are " + first.rpn() + ", and one must be worked on while the other may wait.")
                : Finding.almost("Both are " + first.rpn() + ", " + priority + " and " + other
                        + "; now find a pair that is high and low.");
    }

    static Finding outside(Hazard row) {
        if (row.mitigations().isEmpty()) {
            return Finding.notYet(
                    row.likelihood() == BEFORE
                            ? "Nothing is done about it yet; add .mitigatedBy(…)."
                            : "The likelihood is now " + row.likelihood()
                                    + ", but nothing in the design has changed; add .mitigatedBy(…).");
        }
        // Judged as if it were frequent: an acceptable risk would be asked for no mitigation.
        Optional<Concern> wish =
                HazardAnalysis.of("delivery robot", row.likelihood(Likelihood.FREQUENT))
                        .concerns()
                        .about("mitigation")
                        .all()
                        .stream()
                        .findFirst();
        if (wish.isPresent()) {
            return Finding.notYet(capitalised(wish.get().sentence()));
        }
        return judgedAgain(row);
    }

    private static Finding judgedAgain(Hazard row) {
        if (row.harm().severity() != TRAPPED) {
            return Finding.almost("The severity is now " + row.harm().severity()
                    + ", but who is trapped is trapped; here a mitigation changes how often it happens.");
        }
        if (row.likelihood().compareTo(BEFORE) >= 0) {
            return Finding.almost("The mitigation holds, but the likelihood is " + row.likelihood()
                    + "; judge it again with .likelihood(…).");
        }
        if (row.likelihood() == Likelihood.ELIMINATED) {
            return Finding.almost("Eliminated means that it cannot happen; a rule, a sensor and a person can each fail."
                    + " Is remote or improbable meant?");
        }
        RiskBand band = HazardAnalysis.of("delivery robot", row).band(row);
        return Finding.correct("This holds while the model is wrong. The risk is now " + row.risk() + ", " + band + ": "
                + band.duty() + ".");
    }

    private static boolean isSame(String one, String other) {
        return Vocabulary.plain(one).equals(Vocabulary.plain(other));
    }

    /** A concern's sentence follows its row's name; alone it begins like a sentence. */
    private static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    }
}
