package se4ai.kernel;

import java.util.Map;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import se4ai.kernel.display.Live;

/** A line in a cell's output that is written again and again in the same place. */
final class LiveText implements Live {

    private final LiveBundle place = new LiveBundle((JavaKernel) BaseKernel.notebookKernel());

    @Override
    public void say(String line) {
        place.show(Map.of("text/plain", line));
    }
}
