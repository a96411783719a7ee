package se4ai.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se4ai.measure.Figures;

/**
 * Leakage is knowledge in training or testing that is not there when the model is used; it makes a bad model look good.
 *
 * <pre>{@code
 * Leakage.check()
 *         .features(Map.of("size", KnownAt.AT, "cost", KnownAt.AFTER))
 *         .groups("operator", trainOperators, testOperators)
 *         .times(trainDates, testDates)
 * }</pre>
 *
 * <p>Each check adds what it finds. That none finds something is no proof: a feature can leak in ways that no table shows.
 *
 * <p>Source: S. Kaufman, S. Rosset, C. Perlich, O. Stitelman, <i>Leakage in Data Mining: Formulation, Detection, and
 * Avoidance</i>, ACM TKDD 6 (2012).
 *
 * @param checks what was looked at, in words
 */
public record Leakage(List<LeakageFinding> findings, List<String> checks) {

    private static final int SHOWN = 3;

    public Leakage {
        findings = List.copyOf(findings);
        checks = List.copyOf(checks);
    }

    /** A check that has not looked at anything yet. */
    public static Leakage check() {
        return new Leakage(List.of(), List.of());
    }

    /** Features must be known when the prediction is made. */
    public Leakage features(Map<String, KnownAt> features) {
        if (features.isEmpty()) {
            throw new IllegalArgumentException("There is no feature to check. Say of each when it is known, such as"
                    + " Map.of(\"speed\", KnownAt.AT).");
        }
        List<LeakageFinding> found = new ArrayList<>();
        new TreeMap<>(features).forEach((name, known) -> {
            if (known == KnownAt.AFTER) {
                found.add(new LeakageFinding(
                        LeakageFinding.Kind.KNOWN_LATER,
                        name,
                        "Feature '" + name + "' is known only after the prediction: the model in use will not have it."
                                + " Leave it out."));
            }
        });
        return with(
                "when " + features.size() + (features.size() == 1 ? " feature is" : " features are") + " known", found);
    }

    /** No record may be in train and test; records are the same where they are equal, as lists are. */
    public Leakage rows(Collection<?> train, Collection<?> test) {
        notEmpty("rows", train, test);
        Set<Object> known = new HashSet<>(train);
        long both = test.stream().filter(known::contains).count();
        return with(
                "rows in train and test",
                both == 0
                        ? List.of()
                        : List.of(new LeakageFinding(
                                LeakageFinding.Kind.SAME_ROW,
                                "rows",
                                both + " of " + test.size() + " test rows " + (both == 1 ? "is" : "are")
                                        + " in the training data too: there the model is asked what it was told. Remove"
                                        + " doubles before the split.")));
    }

    /** No group, such as one aircraft or one patient, may have records on both sides. */
    public Leakage groups(String grouping, Collection<String> train, Collection<String> test) {
        notEmpty("groups by " + grouping, train, test);
        Set<String> both = new TreeSet<>(train);
        both.retainAll(new HashSet<>(test));
        return with(
                "groups by " + grouping,
                both.isEmpty()
                        ? List.of()
                        : List.of(new LeakageFinding(
                                LeakageFinding.Kind.SAME_GROUP,
                                grouping,
                                both.size() + (both.size() == 1 ? " value" : " values") + " of '" + grouping
                                        + (both.size() == 1 ? "' stands in" : "' stand in")
                                        + " train and in test: " + some(both)
                                        + ". If records of one group are alike, put each group on one side.")));
    }

    /** No test record may be earlier than a training record; times are compared as their type says. */
    public <C extends Comparable<? super C>> Leakage times(
            Collection<? extends C> train, Collection<? extends C> test) {
        notEmpty("times", train, test);
        C last = largest(train);
        long earlier = test.stream().filter(time -> time.compareTo(last) < 0).count();
        return with(
                "times of train and test",
                earlier == 0
                        ? List.of()
                        : List.of(new LeakageFinding(
                                LeakageFinding.Kind.FUTURE,
                                "times",
                                earlier + " of " + test.size() + " test rows " + (earlier == 1 ? "is" : "are")
                                        + " earlier than the last training row (" + last
                                        + "): the model learnt from their future. Split by time.")));
    }

    /**
     * One feature alone should not tell the classes apart nearly always; the limit is a choice, such as 0.95.
     *
     * @param limit above 0.5, at most 1
     */
    public Leakage separates(String feature, double[] values, boolean[] labels, double limit) {
        if (!(limit > 0.5 && limit <= 1)) {
            throw new IllegalArgumentException(
                    "The limit of a separation must lie above 0.5 (chance) and be at most 1 but was " + limit
                            + ". Try 0.95.");
        }
        Separation separation = Separation.of(feature, values, labels);
        String area = Figures.of(separation.area(), 3);
        return with(
                "how well '" + feature + "' separates (AUC " + area + ")",
                separation.area() < limit
                        ? List.of()
                        : List.of(new LeakageFinding(
                                LeakageFinding.Kind.TOO_GOOD,
                                feature,
                                "Feature '" + feature + "' alone separates the classes with an AUC of " + area
                                        + ", at or above the limit of " + Figures.of(limit, 3)
                                        + ". Find out when and how its value comes about.")));
    }

    /** Whether no check found anything. */
    public boolean isClean() {
        return findings.isEmpty();
    }

    private Leakage with(String check, List<LeakageFinding> found) {
        List<LeakageFinding> more = new ArrayList<>(findings);
        more.addAll(found);
        List<String> moreChecks = new ArrayList<>(checks);
        moreChecks.add(check);
        return new Leakage(more, moreChecks);
    }

    private static void notEmpty(String what, Collection<?> train, Collection<?> test) {
        if (train.isEmpty() || test.isEmpty()) {
            throw new IllegalArgumentException("The check of " + what + " got " + train.size() + " training and "
                    + test.size() + " test rows; it needs both. Did the split leave one side empty?");
        }
    }

    private static <C extends Comparable<? super C>> C largest(Collection<? extends C> times) {
        C largest = times.iterator().next();
        for (C time : times) {
            largest = time.compareTo(largest) > 0 ? time : largest;
        }
        return largest;
    }

    private static String some(Collection<String> names) {
        List<String> first = names.stream().limit(SHOWN).toList();
        return names.size() <= SHOWN ? Names.quoted(first) : "'" + String.join("', '", first) + "', …";
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                checks.isEmpty() ? "Nothing was checked" : "Looked at " + Names.listed(checks) + ": ");
        if (!checks.isEmpty()) {
            text.append(isClean() ? "nothing found." : findings.size() + " found.");
        }
        findings.forEach(finding -> text.append("\n- ").append(finding));
        return text.toString();
    }
}
