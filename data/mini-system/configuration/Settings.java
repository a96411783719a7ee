package configuration;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What can be set without a change of the code: a file of lines such as {@code limit=0.3}. */
public record Settings(Path reports, Path model, int port, double limit, double testShare, int rounds, double rate) {

    public Settings {
        if (!(limit > 0 && limit < 1)) {
            throw new IllegalArgumentException("limit must lie between 0 and 1 but was " + limit);
        }
        if (!(testShare > 0 && testShare < 1)) {
            throw new IllegalArgumentException("testShare must lie between 0 and 1 but was " + testShare);
        }
        if (rounds < 1) {
            throw new IllegalArgumentException("rounds must be 1 or more but was " + rounds);
        }
    }

    /** The settings in a file; what it leaves out has a default. */
    public static Settings read(Path file) throws IOException {
        Properties found = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            found.load(reader);
        }
        return new Settings(
                Path.of(found.getProperty("reports", "bird-strikes.csv")),
                Path.of(found.getProperty("model", "triage.model")),
                Integer.parseInt(found.getProperty("port", "0")),
                Double.parseDouble(found.getProperty("limit", "0.2")),
                Double.parseDouble(found.getProperty("testShare", "0.3")),
                Integer.parseInt(found.getProperty("rounds", "300")),
                Double.parseDouble(found.getProperty("rate", "0.5")));
    }
}
