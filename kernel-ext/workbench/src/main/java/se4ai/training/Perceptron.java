package se4ai.training;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.training.ParameterStore;
import ai.djl.training.initializer.Initializer;
import ai.djl.util.Pair;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se4ai.measure.SeededRandom;
import se4ai.model.Examples;

/** A multilayer perceptron that PyTorch computes, stored as its plain weights of four bytes each. */
final class Perceptron extends TrainedModel {

    static final String KIND = "perceptron";

    private static final int MOST_LAYERS = 8;

    private final int[] hidden;
    private final Scaling scaling;
    private final Model network;

    private Perceptron(
            String name,
            List<String> features,
            List<String> classes,
            int[] hidden,
            Scaling scaling,
            Initializer first) {
        super(name, features, classes);
        this.hidden = hidden;
        this.scaling = scaling;
        network = Model.newInstance(KIND, PyTorch.ENGINE);
        SequentialBlock layers = new SequentialBlock();
        for (int neurons : hidden) {
            layers.add(Linear.builder().setUnits(neurons).build()).add(Activation::relu);
        }
        layers.add(Linear.builder().setUnits(classes.size()).build());
        layers.setInitializer(first, parameter -> true);
        layers.initialize(network.getNDManager(), DataType.FLOAT32, new Shape(1, features.size()));
        network.setBlock(layers);
    }

    /** One that has learned nothing: weights by chance, in the way of He et al., 2015; no neuron begins with an offset. */
    static Perceptron fresh(String name, Examples examples, int[] hidden, SeededRandom random) {
        return new Perceptron(
                name, examples.features(), examples.classes(), hidden, Scaling.of(examples), (manager, shape, type) -> {
                    float[] weights = new float[(int) shape.size()];
                    for (int i = 0; shape.dimension() == 2 && i < weights.length; i++) {
                        weights[i] = (float) (random.nextGaussian() * Math.sqrt(2.0 / shape.get(1)));
                    }
                    return manager.create(weights, shape);
                });
    }

    Model network() {
        return network;
    }

    /** The numbers of these rows as the network reads them, one row after the other. */
    float[] numbers(Examples examples, int[] rows) {
        int features = features().size();
        float[] numbers = new float[rows.length * features];
        for (int i = 0; i < rows.length; i++) {
            put(examples.row(rows[i]), numbers, i * features);
        }
        return numbers;
    }

    private void put(double[] row, float[] numbers, int at) {
        double[] scaled = scaling.scaled(row);
        for (int i = 0; i < scaled.length; i++) {
            numbers[at + i] = (float) scaled[i];
        }
    }

    @Override
    double[] score(double[] row) {
        float[] numbers = new float[row.length];
        put(row, numbers, 0);
        try (NDManager once = network.getNDManager().newSubManager()) {
            NDArray input = once.create(numbers, new Shape(1, numbers.length));
            NDList output = network.getBlock().forward(new ParameterStore(once, false), new NDList(input), false);
            return softmax(output.singletonOrThrow().toFloatArray());
        }
    }

    private static double[] softmax(float[] outputs) {
        double highest = Double.NEGATIVE_INFINITY;
        for (float output : outputs) {
            highest = Math.max(highest, output);
        }
        double[] scores = new double[outputs.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(outputs[i] - highest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    @Override
    public int parts() {
        return parameters().stream()
                .mapToInt(parameter -> (int) parameter.getArray().size())
                .sum();
    }

    @Override
    public String partsAre() {
        return "weights";
    }

    private List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        for (Pair<String, Parameter> each : network.getBlock().getParameters()) {
            all.add(each.getValue());
        }
        return all;
    }

    @Override
    String kind() {
        return KIND;
    }

    @Override
    void store(DataOutputStream out) throws IOException {
        out.writeInt(hidden.length);
        for (int neurons : hidden) {
            out.writeInt(neurons);
        }
        scaling.store(out);
        for (Parameter parameter : parameters()) {
            for (float weight : parameter.getArray().toFloatArray()) {
                out.writeFloat(weight);
            }
        }
    }

    static Perceptron read(DataInputStream in, String name, List<String> features, List<String> classes)
            throws IOException {
        PyTorch.load(TrainingProgress.UNWATCHED);
        int layers = in.readInt();
        if (layers < 1 || layers > MOST_LAYERS) {
            throw new IOException("it has " + layers + " layers");
        }
        int[] hidden = new int[layers];
        for (int i = 0; i < layers; i++) {
            hidden[i] = LibraryLearner.within(in.readInt(), 1, 4_096, "A layer has 1 to 4096 neurons");
        }
        Scaling scaling = Scaling.read(in, features.size());
        return new Perceptron(name, features, classes, hidden, scaling, (manager, shape, type) -> {
            float[] weights = new float[(int) shape.size()];
            try {
                for (int i = 0; i < weights.length; i++) {
                    weights[i] = in.readFloat();
                }
            } catch (IOException e) {
                throw new IllegalArgumentException("it ends within the weights", e);
            }
            return manager.create(weights, shape);
        });
    }
}
