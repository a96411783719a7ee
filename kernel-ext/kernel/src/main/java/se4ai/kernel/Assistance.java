package se4ai.kernel;

import java.util.List;
import java.util.stream.Collectors;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.jspecify.annotations.Nullable;

/** Helps while a cell is typed: completes names and says what a thing is. */
final class Assistance {

    private Assistance() {}

    static ReplacementOptions complete(SourceCodeAnalysis analysis, String source, int at) {
        int[] anchor = {at};
        List<String> words = analysis.completionSuggestions(source, at, anchor).stream()
                .map(Suggestion::continuation)
                .distinct()
                .toList();
        return new ReplacementOptions(words, anchor[0], at);
    }

    static @Nullable DisplayData inspect(SourceCodeAnalysis analysis, String source, int at) {
        String signatures = analysis.documentation(source, endOfWord(source, at), true).stream()
                .map(Assistance::text)
                .collect(Collectors.joining("\n\n"));
        return signatures.isEmpty() ? null : new DisplayData(signatures);
    }

    private static int endOfWord(String source, int at) {
        int end = at;
        while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String text(Documentation documentation) {
        String javadoc = documentation.javadoc();
        return documentation.signature() + (javadoc == null ? "" : "\n" + javadoc);
    }
}
