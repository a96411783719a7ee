package se4ai.site;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jbake.app.JBakeException;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jbake.parser.Engines;
import se4ai.notebook.BadInputException;

/** A bake is one run of JBake in memory, with our engines for notebooks and Markdown. */
final class Bake {

    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger DATABASE = Logger.getLogger("com.orientechnologies");

    private Bake() {}

    /**
     * Bakes a JBake source folder.
     *
     * @throws BadInputException where a page or a template cannot be baked; the message is its first error
     */
    static void bake(Path source, Path output) {
        // JBake's database reports on itself; what concerns the reader reaches us as an error.
        DATABASE.setLevel(Level.OFF);
        Engines.register("ipynb", new NotebookEngine());
        Engines.register("md", new PageEngine());
        try {
            Oven oven = new Oven(configuration(source, output));
            oven.bake();
            fail(oven.getErrors());
        } catch (JBakeException e) {
            fail(List.of(e));
        }
    }

    private static JBakeConfiguration configuration(Path source, Path output) {
        return new JBakeConfigurationFactory().createDefaultJbakeConfiguration(source.toFile(), output.toFile(), true);
    }

    private static void fail(List<Throwable> errors) {
        for (Throwable error : errors) {
            throw new BadInputException("The site cannot be baked. " + firstReason(error), error);
        }
    }

    /** Our own sentence where there is one, else what the innermost cause says. */
    private static String firstReason(Throwable error) {
        Throwable reason = error;
        while (!(reason instanceof BadInputException) && reason.getCause() != null) {
            reason = reason.getCause();
        }
        String message = String.valueOf(reason.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
