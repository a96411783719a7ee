package se4ai.kernel.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * The signature that every message carries: who can sign knows the key, and who knows the key may run code.
 *
 * <p>HMAC over the JDK's own digest. Its Mac would read the cryptographic policy first, and a kernel's first answer
 * would wait for that. Source: RFC 2104.
 */
final class Signature {

    private static final int BLOCK = 64;
    private static final int LARGE_BLOCK = 128;

    private final MessageDigest digest;
    private final byte[] inner;
    private final byte[] outer;
    private final boolean signs;

    Signature(String scheme, String key) {
        digest = digest(scheme);
        signs = !key.isEmpty();
        byte[] secret = key.getBytes(StandardCharsets.UTF_8);
        int block = digest.getDigestLength() > 32 ? LARGE_BLOCK : BLOCK;
        byte[] padded = Arrays.copyOf(secret.length > block ? digest.digest(secret) : secret, block);
        inner = masked(padded, 0x36);
        outer = masked(padded, 0x5c);
    }

    /** The signature as lower-case hexadecimal text; empty where there is no key. */
    synchronized byte[] of(List<byte[]> parts) {
        if (!signs) {
            return new byte[0];
        }
        digest.update(inner);
        parts.forEach(digest::update);
        byte[] first = digest.digest();
        digest.update(outer);
        return HexFormat.of().formatHex(digest.digest(first)).getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether the signature is that of the parts; takes the same time wherever it differs. */
    boolean fits(byte[] signature, List<byte[]> parts) {
        return MessageDigest.isEqual(signature, of(parts));
    }

    private static MessageDigest digest(String scheme) {
        String name = scheme.toLowerCase(Locale.ROOT);
        try {
            if (name.startsWith("hmac-")) {
                return MessageDigest.getInstance(
                        name.substring("hmac-".length()).replaceFirst("^sha", "SHA-"));
            }
        } catch (NoSuchAlgorithmException e) {
            // Said below, with what is allowed.
        }
        throw new IllegalArgumentException("The connection file's 'signature_scheme' must be hmac-sha256 or another "
                + "hmac with a digest of this JDK but was '" + scheme + "'.");
    }

    private static byte[] masked(byte[] key, int mask) {
        byte[] masked = new byte[key.length];
        for (int i = 0; i < key.length; i++) {
            masked[i] = (byte) (key[i] ^ mask);
        }
        return masked;
    }
}
