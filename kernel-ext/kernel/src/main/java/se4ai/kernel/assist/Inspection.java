package se4ai.kernel.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se4ai.kernel.shell.Shell;

/** Says what the thing before the cursor is: its signature, its value or its documentation. */
final class Inspection {

    private final Shell shell;
    private final Docs docs;

    Inspection(Shell shell) {
        this.shell = shell;
        this.docs = new Docs(shell::type);
    }

    /**
     * Describes the thing that the code ends in.
     *
     * @param withSource whether what a cell has defined is shown with its source
     * @return one paragraph or more; empty where the code ends in nothing that has a name
     */
    String of(String code, boolean withSource) {
        List<String> signatures = signatures(code);
        if (signatures.isEmpty() && !code.isEmpty() && Character.isJavaIdentifierPart(code.charAt(code.length() - 1))) {
            // To JShell, a name without a parenthesis is no method.
            signatures = signatures(code + "(");
        }
        List<String> parts = new ArrayList<>();
        for (String text : signatures) {
            parts.add(described(text, code));
        }
        if (withSource && !signatures.isEmpty()) {
            parts.addAll(shell.snippets().sourcesOf(ownName(Signature.of(signatures.get(0)))));
        }
        return String.join("\n\n", parts);
    }

    private List<String> signatures(String code) {
        return shell.analysis().documentation(code, code.length(), false).stream()
                .map(each -> Signature.withoutHeader(each.signature()))
                .distinct()
                .toList();
    }

    private String described(String text, String code) {
        Signature signature = Signature.of(text);
        if (signature.isVariable()) {
            String type = Signature.withoutPackages(text.substring(text.indexOf(':') + 1));
            return type + " " + signature.name()
                    + value(signature.name(), code)
                            .map(value -> "\nValue: " + value)
                            .orElse("");
        }
        boolean isType = signature.name().isEmpty();
        boolean isOwn = !shell.snippets().sourcesOf(ownName(signature)).isEmpty();
        String shown = isType ? text : Signature.withoutPackages(isOwn ? text : named(text, signature));
        return shown
                + (isOwn ? Optional.<String>empty() : docs.of(signature))
                        .map(doc -> "\n\n" + doc)
                        .orElse("");
    }

    /** With the parameters' names, which a JDK may have left to its sources. */
    private String named(String text, Signature signature) {
        int open = text.lastIndexOf('(');
        return signature.lacksNames(text)
                ? docs.parameters(signature)
                        .map(parameters -> text.substring(0, open) + "(" + parameters + ")")
                        .orElse(text)
                : text;
    }

    /** What a variable of the notebook holds; none for one that the code itself declares, which has not run. */
    private Optional<String> value(String name, String code) {
        Pattern declared = Pattern.compile("[\\w>\\]]\\s+" + Pattern.quote(name) + "\\s*(?:[=;:,)]|->)");
        Pattern returned = Pattern.compile("\\b(?:return|throw|case|else|yield)\\s+" + Pattern.quote(name) + "\\b");
        boolean isLocal =
                declared.matcher(returned.matcher(code).replaceAll("")).find();
        return isLocal ? Optional.empty() : shell.snippets().valueOf(name);
    }

    /** What a snippet of a cell would be called that defines this. */
    private static String ownName(Signature signature) {
        return signature.owner().isEmpty() ? signature.name() : signature.owner();
    }
}
