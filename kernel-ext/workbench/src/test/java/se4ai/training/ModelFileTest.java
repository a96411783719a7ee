package se4ai.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tribuo.protos.core.ModelProto;

class ModelFileTest {

    private static final TrainedModel TREE = Learners.tree(2).learn(Made.line().train());

    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_something_else_is_named_by_its_beginning() throws IOException {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(object)) {
            out.writeObject(new ArrayList<>());
        }

        assertRefused(
                "%PDF-1.7 and more".getBytes(StandardCharsets.US_ASCII),
                "is not a model of this course: it begins with '%PDF-1.7'. Give a file that ModelFile.write has "
                        + "written.");
        assertRefused(
                object.toByteArray(),
                "is not a model of this course: it begins with the bytes ac ed 00 05 73 72 00 13. Give a file that "
                        + "ModelFile.write has written.");
        assertRefused(
                new byte[0],
                "is not a model of this course: it begins with nothing, for it is empty. Give a file that "
                        + "ModelFile.write has written.");
    }

    @Test
    void a_file_that_is_cut_or_changed_is_damaged_at_any_place() throws IOException {
        byte[] whole = ModelFile.bytes(TREE);
        for (int at = 18; at < whole.length; at += 97) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            assertDamaged(changed, "its checksum does not agree with what is in it");
            assertDamaged(Arrays.copyOf(whole, at), "its checksum does not agree with what is in it");
        }
        assertDamaged(Arrays.copyOf(whole, 15), "it ends after its first line");
    }

    @Test
    void a_file_of_another_kind_is_refused() throws IOException {
        assertDamaged(
                body(out -> {
                    out.writeUTF("magic");
                    out.writeUTF("a model");
                    one(out, "speed");
                    one(out, "none");
                }),
                "it holds a model of the unknown kind 'magic'");
        assertDamaged(
                body(out -> {
                    out.writeUTF("tribuo");
                    out.writeUTF("a model");
                    out.writeInt(-1);
                }),
                "it has -1 names");
    }

    @Test
    void a_file_that_names_a_class_outside_of_tribuo_is_refused() throws IOException {
        assertDamaged(
                body(out -> {
                    out.writeUTF("tribuo");
                    out.writeUTF("a model");
                    one(out, "speed");
                    one(out, "none");
                    out.writeDouble(0);
                    out.writeDouble(1);
                    ModelProto.newBuilder()
                            .setClassName("java.lang.Runtime")
                            .build()
                            .writeTo(out);
                }),
                "it names the class java.lang.Runtime");
    }

    @Test
    void a_missing_file_and_a_folder_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelFile.read("nowhere.model"))
                .withMessage("Model file 'nowhere.model' does not exist; give the path of a file that ModelFile.write "
                        + "has written.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelFile.read(folder))
                .withMessage("Model file '" + folder + "' is a folder; give the path of a file that ModelFile.write "
                        + "has written.");
    }

    @Test
    void a_model_can_be_written_over_another() throws IOException {
        Path file = folder.resolve("strikes.model");
        ModelFile.write(Learners.tree(5).learn(Made.line().train()), file);
        ModelFile.write(TREE, file.toString());

        assertThat(ModelFile.read(file.toString())).hasToString(TREE.toString());
    }

    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    private static void one(DataOutputStream out, String name) throws IOException {
        out.writeInt(1);
        out.writeUTF(name);
    }

    /** A file with the right beginning and the right checksum. */
    private static byte[] body(Content content) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        content.write(new DataOutputStream(body));
        CRC32 sum = new CRC32();
        sum.update(body.toByteArray());
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes("SE4AI model 1\n".getBytes(StandardCharsets.US_ASCII));
        new DataOutputStream(whole).writeInt((int) sum.getValue());
        whole.writeBytes(body.toByteArray());
        return whole.toByteArray();
    }

    private void assertDamaged(byte[] bytes, String what) throws IOException {
        Path file = Files.write(folder.resolve("x.model"), bytes);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelFile.read(file))
                .withMessage("Model file '" + file + "' is damaged: " + what + ". Train the model and write it again.");
    }

    private void assertRefused(byte[] bytes, String sentence) throws IOException {
        Path file = Files.write(folder.resolve("x.model"), bytes);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelFile.read(file))
                .withMessage("'" + file + "' " + sentence);
    }
}
