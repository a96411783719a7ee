package se4ai.kernel.magic;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.display.Live;

/** What a magic may ask of the kernel that it runs in. */
public interface MagicHost {

    /**
     * Runs Java as a cell of its own.
     *
     * @return the value of its last expression, or null where it ends in something else
     */
    @Nullable
    Object java(String source);

    /** Runs a cell as if the reader had: its Java and its magics. */
    @Nullable
    Object cell(String source);

    /** Lets all later cells see these jars and folders. */
    void addToClassPath(List<Path> entries);

    /** All jars and folders that a cell sees now, in the order in which a class is looked for. */
    List<Path> classPath();

    /** Forgets all that cells have defined; the course's imports come back, and the class path stays. */
    void reset();

    /** Shows a value in the middle of a cell. */
    void show(Object value);

    /** A line in the cell's output that is written again and again in the same place. */
    Live live();

    /** The folder that relative paths start from: the notebook's. */
    Path workingFolder();
}
