package se4ai.tables;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se4ai.pipeline.Fingerprint;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A table fingerprint is the same for two tables exactly where they have the same columns, types, rows and
 * order; the name of the table does not count.
 */
public final class TableFingerprint {

    private static final byte END = 0;

    private TableFingerprint() {}

    /** The SHA-256 of the content. */
    public static Fingerprint of(Table table) {
        MessageDigest digest = sha256();
        for (Column<?> column : table.columns()) {
            text(digest, column.name());
            text(digest, column.type().name());
            ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES);
            for (int row = 0; row < column.size(); row++) {
                if (column instanceof NumericColumn<?> numbers) {
                    digest.update(buffer.clear().putLong(bits(numbers, row)).array());
                } else {
                    text(digest, column.isMissing(row) ? "" : column.getUnformattedString(row));
                }
            }
        }
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    /** Of a number its bits, which for every missing one are those of NaN. */
    private static long bits(NumericColumn<?> numbers, int row) {
        return Double.doubleToLongBits(numbers.isMissing(row) ? Double.NaN : numbers.getDouble(row));
    }

    private static void text(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
        digest.update(END);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
