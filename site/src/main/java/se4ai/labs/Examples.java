package se4ai.labs;

import static se4ai.faulttree.BasicEvent.basic;
import static se4ai.faulttree.Gate.allOf;
import static se4ai.faulttree.Gate.anyOf;
import static se4ai.faulttree.LeafKind.ASSUMPTION;
import static se4ai.faulttree.LeafKind.ENVIRONMENT;
import static se4ai.faulttree.LeafKind.HARDWARE;
import static se4ai.faulttree.LeafKind.HUMAN;
import static se4ai.faulttree.LeafKind.MACHINE_LEARNING;
import static se4ai.faulttree.LeafKind.SOFTWARE;
import static se4ai.faulttree.LeafKind.SPECIFICATION;

import java.util.List;
import se4ai.faulttree.Event;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Gate;

/** Fault trees to begin with. */
public final class Examples {

    private Examples() {}

    public static List<FaultTree> all() {
        return List.of(trainDoor(), pedestrian(), laneAssist());
    }

    /** A door that a model watches; its probabilities are assumed, to have something to calculate with. */
    public static FaultTree trainDoor() {
        Gate vision = anyOf(
                "camera does not show the person",
                basic("model misses the person", 0.01).as(MACHINE_LEARNING),
                basic("camera is defective", 1e-3).as(HARDWARE),
                basic("light is poor", 0.02).as(ENVIRONMENT));
        Gate safety = anyOf(
                "door does not feel the person",
                basic("pressure sensor fails", 1e-3).as(HARDWARE),
                basic("control software crashes", 2e-3).as(SOFTWARE));
        Gate closes = anyOf(
                "door closes",
                allOf("person is not detected", vision, safety),
                basic("manual override is misused", 5e-4).as(HUMAN));
        return FaultTree.of(allOf(
                "door traps a person", basic("person stands in the door", 0.05).as(ENVIRONMENT), closes));
    }

    /** A car that drives itself and has somebody to watch it; nobody has stated how likely anything is. */
    public static FaultTree pedestrian() {
        Event brakes = basic("brakes fail").as(HARDWARE);
        Gate car = anyOf(
                "car does not brake by itself",
                anyOf(
                        "pedestrian is not recognised in time",
                        basic("model changes its mind about what it sees").as(MACHINE_LEARNING),
                        basic("sensors do not see the pedestrian").as(HARDWARE)),
                basic("emergency braking is switched off").as(SPECIFICATION),
                brakes);
        Gate operator = anyOf(
                "operator does not brake in time",
                basic("operator does not watch the road").as(ASSUMPTION),
                basic("car does not warn the operator").as(SPECIFICATION),
                brakes);
        return FaultTree.of(allOf(
                "car hits a pedestrian",
                basic("pedestrian crosses the car's path").as(ENVIRONMENT),
                allOf("nobody brakes in time", car, operator)));
    }

    /** A car that keeps its lane; most of its faults do not pass by the driver. */
    public static FaultTree laneAssist() {
        Gate data = anyOf(
                "lane data is bad",
                basic("lidar fails").as(HARDWARE),
                basic("weather hides the lane").as(ENVIRONMENT));
        Gate detector = anyOf(
                "lane detector is wrong or late",
                basic("model takes something else for the lane").as(MACHINE_LEARNING),
                basic("inference is too slow").as(SPECIFICATION));
        Gate driver = anyOf(
                "driver does not steer in time",
                basic("car gives no warning").as(SPECIFICATION),
                basic("driver does not respond").as(ASSUMPTION));
        return FaultTree.of(anyOf(
                "car leaves its lane",
                anyOf("lane is not detected", data, detector),
                allOf(
                        "nobody steers",
                        driver,
                        basic("controller gives no command").as(SPECIFICATION))));
    }
}
