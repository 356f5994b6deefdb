package org.tuoyu.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text                     , kind  , issuer      , year, sequence
            金区政办〔2020〕36号       , LETTER, 金区政办    , 2020, 36
            北区政办发〔2020〕56号     , LETTER, 北区政办发  , 2020, 56
            鼓政办〔2020〕24号         , LETTER, 鼓政办      , 2020, 24
            国办发〔2019〕15号         , LETTER, 国办发      , 2019, 15
            国卫人口发〔2019〕58号     , LETTER, 国卫人口发  , 2019, 58
            国卫办人口发〔2019〕25号   , LETTER, 国卫办人口发, 2019, 25
            财政部等公告2019年第76号   , NOTICE, 财政部等    , 2019, 76
            财政部等公告2026年第7号    , NOTICE, 财政部等    , 2026, 7
            国务院令第619号            , ORDER , 国务院      ,     , 619
            卫生部 教育部令第76号      , ORDER , 卫生部 教育部,    , 76
            """)
    void readsTheNumbersOfTheDocumentsHeldHere(
            String text, DocumentNumber.Kind kind, String issuer, Integer year, int sequence) {
        DocumentNumber number = DocumentNumber.parse(text);

        assertThat(number.getKind()).isEqualTo(kind);
        assertThat(number.getIssuer()).isEqualTo(issuer);
        assertThat(number.getYear()).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
        assertThat(number.getSequence()).isEqualTo(sequence);
        assertThat(number).hasToString(text);
        assertThat(DocumentNumber.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "金区政办[2020]36号",
                "金区政办(2020)36号",
                "金区政办（2020）36号",
                "金区政办【2020】36号",
                "金区政办［2020］36号",
                "金区政办〖2020〗36号",
                "金区政办﹝2020﹞36号",
                "金区政办〔２０２０〕３６号",
                "金区政办〔2020〕第36号",
                "金区政办〔2020〕036号",
                " 金区政办 〔 2020 〕 36 号 ",
                "　金区政办〔2020〕36号"
            })
    void readsEverySpellingAsOne(String text) {
        assertThat(DocumentNumber.parse(text))
                .isEqualTo(DocumentNumber.of("金区政办", 2020, 36))
                .hasSameHashCodeAs(DocumentNumber.of("金区政办", 2020, 36))
                .hasToString("金区政办〔2020〕36号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "36号",
                "〔2020〕36号",
                "金区政办〔2020〕36",
                "金区政办〔20〕36号",
                "金区政办〔3020〕36号",
                "金区政办2020-36号",
                "金区政办〔2020〕号",
                "金区政办〔2020〕1234567号",
                "金区政办〔2020年〕36号",
                "国务院令619号",
                "财政部公告第76号"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThat(DocumentNumber.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.parse(text));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ''      , 2020, 36
            金区政办,  999, 36
            金区政办, 3000, 36
            金区政办, 2020, -1
            金区政办, 2020, 1000000
            """)
    void refusesPartsOutOfRange(String issuer, int year, int sequence) {
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.of(issuer, year, sequence));
    }

    @Test
    void tellsAnOrderFromALetterOfTheSameIssuer() {
        assertThat(DocumentNumber.parse("金政令〔2020〕3号")).isNotEqualTo(DocumentNumber.parse("金政令第3号"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1000, 0
            2999, 999999
            """)
    void readsTheLongestIssuerAndTheFirstAndLastYear(int year, int sequence) {
        String issuer = "办".repeat(60);

        DocumentNumber number = DocumentNumber.parse(issuer + "〔" + year + "〕" + sequence + "号");

        assertThat(number.getIssuer()).isEqualTo(issuer);
        assertThat(number.getYear()).hasValue(year);
        assertThat(number.getSequence()).isEqualTo(sequence);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.parse("办" + issuer + "〔" + year + "〕" + sequence + "号"));
    }

    /** The usual letter is read by a short way; what it gives is what the published form gives. */
    @Property
    void shortWayAgreesWithTheForm(@ForAll("nearlyNumbers") String text) {
        Matcher form = Pattern.compile(DocumentNumber.FORM).matcher(text);

        if (!form.matches()) {
            assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.parse(text));
            return;
        }
        DocumentNumber number = DocumentNumber.parse(text);
        String year = form.group(2) == null ? form.group(4) : form.group(2);
        assertThat(number.getIssuer()).isEqualTo(form.group(1));
        assertThat(number.getYear())
                .isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)));
        assertThat(number.getSequence()).isEqualTo(Integer.parseInt(form.group(5)));
    }

    @Provide
    Arbitrary<String> nearlyNumbers() {
        Arbitrary<String> issuer =
                Arbitraries.strings().withChars("金办令第公告a9 (〔〕").ofMaxLength(6);
        Arbitrary<String> open = Arbitraries.of("〔", "〔", "〔", "[", "");
        Arbitrary<String> year = Arbitraries.of("2020", "2020", "1000", "2999", "0999", "3000", "202", "20201", "２０２０");
        Arbitrary<String> close = Arbitraries.of("〕", "〕", "〕", "]", "〕第", "年");
        Arbitrary<String> sequence = Arbitraries.of("1", "36", "123456", "1234567", "", "３", "x");
        Arbitrary<String> end = Arbitraries.of("号", "号", "号", "", "号 ");
        return Combinators.combine(issuer, open, year, close, sequence, end)
                .as((a, b, c, d, e, f) -> a + b + c + d + e + f);
    }

    @Property
    void everyLetterIsReadBack(
            @ForAll @IntRange(min = 1000, max = 2999) int year, @ForAll @IntRange(max = 999_999) int sequence) {
        DocumentNumber number = DocumentNumber.of("国卫人口发", year, sequence);

        assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number);
        assertThat(number.getYear()).hasValue(year);
        assertThat(number.getSequence()).isEqualTo(sequence);
    }
}
