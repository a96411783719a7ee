package se4ai.placement;

import java.util.ArrayList;
import java.util.List;

/**
 * A deployment says for every workload where it is placed.
 *
 * @param placements one for each workload of the problem, in its order
 */
public record Deployment(List<Placement> placements) {

    public Deployment {
        placements = List.copyOf(placements);
    }

    /** The same deployment, but for one workload. */
    Deployment with(int workload, Placement placement) {
        List<Placement> changed = new ArrayList<>(placements);
        changed.set(workload, placement);
        return new Deployment(changed);
    }

    @Override
    public String toString() {
        return String.join(" | ", placements.stream().map(Placement::toString).toList());
    }
}
