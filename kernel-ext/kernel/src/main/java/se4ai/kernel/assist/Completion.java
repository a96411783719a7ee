package se4ai.kernel.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.shell.Shell;

/**
 * What the word before the cursor may become.
 *
 * @param start where that word begins in the code
 * @param matches what suits the place best comes first, then what the notebook itself has defined
 */
record Completion(int start, List<Match> matches) {

    private static final Pattern VALUE_OF_A_CELL = Pattern.compile("\\$\\d+");
    private static final Pattern PACKAGE =
            Pattern.compile("(?s).*\\bimport\\s+(static\\s+)?[\\w.]*|[a-z_]\\w*(\\.[a-z_]\\w*)*\\.");

    Completion {
        matches = List.copyOf(matches);
    }

    /** Completes Java. */
    static Completion of(Shell shell, String code) {
        int[] anchor = {code.length()};
        List<Suggestion> suggestions =
                new ArrayList<>(shell.analysis().completionSuggestions(code, code.length(), anchor));
        int start = Math.max(0, Math.min(anchor[0], code.length()));
        boolean isMember = start > 0 && code.charAt(start - 1) == '.';
        Map<String, String> own = isMember ? Map.of() : shell.snippets().names();
        suggestions.sort(Comparator.comparing((Suggestion each) -> !each.matchesType())
                .thenComparing(each -> !own.containsKey(name(each.continuation()))));
        boolean isPackage = PACKAGE.matcher(code.substring(0, start)).matches();
        Map<String, Match> matches = new LinkedHashMap<>();
        for (Suggestion suggestion : suggestions) {
            String text = suggestion.continuation();
            if (!VALUE_OF_A_CELL.matcher(text).matches()) {
                matches.putIfAbsent(text, match(text, own.get(name(text)), isPackage));
            }
        }
        String prefix = code.substring(start);
        if (!isMember && !prefix.isEmpty() && prefix.chars().allMatch(Character::isJavaIdentifierPart)) {
            // Names that are not imported yet, and so not known to JShell.
            shell.importable(prefix).forEach(name -> matches.putIfAbsent(name, Match.spelled(name, false)));
        }
        return new Completion(start, List.copyOf(matches.values()));
    }

    private static Match match(String text, @Nullable String signature, boolean isPackage) {
        Match match = Match.spelled(text, isPackage);
        return signature == null ? match : new Match(text, match.type(), Signature.withoutPackages(signature));
    }

    private static String name(String continuation) {
        int open = continuation.indexOf('(');
        return open < 0 ? continuation : continuation.substring(0, open);
    }
}
