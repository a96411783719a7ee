package se4ai.faulttree;

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

/** The fault trees that the tests share. Their probabilities are assumed where no source is named. */
final class ExampleTrees {

    private ExampleTrees() {}

    /** The pressure tank of NUREG-0492, chapter VIII, down to its components. */
    static FaultTree pressureTank() {
        return FaultTree.of(anyOf(
                "tank ruptures",
                basic("T", 5e-6),
                anyOf(
                        "pump runs too long",
                        basic("K2", 3e-5),
                        allOf(
                                "K2 stays energised",
                                basic("S", 1e-4),
                                anyOf(
                                        "current through S1 or K1",
                                        basic("S1", 3e-5),
                                        anyOf("K1 stays closed", basic("K1", 3e-5), basic("R", 1e-4)))))));
    }

    /** The train door of the book <i>Machine Learning in Production</i>, chapter on planning for mistakes. */
    static FaultTree trainDoor() {
        return FaultTree.of(allOf(
                "person trapped in door",
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

    /** The pedestrian at Tempe, reconstructed from the report NTSB/HAR-19/03. */
    static FaultTree pedestrian() {
        return FaultTree.of(allOf(
                "pedestrian hit",
                basic("pedestrian in path", 1e-3).as(ASSUMPTION),
                anyOf(
                        "driving system does not brake in time",
                        basic("jaywalker misclassified", 0.02).as(MACHINE_LEARNING),
                        basic("path forgotten when reclassified", 0.01).as(SPECIFICATION),
                        basic("not sensed", 1e-3).as(HARDWARE),
                        basic("action suppressed", 0.05).as(SPECIFICATION),
                        basic("brake actuator fails", 1e-5).as(HARDWARE)),
                anyOf(
                        "operator does not brake in time",
                        basic("operator distracted", 0.1).as(HUMAN),
                        basic("no alert", 0.05).as(SPECIFICATION))));
    }

    /** The carmaker's own emergency braking as one more barrier. */
    static Gate emergencyBrakingFails() {
        return anyOf(
                "emergency braking does not act",
                basic("emergency braking switched off", 0.01),
                basic("emergency braking too late", 0.1));
    }

    /** The lane assistant of the book's lecture on safety. */
    static FaultTree laneAssist() {
        return FaultTree.of(anyOf(
                "car leaves its lane",
                anyOf(
                        "lane not detected",
                        anyOf("bad lane data", basic("lidar fails", 1e-4), basic("heavy weather", 1e-3)),
                        anyOf("detector wrong", basic("lane misclassified", 1e-3), basic("inference too slow", 1e-4))),
                allOf(
                        "nobody steers",
                        anyOf("driver does not steer", basic("no warning", 0.01), basic("no response", 0.1)),
                        basic("no command from the controller", 1e-3))));
    }
}
