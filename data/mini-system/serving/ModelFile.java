package serving;

import features.Features;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import learning.Logistic;

/** A model as a file: a line for each weight, with the name of its feature. */
public final class ModelFile {

    private static final String CONSTANT = "constant";

    private ModelFile() {}

    public static Path write(Path file, Logistic model) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(CONSTANT + "\t" + model.weights()[0]);
        for (int i = 0; i < Features.NAMES.size(); i++) {
            lines.add(Features.NAMES.get(i) + "\t" + model.weights()[i + 1]);
        }
        return Files.write(file, lines);
    }

    public static Logistic read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() != Features.NAMES.size() + 1) {
            throw new IOException(file + " is no model of these features: it has " + lines.size() + " lines");
        }
        double[] weights = new double[lines.size()];
        for (int i = 0; i < weights.length; i++) {
            String[] parts = lines.get(i).split("\t");
            String expected = i == 0 ? CONSTANT : Features.NAMES.get(i - 1);
            if (parts.length != 2 || !parts[0].equals(expected)) {
                throw new IOException(file + " has '" + lines.get(i) + "' where '" + expected + "' should stand");
            }
            weights[i] = Double.parseDouble(parts[1]);
        }
        return new Logistic(weights);
    }
}
