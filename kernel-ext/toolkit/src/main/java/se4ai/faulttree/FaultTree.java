package se4ai.faulttree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se4ai.measure.Empirical;
import se4ai.measure.Interval;
import se4ai.measure.Probability;

/**
 * A fault tree shows how basic events combine, gate by gate, into the one event that must not happen: its top event.
 *
 * <pre>{@code
 * var tree = FaultTree.of(hit);
 * tree.minimalCutSets();          // the ways to the top event
 * tree.probability();             // exact
 * tree.mitigate("brakes fail", basic("second brake fails", 1e-3));
 * }</pre>
 *
 * An event that stands below several gates is one event: the tree is a graph without cycles. Source: NUREG-0492, <i>Fault
 * Tree Handbook</i>, 1981.
 */
public final class FaultTree {

    private final String name;
    private final Event top;
    private final List<CommonCauseGroup> commonCauses;
    private final Map<String, Event> events;
    private @Nullable Analysis analysis;

    private FaultTree(String name, Event top, List<CommonCauseGroup> commonCauses) {
        this.name = name;
        this.top = top;
        this.events = childrenFirst(top);
        this.commonCauses = List.copyOf(commonCauses);
        this.commonCauses.forEach(group -> group.checkMembers(this));
    }

    /**
     * The tree below a top event.
     *
     * @throws IllegalArgumentException where one name stands for two different events
     */
    public static FaultTree of(Event top) {
        return new FaultTree(top.name(), top, List.of());
    }

    /** The same tree under another name; a name is no event. */
    public FaultTree named(String newName) {
        return new FaultTree(newName, top, commonCauses);
    }

    /** The same tree, some of whose basic events can fail together for one cause. */
    public FaultTree with(CommonCauseGroup... groups) {
        List<CommonCauseGroup> all = new ArrayList<>(commonCauses);
        all.addAll(List.of(groups));
        return new FaultTree(name, top, all);
    }

    /** The same tree with all of its basic events independent. */
    public FaultTree withoutCommonCauses() {
        return new FaultTree(name, top, List.of());
    }

    public String name() {
        return name;
    }

    public Event top() {
        return top;
    }

    public List<CommonCauseGroup> commonCauses() {
        return commonCauses;
    }

    /** All events, each once, the inputs of a gate before the gate; the top event is the last. */
    public List<Event> events() {
        return List.copyOf(events.values());
    }

    public List<BasicEvent> basicEvents() {
        return only(BasicEvent.class);
    }

    public List<HouseEvent> houseEvents() {
        return only(HouseEvent.class);
    }

    public List<Gate> gates() {
        return only(Gate.class);
    }

    public boolean has(String event) {
        return events.containsKey(event);
    }

    /**
     * The event of that name.
     *
     * @throws IllegalArgumentException where there is none; the message lists the nearest names
     */
    public Event event(String event) {
        Event found = events.get(event);
        if (found == null) {
            throw new IllegalArgumentException("There is no event '" + event + "' in the tree '" + name
                    + "'. Its events are " + someNames() + ".");
        }
        return found;
    }

    /** The gates that an event is an input of. */
    public List<Gate> parents(String event) {
        Event child = event(event);
        return gates().stream().filter(gate -> gate.inputs().contains(child)).toList();
    }

    /** The same tree with one event, wherever it stands, replaced by another. */
    public FaultTree replace(String event, Event replacement) {
        Event replaced = event(event);
        Map<String, Event> changed = new HashMap<>();
        for (Event each : events.values()) {
            changed.put(each.name(), each.equals(replaced) ? replacement : rebuilt(each, changed));
        }
        Event newTop = Objects.requireNonNull(changed.get(top.name()));
        return new FaultTree(name, newTop, remaining(childrenFirst(newTop)));
    }

    /** The same tree with a house event switched. */
    public FaultTree with(String houseEvent, boolean state) {
        if (event(houseEvent) instanceof HouseEvent house) {
            return replace(houseEvent, house.switched(state));
        }
        throw new IllegalArgumentException("'" + houseEvent + "' is not a house event. The house events of the tree '"
                + name + "' are " + names(houseEvents()) + ".");
    }

