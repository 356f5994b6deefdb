package org.tuoyu.serialization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {

    /** Bytes as hexadecimal digits, and the index of the first one that cannot be read. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    41,                 -1
                    E68998E882B2E68998,     -1
                    E08080E68998E882B2,     0
                    E0A080E68998E882B2,     -1
                    EDA080E68998E882B2,     0
                    ED9FBFE68998E882B2,     -1
                    EEBFBFE68998EFBFBD,     -1
                    E60098E68998E882B2,     0
                    E68900E68998E882B2,     0
                    E6C998E68998E882B2,     0
                    E689D8E68998E882B2,     0
                    E68998E882B2,       -1
                    F09F9880,           -1
                    80,                 0
                    C080,               0
                    C1BF,               0
                    E08080,             0
                    E0A080,             -1
                    EDA080,             0
                    ED9FBF,             -1
                    F0808080,           0
                    F0908080,           -1
                    F48FBFBF,           -1
                    F4908080,           0
                    F5808080,           0
                    4141E689,           2
                    4141414141414141C3, 8
                    """)
    void onlyShortestFormsOfCharactersAreUtf8(String hex, int malformed) {
        byte[] bytes = java.util.HexFormat.of().parseHex(hex);

        assertThat(Utf8.scan(bytes, 0, bytes.length).firstMalformed()).isEqualTo(malformed);
    }

    @Property
    void anyBytesAreJudgedAsByTheStrictDecoderOfJava(@ForAll @Size(max = 24) byte[] bytes) {
        assertThat(Utf8.scan(bytes, 0, bytes.length).firstMalformed() < 0).isEqualTo(decodes(bytes));
    }

    /** Chinese text of which one byte is another. */
    @Property
    void oneWrongByteIsJudgedAsByTheStrictDecoderOfJava(
            @ForAll @IntRange(max = 29) int at, @ForAll byte wrong, @ForAll @IntRange(max = 3) int before) {
        byte[] bytes = ("a".repeat(before) + "托育机构备案登记表样").getBytes(StandardCharsets.UTF_8);
        bytes[at] = wrong;

        assertThat(Utf8.scan(bytes, 0, bytes.length).firstMalformed() < 0).isEqualTo(decodes(bytes));
    }

    @Property
    void anyTextIsUtf8(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(Utf8.scan(bytes, 0, bytes.length).firstMalformed()).isEqualTo(-1);
    }

    @Property
    void escapesAreSeenWhereverTheyStand(@ForAll @Size(max = 24) byte[] bytes) {
        Utf8 scan = Utf8.scan(bytes, 0, bytes.length);
        boolean backslash = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\\') >= 0;

        assertThat(scan.mayHoldEscapes() || !backslash).isTrue();
        assertThat(scan.mayHoldEscapes() && !backslash && scan.firstMalformed() < 0)
                .isFalse();
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
