package se4ai.kernel;

import java.util.UUID;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import se4ai.kernel.display.Live;

/** A line in a cell's output that is written again and again in the same place. */
final class LiveText implements Live {

    private final JavaKernel kernel = (JavaKernel) BaseKernel.notebookKernel();
    private final String id = UUID.randomUUID().toString();
    private boolean isShown;

    @Override
    public void say(String line) {
        DisplayData data = new DisplayData(line);
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
