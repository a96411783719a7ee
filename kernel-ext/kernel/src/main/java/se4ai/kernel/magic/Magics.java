package se4ai.kernel.magic;

import java.util.List;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.shell.CellException;

/** Runs cells that may hold magics: the Java goes to the host, and each magic is looked up by its name. */
public final class Magics {

    private final MagicHost host;
    private final Registered registered;

    /** Magics of this host, beside those that extensions have registered with a kernel. */
    public Magics(MagicHost host, BaseKernel kernel) {
        this.host = host;
        this.registered = new Registered(kernel);
    }

    /**
     * Runs the parts of a cell, one after the other.
     *
     * @return the value of the last part; what a magic before it has to show is shown
     * @throws CellException where a part fails; those before it have run
     */
    public @Nullable Object eval(String cell) {
        int line = 0;
        try {
            List<Part> parts = MagicCell.parts(cell);
            Object value = null;
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                line = line(part);
                value = eval(part);
                if (value != null && i + 1 < parts.size() && !(part instanceof Part.Java)) {
                    host.show(value);
                }
            }
            return parts.isEmpty() ? null : value;
        } catch (MagicException e) {
            throw CellException.onLine(cell, e.line() > 0 ? e.line() : line, "MagicError", e.sentence());
        }
    }

    /** What the last word before the cursor may become, whole; none where the cursor's line is no magic. */
    public List<String> complete(String textBeforeCursor) {
        return new MagicCompletion(host, registered.names()).of(textBeforeCursor);
    }

    /** Where the word begins that {@link #complete} would replace. */
    public static int startOfWord(String textBeforeCursor) {
        return MagicCompletion.startOfWord(textBeforeCursor);
    }

    private @Nullable Object eval(Part part) {
        if (part instanceof Part.Java java) {
            return host.java(java.source());
        }
        MagicCall call = part instanceof Part.Line one ? MagicCall.of(one) : MagicCall.of((Part.Whole) part);
        String name = call.name().substring(call.body() == null ? 1 : 2);
        Known known = Known.of(name).orElse(null);
        return known == null ? registered.eval(name, call) : known.magic().eval(call, host);
    }

    private static int line(Part part) {
        return part instanceof Part.Line one ? one.line() : part instanceof Part.Whole whole ? whole.line() : 1;
    }
}
