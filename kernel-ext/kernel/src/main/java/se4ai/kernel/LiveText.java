package se4ai.kernel;

import java.util.UUID;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import se4ai.kernel.display.Live;

/** A line in a cell's output that is written again and again in the same place. */
final class LiveText implements Live {

    private final BaseKernel kernel = BaseKernel.notebookKernel();
    private final String id = UUID.randomUUID().toString();
    private boolean isShown;

    @Override
    public void say(String line) {
        if (kernel instanceof JavaKernel ours) {
            sayInPlace(line, ours);
        } else {
            // Other kernels have no way to do it that stays from version to version.
            System.out.println(line);
        }
    }

    private void sayInPlace(String line, JavaKernel ours) {
        DisplayData data = new DisplayData(line);
        data.setDisplayId(id);
        if (isShown) {
            ours.update(data);
        } else {
            // What was printed before it stands above it.
            System.out.flush();
            ours.display(data);
            isShown = true;
        }
    }
}
