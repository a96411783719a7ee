package se4ai.course;

import java.util.List;
import se4ai.model.MeasuredModel;
import se4ai.model.Tradeoff;

/**
 * A front choice names the models that someone takes to be on the Pareto front of a trade-off.
 *
 * @param tradeoff the measured models and the criteria
 * @param names the models that are said to be on the front
 */
public record FrontChoice(Tradeoff tradeoff, List<String> names) {

    public FrontChoice {
        names = List.copyOf(names);
        // An unknown name is a typing error, and is said before the answer is judged.
        names.forEach(tradeoff::model);
    }

    public static FrontChoice of(Tradeoff tradeoff, String... names) {
        return new FrontChoice(tradeoff, List.of(names));
    }

    /** The named models that another one dominates. */
    List<String> dominated() {
        return names.stream().filter(name -> !front().contains(name)).toList();
    }

    /** The models of the front that are not named. */
    List<String> missing() {
        return front().stream().filter(name -> !names.contains(name)).toList();
    }

    private List<String> front() {
        return tradeoff.front().stream().map(MeasuredModel::name).toList();
    }

    @Override
    public String toString() {
        return names.isEmpty() ? "no model named yet" : String.join(", ", names);
    }
}