    /** The same tree with another probability for a basic event. */
    public FaultTree with(String basicEvent, double probability) {
        return replace(basicEvent, basic(basicEvent).with(probability));
    }

    /** The basic event of that name. */
    public BasicEvent basic(String basicEvent) {
        if (event(basicEvent) instanceof BasicEvent basic) {
            return basic;
        }
        throw new IllegalArgumentException("'" + basicEvent + "' is not a basic event. Those of the tree '" + name
                + "' are " + names(basicEvents()) + ".");
    }

    /** All that can be calculated from the tree, within the usual budget. */
    public Analysis analysis() {
        if (analysis == null) {
            analysis = Analysis.of(this, Budget.USUAL);
        }
        return analysis;
    }

    public Analysis analysis(Budget budget) {
        return Analysis.of(this, budget);
    }

    /** The ways to the top event; each is as small as it can be. */
    public MinimalCutSets minimalCutSets() {
        return analysis().minimalCutSets();
    }

    /**
     * The ways to the top event of at most so many events, found without solving the whole tree.
     *
     * @param order from 0 to 14
     */
    public MinimalCutSets cutSetsUpTo(int order) {
        return cutSetsUpTo(order, Budget.USUAL);
    }

    public MinimalCutSets cutSetsUpTo(int order, Budget budget) {
        Formulas formulas = Formulas.of(this);
        return new MinimalCutSets(formulas.solveUpTo(order, budget), formulas.events());
    }

    /**
     * The least and the most that the top event's probability can be, found gate by gate in a moment; for trees that are too
     * hard to solve.
     */
    public Interval bounds() {
        double[] bounds = Formulas.of(this).bounds();
        return Interval.of(bounds[0], bounds[1]);
    }

    /** The same, with the least raised to the probability that any of some cut sets happens, such as the smallest. */
    public Interval bounds(List<CutSet> someCutSets) {
        Interval bounds = bounds();
        double some = Formulas.of(this).anyOf(someCutSets, Budget.USUAL);
        return Interval.of(Math.min(bounds.high(), Math.max(bounds.low(), some)), bounds.high());
    }

    /** The probability of the top event, exact but for rounding. */
    public Probability probability() {
        return analysis().probability();
    }

    /** Whether each basic event's probability is known. */
    public boolean isQuantified() {
        return basicEvents().stream()
                .noneMatch(event -> Double.isNaN(event.model().point()));
    }

    /** How much each basic event matters. */
    public Importances importances() {
        return Importances.of(analysis());
    }

    /** The tree after a mitigation: the event leads on only where its guard fails too; with what that changes. */
    public TreeChange mitigate(String event, Event guardFails) {
        return TreeChange.mitigate(this, event, guardFails);
    }

    /** The tree after a redesign in which the event can no longer happen; with what that changes. */
    public TreeChange eliminate(String event) {
        return TreeChange.eliminate(this, event);
    }

    /** The same tree, some of whose models fail together in a share beta of their failures, for the data they learnt from. */
    public FaultTree withSharedTraining(double beta, String... models) {
        return with(CommonCauseGroup.beta("training data of " + String.join(", ", models), beta, models));
    }

    /** What it costs to take the events of the common-cause groups as independent. */
    public CommonCauseEffect commonCauseEffect() {
        return CommonCauseEffect.of(this);
    }

    /** The probability of the top event at each moment of a mission. */
    public ProbabilityOverTime over(Mission mission) {
        return ProbabilityOverTime.of(analysis(), mission);
    }

    /** The probability of the top event, drawn again and again from what is uncertain about those of the basic events. */
    public Empirical uncertainty(int draws, long seed) {
        return Uncertainty.of(analysis(), draws, seed);
    }

    /**
     * The least and the most that the probability of the top event can be; an event that is not known is anything from 0 to 1.
     *
     * <p>It is exact without common-cause groups; the causes of one group are taken as if each varied for itself.
     */
    public Interval probabilityInterval() {
        return ProbabilityBounds.of(analysis());
    }

