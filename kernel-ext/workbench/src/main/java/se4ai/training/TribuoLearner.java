package se4ai.training;

import com.oracle.labs.mlrg.olcut.provenance.Provenance;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tribuo.Dataset;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import org.tribuo.classification.ensemble.VotingCombiner;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.ensemble.BaggingTrainer;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import se4ai.model.Examples;

/** Learners of Tribuo, Oracle's library in plain Java: a logistic regression, a CART tree and a random forest. */
final class TribuoLearner extends LibraryLearner {

    private static final Logger LOG = Logger.getLogger("org.tribuo");
    private static final OffsetDateTime NEVER = OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC);
    private static final int EPOCHS = 20;
    private static final double STEP = 0.1;
    private static final float SMALLEST_NODE = 5;

    static {
        // It reports each epoch; the cell is the reader's.
        LOG.setLevel(Level.WARNING);
    }

    /** What to train with: made anew for each training, because a trainer counts how often it was used. */
    @FunctionalInterface
    private interface Recipe {
        Trainer<Label> trainer(int features, TrainingProgress progress);
    }

    private final Recipe recipe;
    private final boolean scaled;

    private TribuoLearner(String name, boolean scaled, Recipe recipe) {
        super(name);
        this.recipe = recipe;
        this.scaled = scaled;
    }

    static TribuoLearner logisticRegression() {
        return new TribuoLearner(
                "logistic regression",
                true,
                (features, progress) ->
                        new LinearSGDTrainer(new LogMulticlass(), new AdaGrad(STEP), EPOCHS, -1, 1, SEED));
    }

    static TribuoLearner tree(int depth) {
        within(depth, 1, 1_000, "The depth of a tree must lie in [1, 1000]");
        return new TribuoLearner("tree of depth " + depth, false, (features, progress) -> cart(depth, 1));
    }

    static TribuoLearner forest(int trees) {
        within(trees, 1, 10_000, "A forest has 1 to 10000 trees");
        String name = "forest of " + trees + (trees == 1 ? " tree" : " trees");
        return new TribuoLearner(
                name, false, (features, progress) -> new Forest(name, share(features), trees, progress));
    }

    @Override
    TrainedModel train(Examples examples, TrainingProgress progress) {
        int features = examples.features().size();
        Scaling scaling = scaled ? Scaling.of(examples) : Scaling.none(features);
        MutableDataset<Label> dataset = dataset(scaled ? examples : stepped(examples), scaling);
        progress.at("training the " + name(), 0);
        Model<Label> model = recipe.trainer(features, progress).train(dataset);
        return new TribuoModel(name(), examples.features(), examples.classes(), scaling, model);
    }

    private static Examples stepped(Examples examples) {
        double[][] columns = examples.features().stream()
                .map(feature -> Steps.of(examples.column(feature)))
                .toArray(double[][]::new);
        return Examples.of(
                examples.features(),
                columns,
                examples.classes(),
                labels(examples).toArray());
    }

    private static MutableDataset<Label> dataset(Examples examples, Scaling scaling) {
        LabelFactory labels = new LabelFactory();
        MutableDataset<Label> dataset =
                new MutableDataset<>(new SimpleDataSourceProvenance("examples", NEVER, labels), labels);
        for (int row = 0; row < examples.size(); row++) {
            Label label = new Label(Integer.toString(examples.label(row)));
            dataset.add(TribuoModel.example(label, scaling.scaled(examples.row(row))));
        }
        return dataset;
    }

    private static Trainer<Label> cart(int depth, float share) {
        return new CARTClassificationTrainer(depth, SMALLEST_NODE, 0, share, false, new GiniIndex(), SEED);
    }

    /** As many features a split as the square root of all: the usual choice of a random forest. */
    private static float share(int features) {
        return (float) (Math.max(1, Math.round(Math.sqrt(features))) / (double) features);
    }

    /** A random forest that tells which tree it is at. */
    private static final class Forest extends BaggingTrainer<Label> {

        private final String name;
        private final TrainingProgress progress;
        private int grown;

        private Forest(String name, float share, int trees, TrainingProgress progress) {
            super(cart(Integer.MAX_VALUE, share), new VotingCombiner(), trees, SEED);
            this.name = name;
            this.progress = progress;
        }

        @Override
        protected Model<Label> trainSingleModel(
                Dataset<Label> examples,
                ImmutableFeatureMap features,
                ImmutableOutputInfo<Label> labels,
                int seed,
                Map<String, Provenance> provenance,
                int count) {
            stopIfAsked(name);
            progress.at("training the " + name, (double) grown++ / numMembers);
            return super.trainSingleModel(examples, features, labels, seed, provenance, count);
        }
    }
}
