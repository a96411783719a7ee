package se4ai.kernel.display;

/** A place in a cell's output where one line takes the place of the other. */
@FunctionalInterface
public interface Live {

    /** Shows a line in the place of the one before. */
    void say(String line);
}
