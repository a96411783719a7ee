package se4ai.widget;

import java.util.Map;

/** A widget's model is its state in the kernel, of which every page that shows the widget has a twin. */
public interface WidgetModel {

    /** What names the model in the kernel and in the page. */
    String id();

    /** The whole state, in the words of the Jupyter widgets' model specification. */
    Map<String, Object> state();

    /** Takes what has changed in the page. */
    void changed(Map<String, Object> state);

    /** Takes what the page says beside the state, such as a click. */
    void told(Map<String, Object> content);
}
