package se4ai.kernel;

import java.util.Map;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.jspecify.annotations.Nullable;
import se4ai.kernel.display.Live;

/** A line in a cell's output that is written again and again in the same place. */
final class LiveText implements Live {

    private final @Nullable LiveBundle place =
            BaseKernel.notebookKernel() instanceof JavaKernel ours ? new LiveBundle(ours) : null;

    @Override
    public void say(String line) {
        if (place == null) {
            // Other kernels have no way to do it that stays from version to version.
            System.out.println(line);
        } else {
            place.show(Map.of("text/plain", line));
        }
    }
}
