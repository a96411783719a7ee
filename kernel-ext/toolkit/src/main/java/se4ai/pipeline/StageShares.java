package se4ai.pipeline;

import java.util.ArrayList;
import java.util.List;
import se4ai.measure.Duration;
import se4ai.measure.Figures;
import se4ai.measure.Money;

/**
 * Stage shares are the time and the money that each of the nine stages took to make what a run holds.
 *
 * <p>What was kept counts with the time of its making, so that the shares do not depend on what a cache saved.
 *
 * @param stages one for each stage, in their order
 */
public record StageShares(List<StageShare> stages) {

    /**
     * A stage share is what one stage took.
     *
     * @param artifacts how many of the run's artifacts belong to it
     */
    public record StageShare(Stage stage, int artifacts, Duration time, Money cost) {

        @Override
        public String toString() {
            return stage + ": " + artifacts + (artifacts == 1 ? " artifact, " : " artifacts, ") + time
                    + (cost.amount() == 0 ? "" : ", " + cost);
        }
    }

    public StageShares {
        stages = List.copyOf(stages);
    }

    static StageShares of(List<Making> makings) {
        List<StageShare> shares = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            List<Making> own =
                    makings.stream().filter(making -> making.stage() == stage).toList();
            Duration time = own.stream().map(Making::duration).reduce(Duration.ZERO, Duration::plus);
            Money cost = own.stream()
                    .filter(Making::isThere)
                    .map(making -> making.artifact().cost())
                    .reduce(Money.NONE, Money::plus);
            shares.add(new StageShare(stage, own.size(), time, cost));
        }
        return new StageShares(shares);
    }

    public StageShare of(Stage stage) {
        return stages.get(stage.ordinal());
    }

    public Duration time() {
        return stages.stream().map(StageShare::time).reduce(Duration.ZERO, Duration::plus);
    }

    public Money cost() {
        return stages.stream().map(StageShare::cost).reduce(Money.NONE, Money::plus);
    }

    /** The part of all the time that training and evaluation took, from 0 to 1; 0 where nothing took time. */
    public double modelWorkTime() {
        double all = time().seconds();
        double model = modelWork().stream()
                .mapToDouble(share -> share.time().seconds())
                .sum();
        return all == 0 ? 0 : model / all;
    }

    /** The part of all the money that training and evaluation took, from 0 to 1; 0 where nothing cost anything. */
    public double modelWorkCost() {
        double all = cost().amount();
        double model =
                modelWork().stream().mapToDouble(share -> share.cost().amount()).sum();
        return all == 0 ? 0 : model / all;
    }

    private List<StageShare> modelWork() {
        return stages.stream().filter(share -> share.stage().isModelWork()).toList();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Work on the model: " + Figures.of(100 * modelWorkTime(), 3) + " % of "
                + time()
                + (cost().amount() == 0 ? "" : ", " + Figures.of(100 * modelWorkCost(), 3) + " % of " + cost()));
        stages.forEach(share -> text.append('\n').append(share));
        return text.toString();
    }
}
