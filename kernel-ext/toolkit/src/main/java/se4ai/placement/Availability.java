package se4ai.placement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Works out how often a plan has an answer, with a part that stands on several ways counted once. */
final class Availability {

    private static final int MOST_PARTS = 16;

    private final Topology topology;

    Availability(Topology topology) {
        this.topology = topology;
    }

    double of(Plan plan) {
        List<String> unsure = new ArrayList<>();
        Set<String> all = new LinkedHashSet<>();
        plan.visit(1, (phase, share) -> all.addAll(List.of(phase.part(), phase.to())));
        all.stream().filter(part -> up(part) < 1).forEach(unsure::add);
        if (unsure.size() > MOST_PARTS) {
            throw new IllegalArgumentException("A placement with " + unsure.size()
                    + " parts that are sometimes away is more than the " + MOST_PARTS
                    + " that can be worked out. Set the availability of the safest of them to 1.");
        }
        return over(plan, unsure, 0, new HashSet<>());
    }

    /** Every combination of parts that are up and down. */
    private double over(Plan plan, List<String> unsure, int at, Set<String> down) {
        if (at == unsure.size()) {
            return plan.answered(part -> !down.contains(part));
        }
        String part = unsure.get(at);
        double there = up(part) * over(plan, unsure, at + 1, down);
        down.add(part);
        double away = (1 - up(part)) * over(plan, unsure, at + 1, down);
        down.remove(part);
        return there + away;
    }

    /** The answers that remain where every link that leaves the user's own devices is down. */
    double offline(Plan plan) {
        Set<String> down = new HashSet<>();
        for (Link link : topology.links()) {
            if (!isOwn(link.near()) || !isOwn(link.far())) {
                down.add(link.name());
            }
        }
        return plan.answered(part -> !down.contains(part));
    }

    private boolean isOwn(String device) {
        return topology.device(device).usersOwn();
    }

    private double up(String part) {
        for (Link link : topology.links()) {
            if (link.name().equals(part)) {
                return link.availability().value();
            }
        }
        return topology.device(part).availability().value();
    }
}
