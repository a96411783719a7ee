package se4ai.labs.placement;

import java.util.ArrayList;
import java.util.List;
import se4ai.labs.SettingsAddress;
import se4ai.placement.Objective;

/**
 * A case address is settings as the last part of a page's address, after {@code #}: what differs from the case.
 *
 * <pre>
 * case?frame-kb=20&amp;frames=5&amp;offline&amp;detection=phone
 * </pre>
 */
public final class CaseAddress extends SettingsAddress<Settings> {

    private static final String OFFLINE = "offline";
    private static final String SECRET = "private";
    private static final String AIM = "best-in";
    private static final List<String> WORKLOADS = List.of("detection", "tracking");

    public CaseAddress() {
        super("case", Settings.CASE);
    }

    @Override
    protected List<String> entries(Settings settings) {
        List<String> entries = new ArrayList<>();
        settings.dials().forEach((dial, value) -> entries.add(entry(dial, value)));
        if (settings.offline()) {
            entries.add(OFFLINE);
        }
        if (settings.secret()) {
            entries.add(SECRET);
        }
        for (int i = 0; i < WORKLOADS.size(); i++) {
            if (!settings.places().get(i).equals(Settings.BEST)) {
                entries.add(WORKLOADS.get(i) + "=" + settings.places().get(i));
            }
        }
        if (settings.aim() != Settings.CASE.aim()) {
            entries.add(AIM + "=" + word(settings.aim()));
        }
        return entries;
    }

    @Override
    protected Settings with(Settings settings, String key, String value, List<String> complaints) {
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
            default -> throw unknown();
        };
    }

    private static Objective aim(String value) {
        List<String> words = Settings.AIMS.stream().map(CaseAddress::word).toList();
        return Settings.AIMS.get(words.indexOf(one(words, value)));
    }

    private static String word(Objective objective) {
        return objective.name().toLowerCase(java.util.Locale.ROOT);
    }
}
