package se4ai.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A trade-off is models held against each other by several criteria, of which none is best in all.
 *
 * <p>Limits come first: they rule models out. Of those left, the front holds each that no other one dominates. What to
 * choose on the front is a matter of what the product needs.
 *
 * <pre>{@code
 * var tradeoff = Tradeoff.of(logistic, tree, forest).limited(Criterion.LATENCY, "1 ms");
 * tradeoff.by(Criterion.QUALITY, Criterion.PARTS).front();
 * tradeoff.dominatedBy("random forest");
 * }</pre>
 */
public final class Tradeoff {

    /** What a model must keep to: at least so much quality, or at most so much of something else. */
    public record Limit(Criterion criterion, double bound) {

        public boolean allows(MeasuredModel model) {
            return !criterion.isBetter(bound, criterion.of(model));
        }

        @Override
        public String toString() {
            return criterion + (criterion.moreIsBetter() ? " at least " : " at most ") + criterion.words(bound);
        }
    }

    /** Up to which limit a model is the choice: from this one on, until the next. */
    public record Flip(Limit limit, MeasuredModel choice) {

        @Override
        public String toString() {
            return "from " + limit + " on: " + choice.name();
        }
    }

    private final List<MeasuredModel> models;
    private final List<Criterion> criteria;
    private final List<Limit> limits;

    private Tradeoff(List<MeasuredModel> models, List<Criterion> criteria, List<Limit> limits) {
        this.models = models;
        this.criteria = criteria;
        this.limits = limits;
    }

    public static Tradeoff of(MeasuredModel... models) {
        return of(List.of(models));
    }

    /** Models by all criteria, without limits. */
    public static Tradeoff of(List<MeasuredModel> models) {
        if (models.isEmpty()) {
            throw new IllegalArgumentException("A trade-off needs at least one measured model but has none.");
        }
        List<String> names = new ArrayList<>();
        for (MeasuredModel model : models) {
            if (names.contains(model.name())) {
                throw new IllegalArgumentException(
                        "Two of the measured models are called '" + model.name() + "'; each needs a name of its own.");
            }
            names.add(model.name());
        }
        return new Tradeoff(List.copyOf(models), List.of(Criterion.values()), List.of());
    }

    /** The same models by these criteria, of which the first one decides first. */
    public Tradeoff by(Criterion... chosen) {
        if (chosen.length == 0) {
            throw new IllegalArgumentException(
                    "A trade-off needs at least one criterion; there are " + List.of(Criterion.values()) + ".");
        }
        return new Tradeoff(models, List.of(chosen), limits);
    }

    /**
     * The same models with one more limit, which takes the place of an earlier one for the same criterion.
     *
     * @param bound the least quality such as {@code 85 %}, or the most of something else, such as {@code 2 ms}
     */
    public Tradeoff limited(Criterion criterion, String bound) {
        return limited(new Limit(criterion, criterion.parse(bound)));
    }

    private Tradeoff limited(Limit limit) {
        List<Limit> all = without(limit.criterion());
        all.add(limit);
        return new Tradeoff(models, criteria, List.copyOf(all));
    }

    private List<Limit> without(Criterion criterion) {
        List<Limit> left = new ArrayList<>();
        for (Limit limit : limits) {
            if (limit.criterion() != criterion) {
                left.add(limit);
            }
        }
        return left;
    }

    public List<MeasuredModel> models() {
        return models;
    }

    public List<Criterion> criteria() {
        return criteria;
    }

    public List<Limit> limits() {
        return limits;
    }

    /** The model with this name. */
    public MeasuredModel model(String name) {
        List<String> names = new ArrayList<>();
        models.forEach(model -> names.add(model.name()));
        return models.get(Names.position("model", name, names));
    }

    /** Those that keep to all limits. */
    public List<MeasuredModel> allowed() {
        List<MeasuredModel> allowed = new ArrayList<>();
        for (MeasuredModel model : models) {
            if (ruledOutBecause(model).isEmpty()) {
                allowed.add(model);
            }
        }
        return allowed;
    }

