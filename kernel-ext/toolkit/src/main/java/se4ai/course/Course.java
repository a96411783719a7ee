package se4ai.course;

import java.util.List;
import java.util.stream.Stream;
import se4ai.check.Exercise;

/** The course is the list of all exercises, in the order of the notebooks. */
public final class Course {

    private Course() {}

    public static List<Exercise<?>> exercises() {
        return Stream.of(
                        ModelToSystem.exercises(),
                        NineStages.exercises(),
                        RobotOnAKerb.exercises(),
                        FivePointSixSeconds.exercises(),
                        ArchitectureTradeoffs.exercises(),
                        WhereTheModelLives.exercises())
                .flatMap(List::stream)
                .toList();
    }
}
