package se4ai.widget;

import java.util.Map;

/** A place in a cell's output where what is shown takes the place of what was shown before. */
@FunctionalInterface
public interface Place {

    /** Shows the same content in several media types; the page takes the richest that it knows. */
    void show(Map<String, Object> bundle);
}
