package se4ai.kernel.debug;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The file that a front end takes a cell to be: its name is a hash of the code, so that both sides know it. */
final class CellFile {

    /** Any number does; the front end is told it. */
    static final long SEED = 0xc70f6907L;

    static final String PREFIX = Path.of(
                    System.getProperty("java.io.tmpdir"),
                    "se4ai_" + ProcessHandle.current().pid())
            + File.separator;
    static final String SUFFIX = ".java";

    private static final byte[] REPLACEMENT_CHARACTER = {(byte) 0xef, (byte) 0xbf, (byte) 0xbd};

    private CellFile() {}

    static String path(String code) {
        return PREFIX + Integer.toUnsignedString(Murmur2.hash(utf8(code), (int) SEED)) + SUFFIX;
    }

    /** As a browser does it: half of a surrogate pair becomes the replacement character, not a question mark. */
    private static byte[] utf8(String code) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .replaceWith(REPLACEMENT_CHARACTER)
                    .encode(CharBuffer.wrap(code));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("UTF-8 can encode every text.", e);
        }
    }
}
