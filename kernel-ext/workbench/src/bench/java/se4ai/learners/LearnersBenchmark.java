package se4ai.learners;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.tribuo.MutableDataset;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.linear.LogisticRegressionTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import se4ai.measure.SeededRandom;
import se4ai.model.DecisionTree;
import se4ai.model.DecisionTreeLearner;
import se4ai.model.Examples;
import se4ai.model.Learner;
import se4ai.model.LogisticRegression;

/**
 * Times our decision tree and logistic regression beside Tribuo's, on 100,000 rows of 20 features: both trees at most 8
 * questions deep with at least 20 examples in a leaf; our logistic regression to its minimum, Tribuo's by its defaults.
 * First it says how many of 100,000 other rows each gets right.
 *
 * <p>Run with {@code mvn -Pbench -pl kernel-ext/workbench -am package -Dbench.main=se4ai.learners.LearnersBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LearnersBenchmark {

    private static final int ROWS = 100_000;
    private static final int FEATURES = 20;
    private static final int DEPTH = 8;
    private static final int MIN_LEAF = 20;
    private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

    private Examples train;
    private Examples test;
    private MutableDataset<Label> theirTrain;
    private MutableDataset<Label> theirTest;

    @Setup
    public void data() {
        TRIBUO.setLevel(Level.WARNING);
        train = examples(1);
        test = examples(2);
        theirTrain = theirs(train);
        theirTest = theirs(test);
    }

    /** Half of the features speak of the class, in a sum with a step and a product in it; a tenth is noise. */
    private static Examples examples(long seed) {
        SeededRandom random = new SeededRandom(seed);
        double[][] columns = new double[FEATURES][ROWS];
        int[] labels = new int[ROWS];
        for (int row = 0; row < ROWS; row++) {
            double sum = -1;
            for (int j = 0; j < FEATURES; j++) {
                columns[j][row] = random.nextGaussian();
                sum += j < FEATURES / 2 ? columns[j][row] * (j + 1) / 10 : 0;
            }
            sum += (columns[0][row] > 0.5 ? 1 : 0) + columns[1][row] * columns[2][row];
            boolean isNoise = random.nextDouble() < 0.1;
            labels[row] = isNoise ? random.nextInt(2) : sum > 0 ? 1 : 0;
        }
        return Examples.of(names(), columns, List.of("none", "damage"), labels);
    }

    private static List<String> names() {
        return IntStream.range(0, FEATURES).mapToObj(j -> "x" + j).toList();
    }

    private static MutableDataset<Label> theirs(Examples examples) {
        LabelFactory factory = new LabelFactory();
        MutableDataset<Label> rows =
                new MutableDataset<>(new SimpleDataSourceProvenance("seeded rows", factory), factory);
        String[] names = examples.features().toArray(String[]::new);
        for (int row = 0; row < examples.size(); row++) {
            Label label = new Label(examples.classes().get(examples.label(row)));
            rows.add(new ArrayExample<>(label, names, examples.row(row)));
        }
        return rows;
    }

    @Benchmark
    public Object ourTree() {
        return tree().learn(train);
    }

    @Benchmark
    public Object tribuoTree() {
        return theirTree().train(theirTrain);
    }

    @Benchmark
    public Object ourLogisticRegression() {
        return LogisticRegression.learner().learn(train);
    }

    @Benchmark
    public Object tribuoLogisticRegression() {
        return new LogisticRegressionTrainer().train(theirTrain);
    }

    @Benchmark
    public Object tribuoLinearSgd() {
        return theirSgd().train(theirTrain);
    }

    private static DecisionTreeLearner tree() {
        return DecisionTree.learner().depth(DEPTH).minLeaf(MIN_LEAF);
    }

    private static Trainer<Label> theirTree() {
        return new CARTClassificationTrainer(DEPTH, MIN_LEAF, 0, 1, false, new GiniIndex(), Trainer.DEFAULT_SEED);
    }

    private static Trainer<Label> theirSgd() {
        return new LinearSGDTrainer(new LogMulticlass(), new AdaGrad(0.1), 5, Trainer.DEFAULT_SEED);
    }

    private void quality() {
        System.out.println("Our tree: " + right(tree()));
        System.out.println("Tribuo's tree: " + right(theirTree()));
        System.out.println("Our logistic regression: " + right(LogisticRegression.learner()));
        System.out.println("Tribuo's logistic regression: " + right(new LogisticRegressionTrainer()));
        System.out.println("Tribuo's linear SGD: " + right(theirSgd()));
    }

    private String right(Learner learner) {
        return learner.learn(train).predict(test).accuracy().toString();
    }

    private String right(Trainer<Label> trainer) {
        long right = trainer.train(theirTrain).predict(theirTest).stream()
                .filter(each -> each.getOutput().getLabel().equals(((Label) each.getExample().getOutput()).getLabel()))
                .count();
        return right + " of " + ROWS;
    }

    public static void main(String[] args) throws RunnerException {
        LearnersBenchmark benchmark = new LearnersBenchmark();
        benchmark.data();
        benchmark.quality();
        new Runner(new OptionsBuilder()
                        .include(LearnersBenchmark.class.getName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(3))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(3))
                        .build())
                .run();
    }
}
