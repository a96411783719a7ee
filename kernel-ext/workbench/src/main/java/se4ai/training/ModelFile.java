package se4ai.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A model file holds one trained model: what it is called, its features and classes, and what its library stores of it.
 *
 * <pre>{@code
 * ModelFile.write(model, "strikes.model");
 * var again = ModelFile.read("strikes.model");
 * }</pre>
 *
 * <p>No Java objects are stored, so that a file from elsewhere cannot make this process run what it likes; still, the
 * libraries that read the rest are written for files of people whom one trusts.
 */
public final class ModelFile {

    /** The largest file that is read: 200 MB. */
    public static final int MOST_BYTES = 200_000_000;

    private static final byte[] BEGIN = "SE4AI model 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_NAMES = 100_000;
    private static final int SHOWN = 8;

    private ModelFile() {}

    public static void write(TrainedModel model, String path) {
        write(model, Path.of(path));
    }

    /** Stores a model; a file of that name is replaced. */
    public static void write(TrainedModel model, Path path) {
        try {
            Files.write(path, bytes(model));
        } catch (IOException e) {
            throw new UncheckedIOException("Model file '" + path + "' cannot be written: " + e.getMessage(), e);
        }
    }

    public static TrainedModel read(String path) {
        return read(Path.of(path));
    }

    /**
     * The model in a file.
     *
     * @throws IllegalArgumentException where the file is missing, is something else or is damaged
     */
    public static TrainedModel read(Path path) {
        byte[] bytes = contents(path);
        if (!Arrays.equals(BEGIN, 0, BEGIN.length, bytes, 0, Math.min(BEGIN.length, bytes.length))) {
            throw new IllegalArgumentException("'" + path + "' is not a model of this course: it begins with "
                    + beginning(bytes) + ". Give a file that ModelFile.write has written.");
        }
        try {
            return model(Arrays.copyOfRange(bytes, BEGIN.length, bytes.length));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Model file '" + path + "' is damaged: " + e.getMessage() + ". Train the model and write it again.",
                    e);
        }
    }

    static byte[] bytes(TrainedModel model) {
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(body);
            out.writeUTF(model.kind());
            out.writeUTF(model.name());
            names(out, model.features());
            names(out, model.classes());
            model.store(out);
            CRC32 sum = new CRC32();
            sum.update(body.toByteArray());
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.writeBytes(BEGIN);
            new DataOutputStream(whole).writeInt((int) sum.getValue());
            whole.writeBytes(body.toByteArray());
            return whole.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The " + model.name() + " cannot be stored: " + e.getMessage(), e);
        }
    }

    private static TrainedModel model(byte[] bytes) throws IOException {
        if (bytes.length < Integer.BYTES) {
            throw new IOException("it ends after its first line");
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        CRC32 sum = new CRC32();
        sum.update(bytes, Integer.BYTES, bytes.length - Integer.BYTES);
        if (in.readInt() != (int) sum.getValue()) {
            throw new IOException("its checksum does not agree with what is in it");
        }
        String kind = in.readUTF();
        String name = in.readUTF();
        List<String> features = names(in);
        List<String> classes = names(in);
        return switch (kind) {
            case TribuoModel.KIND -> TribuoModel.read(in, name, features, classes);
            case BoostedTrees.KIND -> BoostedTrees.read(in, name, features, classes);
            case Perceptron.KIND -> Perceptron.read(in, name, features, classes);
            default -> throw new IOException("it holds a model of the unknown kind '" + kind + "'");
        };
    }

    private static void names(DataOutputStream out, List<String> names) throws IOException {
        out.writeInt(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    private static List<String> names(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 1 || count > MOST_NAMES) {
            throw new IOException("it has " + count + " names");
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(in.readUTF());
        }
        return List.copyOf(names);
    }

    private static byte[] contents(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("Model file '" + path + "' "
                    + (Files.exists(path) ? "is a folder" : "does not exist")
                    + "; give the path of a file that ModelFile.write has written.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IllegalArgumentException(
                        "Model file '" + path + "' has more than 200 MB, the most that is read of a model.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("Model file '" + path + "' cannot be read: " + e.getMessage(), e);
        }
    }

    /** The first bytes, as text where they are text. */
    private static String beginning(byte[] bytes) {
        if (bytes.length == 0) {
            return "nothing, for it is empty";
        }
        byte[] first = Arrays.copyOf(bytes, Math.min(SHOWN, bytes.length));
        for (byte each : first) {
            if (each < ' ' || each > '~') {
                return "the bytes " + HexFormat.ofDelimiter(" ").formatHex(first);
            }
        }
        return "'" + new String(first, StandardCharsets.US_ASCII) + "'";
    }
}
