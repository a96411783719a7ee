package se4ai.kernel.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {

    /** Source: RFC 4231, test cases 2 and 6; RFC 2202 for the two older digests. */
    @ParameterizedTest
    @CsvSource({
        "hmac-sha256, 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        "HMAC-SHA256, 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        "hmac-md5, 750c783e6ab0b503eaa86e310a5db738",
        "hmac-sha1, effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
        "hmac-sha512, 164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fd"
                + "caeab1a34d4a6b4b636e070a38bce737",
    })
    void a_signature_is_that_of_the_published_examples(String scheme, String expected) {
        assertThat(text(new Signature(scheme, "Jefe").of(parts("what do ya want ", "for nothing?"))))
                .isEqualTo(expected);
    }

    @Test
    void a_key_longer_than_a_block_is_hashed_first() {
        Signature signature = new Signature("hmac-md5", "k".repeat(65));
        assertThat(signature.fits(signature.of(parts("a")), parts("a"))).isTrue();
        assertThat(signature.of(parts("a"))).isNotEqualTo(new Signature("hmac-md5", "k".repeat(64)).of(parts("a")));
    }

    @Test
    void another_key_or_another_text_does_not_fit() {
        Signature ours = new Signature("hmac-sha256", "key");
        assertThat(ours.fits(ours.of(parts("text")), parts("text"))).isTrue();
        assertThat(ours.fits(ours.of(parts("text")), parts("next"))).isFalse();
        assertThat(ours.fits(new Signature("hmac-sha256", "yek").of(parts("text")), parts("text")))
                .isFalse();
    }

    @Test
    void without_a_key_nothing_is_signed() {
        assertThat(new Signature("hmac-sha256", "").of(parts("text"))).isEmpty();
    }

    @Test
    void an_unknown_scheme_is_named() {
        assertThatThrownBy(() -> new Signature("hmac-sha999", "key"))
                .hasMessage(
                        "The connection file's 'signature_scheme' must be hmac-sha256 or another hmac with a digest "
                                + "of this JDK but was 'hmac-sha999'.");
        assertThatThrownBy(() -> new Signature("none", "key")).hasMessageEndingWith("but was 'none'.");
    }

    private static List<byte[]> parts(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
