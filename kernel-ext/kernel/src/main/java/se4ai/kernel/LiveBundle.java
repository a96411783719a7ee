package se4ai.kernel;

import java.util.Map;
import java.util.UUID;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;

/** A place in a cell's output that is filled again and again, in several media types. */
final class LiveBundle {

    private final JavaKernel kernel;
    private final String id = UUID.randomUUID().toString();
    private boolean isShown;

    LiveBundle(JavaKernel kernel) {
        this.kernel = kernel;
    }

    void show(Map<String, Object> bundle) {
        DisplayData data = new DisplayData();
        bundle.forEach(data::putData);
        data.setDisplayId(id);
        if (isShown) {
            kernel.update(data);
        } else {
            // What was printed before it stands above it.
            System.out.flush();
            kernel.display(data);
            isShown = true;
        }
    }
}
