package se4ai.labs.placement;

import java.util.ArrayList;
import java.util.List;
import se4ai.labs.Words;
import se4ai.placement.Objective;

/**
 * A case address is settings as the last part of a page's address, after {@code #}: what differs from the case.
 *
 * <pre>
 * case?frame-kb=20&amp;frames=5&amp;offline&amp;detection=phone
 * </pre>
 */
public final class CaseAddress {

    private static final String START = "case?";
    private static final String OFFLINE = "offline";
    private static final String SECRET = "private";
    private static final String AIM = "best-in";
    private static final List<String> WORKLOADS = List.of("detection", "tracking");
    private static final int LONGEST = 2_000;

    private CaseAddress() {}

    /**
     * What was read from an address.
     *
     * @param complaints a sentence for each part that was not understood and so left as it was
     */
    public record Reading(Settings settings, List<String> complaints) {

        public Reading {
            complaints = List.copyOf(complaints);
        }
    }

    /** Whether what stands after {@code #} is meant to be settings; else it is a place on the page. */
    public static boolean isCase(String fragment) {
        return fragment.startsWith(START);
    }

    public static String of(Settings settings) {
        List<String> parts = new ArrayList<>();
        settings.dials().forEach((dial, value) -> parts.add(dial.key() + "=" + digits(value)));
        if (settings.offline()) {
            parts.add(OFFLINE);
        }
        if (settings.secret()) {
            parts.add(SECRET);
        }
        for (int i = 0; i < WORKLOADS.size(); i++) {
            if (!settings.places().get(i).equals(Settings.BEST)) {
                parts.add(WORKLOADS.get(i) + "=" + settings.places().get(i));
            }
        }
        if (settings.aim() != Settings.CASE.aim()) {
            parts.add(AIM + "=" + word(settings.aim()));
        }
        return START + String.join("&", parts);
    }

    private static String digits(double value) {
        return value == Math.rint(value) ? "" + (long) value : "" + value;
    }

    /** The settings that stand after {@code #}; what makes no sense is left as in the case, with a sentence about it. */
    public static Reading read(String fragment) {
        List<String> complaints = new ArrayList<>();
        if (fragment.length() > LONGEST) {
            complaints.add("The address has " + fragment.length() + " characters, more than the " + LONGEST
                    + " that are read; the case stands as it was.");
            return new Reading(Settings.CASE, complaints);
        }
        Settings settings = Settings.CASE;
        for (String part : Words.parts(fragment.substring(START.length()), '&')) {
            try {
                settings = with(settings, part, complaints);
            } catch (IllegalArgumentException e) {
                complaints.add("In the address, '" + part + "' was left out: " + e.getMessage());
            }
        }
        return new Reading(settings, complaints);
    }

    private static Settings with(Settings settings, String part, List<String> complaints) {
        int equals = part.indexOf('=');
        String key = equals < 0 ? part : part.substring(0, equals);
        String value = equals < 0 ? "" : part.substring(equals + 1);
        for (Dial dial : Dial.values()) {
            if (dial.key().equals(key)) {
                return settings.with(dial, number(dial, value, complaints));
            }
        }
        int workload = WORKLOADS.indexOf(key);
        if (workload >= 0) {
            return settings.place(workload, one(Settings.PLACES, value));
        }
        return switch (key) {
            case OFFLINE -> settings.offline(true);
            case SECRET -> settings.secret(true);
            case AIM -> settings.aim(aim(value));
            default -> throw new IllegalArgumentException("this lab has nothing of that name.");
        };
    }

    private static double number(Dial dial, String text, List<String> complaints) {
        double value = Words.number(text);
        if (!(value >= dial.least())) {
            complaints.add(beyond(dial, text, dial.least()));
            return dial.least();
        }
        if (value > dial.most()) {
            complaints.add(beyond(dial, text, dial.most()));
            return dial.most();
        }
        return value;
    }

    private static String beyond(Dial dial, String text, double end) {
        return "In the address, '" + dial.key() + "=" + text + "' is beyond what the lab can set; " + dial.say(end)
                + " was taken.";
    }

    private static String one(List<String> allowed, String value) {
        if (!allowed.contains(value)) {
            throw new IllegalArgumentException("it can be " + String.join(", ", allowed) + ".");
        }
        return value;
    }

    private static Objective aim(String value) {
        for (Objective objective : Settings.AIMS) {
            if (word(objective).equals(value)) {
                return objective;
            }
        }
        throw new IllegalArgumentException("it can be "
                + String.join(
                        ", ", Settings.AIMS.stream().map(CaseAddress::word).toList())
                + ".");
    }

    private static String word(Objective objective) {
        return objective.name().toLowerCase(java.util.Locale.ROOT);
    }
}
