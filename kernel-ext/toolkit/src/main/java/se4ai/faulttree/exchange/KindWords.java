package se4ai.faulttree.exchange;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import se4ai.faulttree.LeafKind;

/** The kinds of basic events in texts: {@code HW} or {@code hardware}. */
final class KindWords {

    private KindWords() {}

    static Optional<LeafKind> known(String word) {
        return Arrays.stream(LeafKind.values())
                .filter(kind -> kind.tag().equalsIgnoreCase(word) || kind.word().equalsIgnoreCase(word))
                .findFirst();
    }

    static LeafKind kind(String word, String event, int line) {
        return known(word)
                .orElseThrow(() -> Misread.at(
                        line,
                        "The kind '" + Quotes.cut(word) + "' of '" + Quotes.cut(event) + "' is not known. Known are "
                                + Arrays.stream(LeafKind.values())
                                        .map(LeafKind::tag)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