    /** Which probability each basic event may have for the top event's to stay at or below a target. */
    public Sensitivity below(double target) {
        return Sensitivity.of(analysis(), target);
    }

    /** What looks like a mistake in the tree; empty where nothing does. */
    public List<LintFinding> lint() {
        return Lint.of(this).findings();
    }

    /** This tree held against a reference by what they mean, not by their shape. */
    public TreeComparison comparedWith(FaultTree reference) {
        return TreeComparison.of(this, reference);
    }

    /** What is right about minimal cut sets that somebody has found by hand, each as the names of its events. */
    public CutSetAnswer judge(List<List<String>> cutSets) {
        return CutSetAnswer.of(this, cutSets);
    }

    private static Event rebuilt(Event event, Map<String, Event> changed) {
        if (!(event instanceof Gate gate)) {
            return event;
        }
        List<Event> inputs = gate.inputs().stream()
                .map(input -> Objects.requireNonNull(changed.get(input.name())))
                .toList();
        boolean same = true;
        for (int i = 0; i < inputs.size(); i++) {
            same &= inputs.get(i) == gate.inputs().get(i);
        }
        return same ? gate : gate.over(inputs);
    }

    /** A group loses members that are no longer basic events of the tree, and ends with fewer than two. */
    private List<CommonCauseGroup> remaining(Map<String, Event> left) {
        return commonCauses.stream()
                .flatMap(group -> group
                        .among(left.keySet().stream()
                                .filter(each -> left.get(each) instanceof BasicEvent)
                                .collect(Collectors.toSet()))
                        .stream())
                .toList();
    }

    private <T extends Event> List<T> only(Class<T> type) {
        return events.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private String someNames() {
        List<String> all = List.copyOf(events.keySet());
        return all.size() <= 12
                ? String.join(", ", all)
                : String.join(", ", all.subList(0, 12)) + " and " + (all.size() - 12) + " more";
    }

    private static String names(List<? extends Event> events) {
        return events.isEmpty() ? "none" : events.stream().map(Event::name).collect(Collectors.joining(", "));
    }

    /** Walks down with a stack of its own: a chain of 100,000 gates is no reason to fail. */
    private static Map<String, Event> childrenFirst(Event top) {
        Map<String, Event> finished = new LinkedHashMap<>();
        Set<Event> seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        Map<String, Event> named = new HashMap<>();
        Deque<Event> path = new ArrayDeque<>();
        path.push(top);
        while (!path.isEmpty()) {
            Event event = path.peek();
            if (seen.add(event)) {
                checkSame(named.putIfAbsent(event.name(), event), event);
                if (event instanceof Gate gate) {
                    pushUnseen(gate, seen, path);
                }
            } else {
                path.pop();
                finished.putIfAbsent(event.name(), event);
            }
        }
        return finished;
    }

    private static void pushUnseen(Gate gate, Set<Event> seen, Deque<Event> path) {
        List<Event> inputs = gate.inputs();
        for (int i = inputs.size() - 1; i >= 0; i--) {
            if (!seen.contains(inputs.get(i))) {
                path.push(inputs.get(i));
            }
        }
    }

    private static void checkSame(@Nullable Event first, Event second) {
        if (first != null && !first.equals(second)) {
            throw new IllegalArgumentException("The name '" + second.name() + "' stands for two different events: "
                    + first + " and " + second + ". Give one of them another name, or use one variable for both.");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FaultTree tree
                && name.equals(tree.name)
                && top.equals(tree.top)
                && events.equals(tree.events)
                && commonCauses.equals(tree.commonCauses);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, top);
    }

    /** One line a gate, the top event first. */
    @Override
    public String toString() {
        List<Event> topFirst = new ArrayList<>(events.values());
        java.util.Collections.reverse(topFirst);
        return topFirst.size() + " events\n"
                + topFirst.stream().map(Event::toString).collect(Collectors.joining("\n"));
    }
}
