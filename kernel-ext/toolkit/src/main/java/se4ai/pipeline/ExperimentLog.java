package se4ai.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An experiment log is the list of all trainings that were tried, with settings and figures, so that none is tried twice
 * and the best can be made again.
 *
 * <pre>{@code
 * var log = ExperimentLog.EMPTY
 *         .plus("shallow", Map.of("depth", 2), Map.of("recall", 0.41))
 *         .plus("deep", Map.of("depth", 9), Map.of("recall", 0.58));
 * log.best("recall").name()     // deep
 * }</pre>
 */
public record ExperimentLog(List<Experiment> experiments) {

    public static final ExperimentLog EMPTY = new ExperimentLog(List.of());

    public ExperimentLog {
        experiments = List.copyOf(experiments);
        Set<String> names = new TreeSet<>();
        for (Experiment each : experiments) {
            if (!names.add(each.name())) {
                throw new IllegalArgumentException("The log has an experiment '" + each.name()
                        + "' already. Give this one another name; what was tried is not overwritten.");
            }
        }
    }

    /** The log with one more experiment; this one stays as it is. */
    public ExperimentLog plus(String name, Map<String, ?> settings, Map<String, ? extends Number> figures) {
        List<Experiment> more = new ArrayList<>(experiments);
        more.add(Experiment.of(name, settings, figures));
        return new ExperimentLog(more);
    }

    /** The experiment with the largest value of a figure; of several, the first. */
    public Experiment best(String figure) {
        return with(figure).stream()
                .reduce((a, b) -> value(b, figure) > value(a, figure) ? b : a)
                .orElseThrow();
    }

    /** The experiment with the smallest value of a figure, such as a cost; of several, the first. */
    public Experiment lowest(String figure) {
        return with(figure).stream()
                .reduce((a, b) -> value(b, figure) < value(a, figure) ? b : a)
                .orElseThrow();
    }

    /** The same experiments, those with the largest value of a figure first; those without it last. */
    public ExperimentLog sortedBy(String figure) {
        with(figure);
        List<Experiment> sorted = new ArrayList<>(experiments);
        sorted.sort(Comparator.comparingDouble(each -> -each.figures().getOrDefault(figure, Double.NEGATIVE_INFINITY)));
        return new ExperimentLog(sorted);
    }

    /** The names of all settings, sorted. */
    public List<String> settings() {
        return names(Experiment::settings);
    }

    /** The names of all figures, sorted. */
    public List<String> figures() {
        return names(Experiment::figures);
    }

    private List<String> names(java.util.function.Function<Experiment, Map<String, ?>> part) {
        Set<String> names = new TreeSet<>();
        experiments.forEach(each -> names.addAll(part.apply(each).keySet()));
        return List.copyOf(names);
    }

    private List<Experiment> with(String figure) {
        if (experiments.isEmpty()) {
            throw new IllegalStateException(
                    "The log is empty; write an experiment down first: log.plus(name, settings, figures).");
        }
        List<Experiment> all = experiments.stream()
                .filter(each -> each.figures().containsKey(figure))
                .toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("No experiment in the log has a figure '" + figure
                    + "'; the figures are " + Names.quoted(figures()) + ".");
        }
        return all;
    }

    private static double value(Experiment experiment, String figure) {
        return experiment.figures().getOrDefault(figure, Double.NaN);
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(experiments.size() + (experiments.size() == 1 ? " experiment" : " experiments"));
        experiments.forEach(each -> text.append("\n- ").append(each));
        return text.toString();
    }
}
