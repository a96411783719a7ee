package se4ai.labs.placement;

import java.util.List;
import se4ai.measure.SeededRandom;

/** Random settings are drawn with a seed, to ask about cases that nobody has thought of. */
final class RandomSettings {

    private RandomSettings() {}

    /** Some of the dials somewhere, and the rest as in the case; the same ones for the same seed. */
    static Settings drawn(int seed) {
        SeededRandom random = new SeededRandom(seed);
        Settings settings = Settings.CASE;
        for (Dial dial : Dial.values()) {
            if (random.nextBoolean()) {
                settings = settings.with(dial, dial.at(random.nextInt(dial.steps() + 1)));
            }
        }
        settings = settings.offline(random.nextBoolean()).secret(random.nextBoolean());
        List<String> places = Settings.PLACES;
        for (int workload = 0; workload < 2; workload++) {
            settings = settings.place(workload, places.get(random.nextInt(places.size())));
        }
        return settings.aim(Settings.AIMS.get(random.nextInt(Settings.AIMS.size())));
    }
}
