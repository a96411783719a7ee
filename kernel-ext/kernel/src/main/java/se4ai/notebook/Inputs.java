package se4ai.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import se4ai.kernel.shell.ClassPath;

/** Everything that a notebook's outputs depend on, as one fingerprint: classes, data, JVM and the notebook itself. */
public final class Inputs {

    private final byte[] shared;

    private Inputs(byte[] shared) {
        this.shared = shared;
    }

    /** What all notebooks share: this process's class path and JVM, and a data folder. */
    public static Inputs of(Path data) {
        MessageDigest digest = sha256();
        digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
        ClassPath.entries().forEach(entry -> addAll(digest, entry));
        addAll(digest, data);
        return new Inputs(digest.digest());
    }

    /** The fingerprint of one notebook with all that it depends on. */
    public String fingerprint(Path notebook) {
        MessageDigest digest = sha256();
        digest.update(shared);
        add(digest, notebook);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addAll(MessageDigest digest, Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                add(digest, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("'" + root + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private static void add(MessageDigest digest, Path file) {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                digest.update(buffer, 0, length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
