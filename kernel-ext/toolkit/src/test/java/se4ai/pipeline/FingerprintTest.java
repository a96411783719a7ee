package se4ai.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se4ai.measure.SeededRandom;

class FingerprintTest {

    private static String ours(byte[] bytes) {
        Sha256 hash = new Sha256();
        for (byte each : bytes) {
            hash.add(each);
        }
        return hash.hex();
    }

    /** The examples that NIST publishes for FIPS 180-4: one block and two blocks. */
    @Test
    void the_hash_gives_the_published_examples() {
        assertThat(ours("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(ours("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }

    @Test
    void the_hash_is_that_of_the_jdk_for_every_length_around_the_blocks() throws Exception {
        SeededRandom random = new SeededRandom(7);
        MessageDigest jdk = MessageDigest.getInstance("SHA-256");
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                bytes[i] = (byte) random.nextInt(256);
            }
            assertThat(ours(bytes)).isEqualTo(HexFormat.of().formatHex(jdk.digest(bytes)));
        }
    }

    @Test
    void the_same_content_has_the_same_fingerprint() {
        assertThat(Fingerprint.of(List.of("a", "b"))).isEqualTo(Fingerprint.of(new ArrayList<>(List.of("a", "b"))));
        assertThat(Fingerprint.of(1)).isEqualTo(Fingerprint.of(1L));
        assertThat(Fingerprint.of(new int[] {1, 2})).isEqualTo(Fingerprint.of(new long[] {1, 2}));
        assertThat(Fingerprint.of(Double.NaN)).isEqualTo(Fingerprint.of(0.0 / 0.0));
        assertThat(Fingerprint.of(Optional.empty())).isEqualTo(Fingerprint.of(Optional.empty()));
        assertThat(Fingerprint.of(new double[] {1, 2}).hex()).hasSize(64);
    }

    @Test
    void the_order_of_maps_and_sets_does_not_count() {
        Map<String, Integer> one = new LinkedHashMap<>(Map.of("a", 1));
        one.put("b", 2);
        Map<String, Integer> other = new LinkedHashMap<>(Map.of("b", 2));
        other.put("a", 1);

        assertThat(Fingerprint.of(one)).isEqualTo(Fingerprint.of(other));
        assertThat(Fingerprint.of(new LinkedHashSet<>(List.of("a", "b"))))
                .isEqualTo(Fingerprint.of(new LinkedHashSet<>(List.of("b", "a"))));
    }

    @Test
    void other_content_has_another_fingerprint() {
        List<Object> different = List.of(
                "ab",
                "a",
                'a',
                1,
                2,
                1.0,
                0.0,
                -0.0,
                true,
                false,
                List.of(),
                Set.of(),
                Map.of(),
                Optional.empty(),
                "",
                List.of("a", "bc"),
                List.of("ab", "c"),
                List.of("abc"),
                List.of("bc", "a"),
                List.of(List.of("a"), "bc"),
                List.of("a", List.of("bc")),
                new double[] {},
                new double[] {1},
                new int[] {1},
                new byte[] {1},
                new String[] {"a"},
                new boolean[] {true},
                new float[] {1},
                Set.of("a"),
                Map.of("a", "b"),
                Map.of("b", "a"),
                Optional.of("a"),
                Stage.CLEANING,
                Stage.TRAINING,
                Arrays.asList("a", null),
                Fingerprint.of("a"));

        assertThat(different.stream().map(Fingerprint::of)).doesNotHaveDuplicates();
    }

    @Test
    void a_value_that_knows_its_fingerprint_is_asked() {
        Fingerprinted model = () -> Fingerprint.of("weights");

        assertThat(Fingerprint.of(model)).isEqualTo(Fingerprint.of(Fingerprint.of("weights")));
        assertThat(Fingerprint.of(List.of(model))).isNotEqualTo(Fingerprint.of(List.of("weights")));
    }

    @Test
    void a_value_of_an_unknown_type_is_told_what_to_do() {
        assertThatThrownBy(() -> Fingerprint.of(List.of(new Thread())))
                .hasMessage(
                        "A fingerprint cannot be computed of a value of the type java.lang.Thread. Let the type implement"
                                + " Fingerprinted, or tell its artifact how: fingerprintedBy(value -> Fingerprint.of(…)).");
    }

    @Test
    void a_fingerprint_is_written_with_64_digits() {
        assertThatThrownBy(() -> new Fingerprint("12AB"))
                .hasMessage("A fingerprint is written with 64 digits from 0 to 9 and a to f, but this is '12AB'."
                        + " Fingerprint.of(content) computes one.");
        assertThat(new Fingerprint("0123456789abcdef".repeat(4)).brief()).isEqualTo("01234567");
        assertThat(new Fingerprint("0123456789abcdef".repeat(4))).hasToString("01234567…");
    }

    @Test
    void a_table_of_ten_thousand_rows_is_quick() {
        List<List<String>> table = new ArrayList<>();
        for (int row = 0; row < 10_000; row++) {
            table.add(List.of(
                    "1990-01-0" + row % 9, "operator", "aircraft " + row, "climb", "small", "day", "120", "0", "None"));
        }
        Fingerprint.of(table);
        long begin = System.nanoTime();
        Fingerprint.of(table);

        assertThat((System.nanoTime() - begin) / 1e9).isLessThan(1);
    }
}
