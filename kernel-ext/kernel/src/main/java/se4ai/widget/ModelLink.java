package se4ai.widget;

import java.util.Map;

/** The way from a widget's model in the kernel to its twins in the pages. */
@FunctionalInterface
public interface ModelLink {

    void update(Map<String, Object> changes);
}
