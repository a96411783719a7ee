package se4ai.trees;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se4ai.faulttree.FaultTree;
import se4ai.faulttree.exchange.FaultTreeJson;
import se4ai.faulttree.exchange.Galileo;
import se4ai.faulttree.exchange.OpenPsa;
import se4ai.faulttree.exchange.Outline;
import se4ai.faulttree.exchange.Reading;
import se4ai.faulttree.exchange.TreeFormat;

/**
 * A fault tree file holds one tree in one of four formats: Open-PSA, Galileo, outline or JSON.
 *
 * <pre>{@code
 * var door = FaultTreeFile.read("trees/door.txt");
 * FaultTreeFile.write(door, "trees/door.xml");
 * }</pre>
 */
public final class FaultTreeFile {

    /** The largest file that is read: 50 MB, a hundred times the largest known tree. */
    public static final int MOST_BYTES = 50_000_000;

    private FaultTreeFile() {}

    /**
     * The tree in a file; its format is told from its content, and Galileo from the ending {@code .dft} too.
     *
     * @throws IllegalArgumentException where the file is missing, too large or wrong; the message names file and line
     */
    public static FaultTree read(String path) {
        return read(Path.of(path), Reading.usual());
    }

    public static FaultTree read(Path path) {
        return read(path, Reading.usual());
    }

    /** The tree in a file that leaves something open, such as which event is at the top. */
    public static FaultTree read(Path path, Reading reading) {
        byte[] bytes = bytes(path);
        try {
            return tree(path, bytes, reading);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(sentence(path, String.valueOf(e.getMessage())), e);
        }
    }

    /** Writes a tree in the format that the file's name ends with: .xml, .dft, .txt or .json. */
    public static void write(FaultTree tree, String path) {
        write(tree, Path.of(path));
    }

    public static void write(FaultTree tree, Path path) {
        TreeFormat format = TreeFormat.ofName(path.toString())
                .orElseThrow(() -> new IllegalArgumentException("The name '" + path
                        + "' does not say which format to write. End it with .xml (Open-PSA), .dft (Galileo), .txt"
                        + " (outline) or .json."));
        try {
            Files.writeString(path, text(tree, format));
        } catch (IOException e) {
            throw new UncheckedIOException("File '" + path + "' cannot be written: " + e.getMessage(), e);
        }
    }

    private static String text(FaultTree tree, TreeFormat format) {
        return switch (format) {
            case OPEN_PSA -> OpenPsa.write(tree);
            case GALILEO -> Galileo.write(tree);
            case OUTLINE -> Outline.write(tree);
            case JSON -> FaultTreeJson.write(tree);
        };
    }

    private static FaultTree tree(Path path, byte[] bytes, Reading reading) {
        if (isXml(bytes)) {
            return OpenPsa.read(XmlText.parse(bytes), reading);
        }
        String text = text(bytes);
        TreeFormat said = TreeFormat.ofText(text);
        boolean galileo = said == TreeFormat.OUTLINE
                && TreeFormat.ofName(path.toString())
                        .filter(TreeFormat.GALILEO::equals)
                        .isPresent();
        return switch (galileo ? TreeFormat.GALILEO : said) {
            case OPEN_PSA -> OpenPsa.read(XmlText.parse(bytes), reading);
            case GALILEO -> Galileo.read(text, reading);
            case OUTLINE -> Outline.read(text, reading);
            case JSON -> FaultTreeJson.read(text, reading);
        };
    }

    /** Whether the first sign is {@code <}, or the bytes are marked as UTF-16, in which only XML is read. */
    private static boolean isXml(byte[] bytes) {
        for (byte each : bytes) {
            int sign = each & 0xff;
            boolean skipped = sign <= ' ' && sign > 0 || sign == 0xef || sign == 0xbb || sign == 0xbf;
            if (!skipped) {
                return sign == '<' || sign == 0xfe || sign == 0xff;
            }
        }
        return false;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("It is not a text in UTF-8. Save it with that encoding.", e);
        }
    }

    private static byte[] bytes(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("File '" + path + "' "
                    + (Files.exists(path)
                            ? "is not a file of a fault tree."
                            : "does not exist; give the path of one."));
        }
        try (InputStream in = Files.newInputStream(path)) {
            // Some files have more in them than their size says, without an end.
            byte[] bytes = Files.size(path) > MOST_BYTES ? null : in.readNBytes(MOST_BYTES + 1);
            if (bytes == null || bytes.length > MOST_BYTES) {
                throw new IllegalArgumentException(
                        "File '" + path + "' has more than 50 MB, the most that is read of a fault tree.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("File '" + path + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private static String sentence(Path path, String message) {
        return message.startsWith("Line ")
                ? "File '" + path + "', line " + message.substring("Line ".length())
                : "File '" + path + "': " + message;
    }
}
