package se4ai.widget;

import java.util.Map;
import java.util.concurrent.Executor;

/** A widget's host is the kernel around it: it shows values and, where it has a page, keeps models alike there. */
public interface WidgetHost {

    /** Whether widgets can speak to a page; if not, they are shown as a picture that stands still. */
    boolean hasPage();

    /** A value as a cell would show it: its media types, each with its data. */
    Map<String, Object> render(Object value);

    /** Makes a model's twin in the page. */
    ModelLink open(WidgetModel model);

    /** Runs one thing after the other, never beside a cell, and not while a page's message is taken. */
    Executor redraws();

    /** A new place in the output of the cell that runs. */
    Place place();

    /** Has something done once, when the cell that runs has ended. */
    void whenCellEnds(Runnable task);
}
