package se4ai.course;

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

import se4ai.faulttree.BasicEvent;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.Gate;

/**
 * Case trees are the fault trees of the course's cases, so that a reader can go on without having solved what comes before.
 *
 * <p>Their probabilities are assumptions, made to compare trees; nobody measured them.
 */
public final class CaseTrees {

    private static final String PERSON_TRAPPED = "person trapped in door";
    private static final String OPERATOR = "operator does not brake in time";

    private CaseTrees() {}

    /** The door of a driverless train, after C. Kästner, <i>Machine Learning in Production</i>, planning for mistakes. */
    public static FaultTree trainDoor() {
        return FaultTree.of(allOf(
                PERSON_TRAPPED,
                basic("person in door", 0.05).as(ENVIRONMENT),
                anyOf(
                        "door closes",
                        basic("override misused", 5e-4).as(HUMAN),
                        allOf(
                                "person not detected",
                                anyOf(
                                        "vision fails",
                                        basic("model wrong", 0.02).as(MACHINE_LEARNING),
                                        basic("camera defective", 1e-3).as(HARDWARE),
                                        basic("bad light", 0.01).as(ENVIRONMENT)),
                                anyOf(
                                        "door safety fails",
                                        basic("pressure sensor fails", 1e-3).as(HARDWARE),
                                        basic("software crash", 2e-3).as(SOFTWARE))))));
    }

    /** The pedestrian at Tempe, reconstructed from what the NTSB reported in 2018 and 2019. */
    public static FaultTree pedestrian() {
        return FaultTree.of(allOf("pedestrian hit", inPath(), drivingSystem(), operator()));
    }

    /** The same, where the operator's pedal and the driving system move the same brakes. */
    public static FaultTree pedestrianWithSharedBrakes() {
        return FaultTree.of(allOf(
                "pedestrian hit",
                inPath(),
                drivingSystem(),
                anyOf(OPERATOR, operator().inputs().get(0), operator().inputs().get(1), brakes())));
    }

    /** The same with the carmaker's emergency braking as a third that brakes, with the same brakes. */
    public static FaultTree pedestrianBehindSharedBrakes() {
        Gate two = (Gate) pedestrianWithSharedBrakes().top();
        return FaultTree.of(allOf(
                two.name(),
                two.inputs().get(0),
                two.inputs().get(1),
                two.inputs().get(2),
                anyOf("emergency braking does not stop the car", emergencyBrakingFails(), brakes())));
    }

    /** The carmaker's own emergency braking, as an event that may guard against others. */
    public static Gate emergencyBrakingFails() {
        return anyOf(
                "emergency braking does not act",
                basic("emergency braking switched off", 0.01).as(SPECIFICATION),
                basic("emergency braking misses her", 0.02).as(MACHINE_LEARNING));
    }

    /** A lane assistant, after the lecture that belongs to the book. */
    static FaultTree laneAssist() {
        return FaultTree.of(anyOf(
                "car leaves its lane",
                anyOf(
                        "lane not detected",
                        basic("lidar fails").as(HARDWARE),
                        basic("heavy weather").as(ENVIRONMENT),
                        basic("lane misclassified").as(MACHINE_LEARNING),
                        basic("inference too slow").as(SPECIFICATION)),
                allOf(
                        "nobody steers",
                        anyOf(
                                "driver does not steer",
                                basic("no warning").as(SPECIFICATION),
                                basic("no response").as(HUMAN)),
                        basic("no command").as(SPECIFICATION))));
    }

    private static BasicEvent inPath() {
        return basic("pedestrian in path", 1e-3).as(ASSUMPTION);
    }

    private static BasicEvent brakes() {
        return basic("brake actuator fails", 1e-4).as(HARDWARE);
    }

    private static Gate drivingSystem() {
        return anyOf(
                "driving system does not brake in time",
                basic("jaywalker misclassified", 0.02).as(MACHINE_LEARNING),
                basic("path forgotten when reclassified", 0.01).as(SPECIFICATION),
                basic("not sensed", 1e-3).as(HARDWARE),
                basic("action suppressed", 0.05).as(SPECIFICATION),
                brakes());
    }

    private static Gate operator() {
        return anyOf(
                OPERATOR,
                basic("operator distracted", 0.1).as(HUMAN),
                basic("no alert", 0.05).as(SPECIFICATION));
    }
}
