package se4ai.kernel.display;

import se4ai.pipeline.Artifact;
import se4ai.pipeline.Making;
import se4ai.pipeline.RunProgress;

/** Says, in one place, which artifact of a pipeline is being made, and how many are done. */
public final class RunningPipeline implements RunProgress {

    private static final int BAR = 20;

    private final Live place;

    public RunningPipeline(Live place) {
        this.place = place;
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public void started(Artifact<?> artifact, int number, int of) {
        place.say(bar(number - 1, of) + " " + number + " of " + of + ": making '" + artifact.name() + "' ("
                + artifact.stage() + ")");
    }

    @Override
    public void finished(Making making, int number, int of) {
        if (number == of || making.state() == Making.State.FAILED) {
            place.say(bar(number, of) + " " + number + " of " + of + ": " + making);
        }
    }

    private static String bar(int done, int of) {
        int full = BAR * done / of;
        return "█".repeat(full) + "░".repeat(BAR - full);
    }
}
