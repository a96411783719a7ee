package se4ai.course;

import java.util.ArrayList;
import java.util.List;
import se4ai.check.Exercise;

/** The course is the list of all exercises, in the order of the notebooks. */
public final class Course {

    private Course() {}

    public static List<Exercise<?>> exercises() {
        List<Exercise<?>> exercises = new ArrayList<>(ModelToSystem.exercises());
        exercises.addAll(FivePointSixSeconds.exercises());
        return List.copyOf(exercises);
    }
}
