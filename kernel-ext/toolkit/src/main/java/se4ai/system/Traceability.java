package se4ai.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se4ai.measure.Vocabulary;

/**
 * A traceability joins two lists of names that ought to be about the same things, such as failure modes and the leaves
 * of a fault tree.
 *
 * <p>Names are the same where their words are; case and punctuation do not count. Where two lists use different words
 * for one thing, {@link #linking} says so.
 *
 * <pre>{@code
 * Traceability.of("failure mode", fmea.names(), "leaf of the tree", leaves)
 *         .linking("camera shows nothing at night", "poor light")
 * }</pre>
 *
 * @param left what a name on the left is, such as {@code failure mode}
 * @param right what a name on the right is
 * @param links pairs of names that mean one thing
 */
public record Traceability(
        String left, List<String> lefts, String right, List<String> rights, List<Traceability.Link> links) {

    /** A name on the left and the one on the right that means the same. */
    public record Link(String left, String right) {}

    public Traceability {
        lefts = List.copyOf(lefts);
        rights = List.copyOf(rights);
        links = List.copyOf(links);
        for (Link link : links) {
            check(left, lefts, link.left());
            check(right, rights, link.right());
        }
    }

    public static Traceability of(String left, List<String> lefts, String right, List<String> rights) {
        return new Traceability(left, lefts, right, rights, List.of());
    }

    /**
     * Says that two names mean one thing.
     *
     * @throws IllegalArgumentException where a list does not have its name
     */
    public Traceability linking(String oneLeft, String oneRight) {
        List<Link> more = new ArrayList<>(links);
        more.add(new Link(oneLeft, oneRight));
        return new Traceability(left, lefts, right, rights, more);
    }

    /** The name on the right that a name on the left means. */
    public Optional<String> rightOf(String name) {
        return rights.stream().filter(other -> isOne(name, other)).findFirst();
    }

    /** The names on the left that the right has too. */
    public List<String> both() {
        return lefts.stream().filter(name -> rightOf(name).isPresent()).toList();
    }

    public List<String> onlyLeft() {
        return lefts.stream().filter(name -> rightOf(name).isEmpty()).toList();
    }

    public List<String> onlyRight() {
        return rights.stream()
                .filter(other -> lefts.stream().noneMatch(name -> isOne(name, other)))
                .toList();
    }

    /** Whether nothing stands on one side only. */
    public boolean isComplete() {
        return onlyLeft().isEmpty() && onlyRight().isEmpty();
    }

    /** A sentence for each name that stands on one side only. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        onlyLeft().forEach(name -> gaps.add("No " + right + " for the " + left + " '" + name + "'."));
        onlyRight().forEach(name -> gaps.add("No " + left + " for the " + right + " '" + name + "'."));
        return gaps;
    }

    private boolean isOne(String name, String other) {
        return isSame(name, other)
                || links.stream().anyMatch(link -> isSame(link.left(), name) && isSame(link.right(), other));
    }

    private static boolean isSame(String one, String other) {
        return Vocabulary.plain(one).equals(Vocabulary.plain(other));
    }

    private static void check(String kind, List<String> names, String name) {
        if (names.stream().noneMatch(known -> isSame(known, name))) {
            throw new IllegalArgumentException(
                    "There is no " + kind + " '" + name + "' to link; there are: " + String.join(", ", names) + ".");
        }
    }

    @Override
    public String toString() {
        return both().size() + " on both sides"
                + (isComplete() ? "; nothing is left over" : "\n- " + String.join("\n- ", gaps()));
    }
}
