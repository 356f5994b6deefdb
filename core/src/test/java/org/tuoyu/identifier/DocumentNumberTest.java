package org.tuoyu.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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

    @Property
    void everyLetterIsReadBack(
            @ForAll @IntRange(min = 1000, max = 2999) int year, @ForAll @IntRange(max = 999_999) int sequence) {
        DocumentNumber number = DocumentNumber.of("国卫人口发", year, sequence);

        assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number);
        assertThat(number.getYear()).hasValue(year);
        assertThat(number.getSequence()).isEqualTo(sequence);
    }
}