    /** The limits that a model does not keep to; none where it is allowed. */
    public List<Limit> ruledOutBecause(MeasuredModel model) {
        List<Limit> broken = new ArrayList<>();
        for (Limit limit : limits) {
            if (!limit.allows(model)) {
                broken.add(limit);
            }
        }
        return broken;
    }

    /** Of the allowed models, those that no other one dominates. Source: V. Pareto, <i>Manuale di economia</i>, 1906. */
    public List<MeasuredModel> front() {
        List<MeasuredModel> allowed = allowed();
        List<MeasuredModel> front = new ArrayList<>();
        for (MeasuredModel model : allowed) {
            if (dominatedBy(model, allowed).isEmpty()) {
                front.add(model);
            }
        }
        return front;
    }

    /** Which of the allowed models dominate one, and by what; none where it is on the front. */
    public List<Dominance> dominatedBy(MeasuredModel model) {
        return dominatedBy(model, allowed());
    }

    /** The same by the model's name. */
    public List<Dominance> dominatedBy(String name) {
        return dominatedBy(model(name));
    }

    private List<Dominance> dominatedBy(MeasuredModel model, List<MeasuredModel> others) {
        List<Dominance> all = new ArrayList<>();
        for (MeasuredModel other : others) {
            Dominance dominance = compared(other, model);
            if (!dominance.better().isEmpty()
                    && dominance.better().size() + dominance.equal().size() == criteria.size()) {
                all.add(dominance);
            }
        }
        return all;
    }

    private Dominance compared(MeasuredModel one, MeasuredModel other) {
        List<Criterion> better = new ArrayList<>();
        List<Criterion> equal = new ArrayList<>();
        for (Criterion criterion : criteria) {
            if (criterion.isBetter(criterion.of(one), criterion.of(other))) {
                better.add(criterion);
            } else if (criterion.of(one) == criterion.of(other)) {
                equal.add(criterion);
            }
        }
        return new Dominance(one, other, better, equal);
    }

    /** Of the allowed models the best by the first criterion; where that is a tie, by the next, and so on. */
    public MeasuredModel choice() {
        List<MeasuredModel> allowed = allowed();
        if (allowed.isEmpty()) {
            throw new IllegalArgumentException("No model keeps to " + joined(limits) + "; loosen a limit.");
        }
        MeasuredModel best = allowed.get(0);
        for (MeasuredModel model : allowed) {
            best = isPreferred(model, best) ? model : best;
        }
        return best;
    }

    private boolean isPreferred(MeasuredModel one, MeasuredModel other) {
        for (Criterion criterion : criteria) {
            if (criterion.of(one) != criterion.of(other)) {
                return criterion.isBetter(criterion.of(one), criterion.of(other));
            }
        }
        return false;
    }

    /**
     * How the choice would change with the limit of one criterion, all other limits kept: from the strictest limit that a
     * model keeps to, to no limit at all.
     */
    public List<Flip> flips(Criterion criterion) {
        Tradeoff others = new Tradeoff(models, criteria, without(criterion));
        List<Flip> flips = new ArrayList<>();
        List<Double> bounds = new ArrayList<>();
        others.allowed().forEach(model -> bounds.add(criterion.of(model)));
        bounds.sort((one, other) -> Double.compare(one, other) * (criterion.moreIsBetter() ? -1 : 1));
        for (double bound : bounds) {
            Limit limit = new Limit(criterion, bound);
            MeasuredModel choice = others.limited(limit).choice();
            if (flips.isEmpty() || !flips.get(flips.size() - 1).choice().equals(choice)) {
                flips.add(new Flip(limit, choice));
            }
        }
        return flips;
    }

    private static String joined(List<Limit> limits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < limits.size(); i++) {
            text.append(i == 0 ? "" : " and ").append(limits.get(i));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Trade-off by ");
        for (int i = 0; i < criteria.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(criteria.get(i));
        }
        text.append(limits.isEmpty() ? "" : ", with " + joined(limits));
        List<MeasuredModel> front = front();
        for (MeasuredModel model : models) {
            List<Limit> broken = ruledOutBecause(model);
            text.append("\n- ").append(model).append(": ");
            text.append(
                    !broken.isEmpty()
                            ? "ruled out by " + joined(broken)
                            : front.contains(model) ? "on the front" : "dominated");
        }
        return text.toString();
    }
}
