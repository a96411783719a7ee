package se4ai.learners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import se4ai.measure.SeededRandom;
import se4ai.model.DecisionTree;
import se4ai.model.Examples;

class TribuoAgreementTest {

    private static final int DEPTH = 3;
    private static final int ROWS = 600;

    /** With continuous features hardly two questions are equally good. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void our_tree_answers_as_tribuos(int seed) {
        Examples train = examples(seed);
        Examples test = examples(100 + seed);
        DecisionTree ours = DecisionTree.learner().depth(DEPTH).minLeaf(1).learn(train);
        Model<Label> theirs = new CARTClassificationTrainer(
                        DEPTH, 1, 0, 1, false, new GiniIndex(), Trainer.DEFAULT_SEED)
                .train(theirs(train));

        int same = 0;
        for (int row = 0; row < ROWS; row++) {
            String label = theirs.predict(theirs(test, row)).getOutput().getLabel();
            same += ours.classify(test.row(row)).equals(label) ? 1 : 0;
        }
        assertThat(same).isEqualTo(ROWS);
    }

    private static Examples examples(long seed) {
        SeededRandom random = new SeededRandom(seed);
        double[][] columns = new double[4][ROWS];
        int[] labels = new int[ROWS];
        for (int row = 0; row < ROWS; row++) {
            for (double[] column : columns) {
                column[row] = random.nextGaussian();
            }
            double sum = columns[0][row] + 0.7 * columns[1][row] + 0.5 * random.nextGaussian();
            labels[row] = sum < -0.6 ? 0 : sum < 0.8 ? 1 : 2;
        }
        return Examples.of(List.of("a", "b", "c", "d"), columns, List.of("none", "minor", "substantial"), labels);
    }

    private static MutableDataset<Label> theirs(Examples examples) {
        LabelFactory factory = new LabelFactory();
        MutableDataset<Label> rows =
                new MutableDataset<>(new SimpleDataSourceProvenance("seeded rows", factory), factory);
        for (int row = 0; row < examples.size(); row++) {
            rows.add(theirs(examples, row));
        }
        return rows;
    }

    private static ArrayExample<Label> theirs(Examples examples, int row) {
        String[] names = examples.features().toArray(String[]::new);
        return new ArrayExample<>(new Label(examples.classes().get(examples.label(row))), names, examples.row(row));
    }
}
