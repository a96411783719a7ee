package se4ai.labs;

import java.util.ArrayList;
import java.util.List;

/**
 * A settings address is a lab's settings as the last part of a page's address, after {@code #}: a word and {@code ?}, then
 * entries joined by {@code &amp;}.
 *
 * @param <S> the settings, an immutable value
 */
public abstract class SettingsAddress<S> {

    private static final int LONGEST = 2_000;

    private final String start;
    private final S standard;

    protected SettingsAddress(String word, S standard) {
        this.start = word + "?";
        this.standard = standard;
    }

    /**
     * What was read from an address.
     *
     * @param complaints a sentence for each entry that was not understood and so left as it was
     */
    public record Reading<S>(S settings, List<String> complaints) {

        public Reading {
            complaints = List.copyOf(complaints);
        }
    }

    /** What the lab begins with. */
    public final S standard() {
        return standard;
    }

    /** Whether what stands after {@code #} is meant to be settings; else it is a place on the page. */
    public final boolean isMeant(String fragment) {
        return fragment.startsWith(start);
    }

    public final String of(S settings) {
        return start + String.join("&", entries(settings));
    }

    /** The settings that stand after {@code #}; what makes no sense is left as at the start, with a sentence about it. */
    public final Reading<S> read(String fragment) {
        List<String> complaints = new ArrayList<>();
        if (fragment.length() > LONGEST) {
            complaints.add("The address has " + fragment.length() + " characters, more than the " + LONGEST
                    + " that are read; the lab stands as at its start.");
            return new Reading<>(standard, complaints);
        }
        S settings = standard;
        for (String entry : Words.parts(fragment.substring(start.length()), '&')) {
            int equals = entry.indexOf('=');
            String key = equals < 0 ? entry : entry.substring(0, equals);
            String value = equals < 0 ? "" : entry.substring(equals + 1);
            try {
                settings = with(settings, key, value, complaints);
            } catch (IllegalArgumentException e) {
                complaints.add("In the address, '" + entry + "' was left out: " + e.getMessage());
            }
        }
        return new Reading<>(settings, complaints);
    }

    /** What differs from the start, each as {@code key=value} or as a word alone. */
    protected abstract List<String> entries(S settings);

    /**
     * The settings with an entry taken over.
     *
     * @param complaints takes a sentence where something else was taken than was asked for
     * @throws IllegalArgumentException where the entry makes no sense
     */
    protected abstract S with(S settings, String key, String value, List<String> complaints);

    protected static String entry(Adjustable dial, double value) {
        return dial.key() + "=" + (value == Math.rint(value) ? "" + (long) value : "" + value);
    }

    /** The value of a dial; the nearer end where it lies beyond. */
    protected static double number(Adjustable dial, String text, List<String> complaints) {
        double value = Words.number(text);
        double end = value > dial.most() ? dial.most() : dial.least();
        if (value >= dial.least() && value <= dial.most()) {
            return value;
        }
        complaints.add("In the address, '" + dial.key() + "=" + text + "' is beyond what the lab can set; "
                + dial.say(end) + " was taken.");
        return end;
    }

    protected static String one(List<String> allowed, String value) {
        if (!allowed.contains(value)) {
            throw new IllegalArgumentException("it can be " + String.join(", ", allowed) + ".");
        }
        return value;
    }

    protected static IllegalArgumentException unknown() {
        return new IllegalArgumentException("this lab has nothing of that name.");
    }
}
