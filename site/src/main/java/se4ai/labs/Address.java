package se4ai.labs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.CommonCauseGroup;
import se4ai.faulttree.Event;
import se4ai.faulttree.GateKind;
import se4ai.faulttree.HouseEvent;
import se4ai.faulttree.LeafKind;
import se4ai.labs.Part.Branch;
import se4ai.labs.Part.Leaf;

/**
 * An address is a draft as the last part of a page's address, after {@code #}, so that it can be sent and kept.
 *
 * <p>Each event is a name and what it is; the top event comes first:
 *
 * <pre>
 * tree?door+hurts=and:person+in+door,door+closes&amp;person+in+door=0.05:env&amp;door+closes=
 * </pre>
 */
public final class Address {

    /** Browsers take more, but programs that send addresses on cut longer ones off. */
    public static final int LONGEST = 8_000;

    private static final String START = "tree?";
    private static final String UNDEVELOPED = "undeveloped";
    private static final String GROUP = "!";
    private static final String ON = "on";
    private static final String OFF = "off";

    private Address() {}

    /** Whether what stands after {@code #} is meant to be a draft; else it is a place on the page. */
    public static boolean isDraft(String fragment) {
        return fragment.startsWith(START);
    }

    /** The draft as text that may stand after {@code #}. */
    public static String of(TreeDraft draft) {
        StringBuilder text = new StringBuilder(START);
        append(text, draft.part(draft.top()));
        for (Part part : draft.parts().values()) {
            if (!part.name().equals(draft.top())) {
                append(text.append('&'), part);
            }
        }
        for (CommonCauseGroup group : draft.groups()) {
            text.append('&').append(GROUP).append(Percent.of(group.name())).append('=');
            text.append(group.model().name().toLowerCase(java.util.Locale.ROOT)).append(':');
            text.append(String.join(
                    ",", group.factors().stream().map(String::valueOf).toList()));
            text.append(':').append(Percent.all(group.members()));
        }
        return text.toString();
    }

    /**
     * The draft that stands after {@code #}.
     *
     * @throws IllegalArgumentException where it is none; the message says what is wrong
     */
    public static TreeDraft read(String fragment) {
        if (fragment.length() > LONGEST) {
            throw new IllegalArgumentException("The address has " + fragment.length()
                    + " characters; a tree in an address has at most 8,000. Open larger trees as a file.");
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        List<CommonCauseGroup> groups = new ArrayList<>();
        String top = "";
        for (String entry : Words.parts(fragment.substring(START.length()), '&')) {
            int equals = entry.indexOf('=');
            if (equals < 0) {
                throw wrong("'" + entry + "' has no '='");
            }
            String value = entry.substring(equals + 1);
            if (entry.startsWith(GROUP)) {
                groups.add(group(Percent.read(entry.substring(1, equals)), Words.parts(value, ':')));
            } else {
                String name = Percent.read(entry.substring(0, equals));
                top = parts.isEmpty() ? name : top;
                if (parts.put(name, part(name, value)) != null) {
                    throw wrong("'" + name + "' is defined twice");
                }
            }
        }
        if (parts.isEmpty()) {
            throw wrong("it names no event");
        }
        return new TreeDraft(top, parts, groups);
    }

    private static void append(StringBuilder text, Part part) {
        text.append(Percent.of(part.name())).append('=');
        text.append(part instanceof Branch branch ? words(branch) : words(((Leaf) part).event()));
    }

    private static String words(Branch branch) {
        String kind = branch.kind() == GateKind.AT_LEAST ? "atleast" + branch.atLeast() : word(branch.kind());
        return kind + ":" + Percent.all(branch.inputs());
    }

    private static String words(Event event) {
        if (event instanceof HouseEvent house) {
            return house.state() ? ON : OFF;
        }
        BasicEvent basic = (BasicEvent) event;
        return Percent.of(ModelText.of(basic.model()))
                + (basic.kind() == LeafKind.UNCLASSIFIED
                        ? ""
                        : ":" + basic.kind().tag().toLowerCase(java.util.Locale.ROOT))
                + (basic.undeveloped() ? ":" + UNDEVELOPED : "");
    }

    private static Part part(String name, String value) {
        if (value.equals(ON) || value.equals(OFF)) {
            return Part.leaf(HouseEvent.house(name, value.equals(ON)));
        }
        int colon = value.indexOf(':');
        String first = colon < 0 ? value : value.substring(0, colon);
        for (GateKind kind : GateKind.values()) {
            if (colon >= 0 && first.startsWith(word(kind))) {
                String number = first.substring(word(kind).length());
                List<String> inputs = Words.parts(value.substring(colon + 1), ',').stream()
                        .map(Percent::read)
                        .toList();
                int atLeast = kind == GateKind.AT_LEAST ? (int) Words.number(number) : 0;
                if (kind == GateKind.AT_LEAST || number.isEmpty()) {
                    return new Branch(name, kind, atLeast, inputs);
                }
            }
        }
        return Part.leaf(basic(name, Percent.read(first), colon < 0 ? "" : value.substring(colon + 1)));
    }

    private static BasicEvent basic(String name, String model, String rest) {
        LeafKind kind = LeafKind.UNCLASSIFIED;
        boolean undeveloped = false;
        for (String word : Words.parts(rest, ':')) {
            if (word.equals(UNDEVELOPED)) {
                undeveloped = true;
            } else {
                kind = kind(name, word);
            }
        }
        return new BasicEvent(name, kind, ModelText.read(name, model), undeveloped);
    }

    private static LeafKind kind(String name, String word) {
        for (LeafKind kind : LeafKind.values()) {
            if (kind.tag().equalsIgnoreCase(word)) {
                return kind;
            }
        }
        throw wrong("'" + name + "' is of the kind '" + word + "', which is not known");
    }

    private static CommonCauseGroup group(String name, List<String> words) {
        for (CommonCauseGroup.Model model : CommonCauseGroup.Model.values()) {
            if (words.size() == 3 && model.name().equalsIgnoreCase(words.get(0))) {
                return new CommonCauseGroup(
                        name,
                        Words.parts(words.get(2), ',').stream()
                                .map(Percent::read)
                                .toList(),
                        model,
                        Words.parts(words.get(1), ',').stream()
                                .map(Words::number)
                                .toList());
            }
        }
        throw wrong("the group '" + name + "' is not understood");
    }

    private static String word(GateKind kind) {
        return switch (kind) {
            case AND -> "and";
            case OR -> "or";
            case AT_LEAST -> "atleast";
            case NOT -> "not";
            case XOR -> "xor";
            case NAND -> "nand";
            case NOR -> "nor";
            case INHIBIT -> "inhibit";
        };
    }

    private static IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("This address holds no fault tree: " + what + ".");
    }
}
