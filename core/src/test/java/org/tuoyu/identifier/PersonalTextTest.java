package org.tuoyu.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text             , mask
            张三               , 张**
            欧阳甲乙           , 欧**
            𠮷某               , 𠮷**
            阿卜杜·某          , 阿**
            Li Ming            , L**
            13800000000        , 138****0000
            1380000000         , ***
            23800000000        , ***
            0574-00000000      , ***
            T990000001         , ***
            999999202402290017 , ***
            甲路１号           , ***
            ''                 , ''
            """)
    void hidesThePersonalPart(String text, String mask) {
        PersonalText personal = PersonalText.of(text);

        assertThat(personal.mask()).isEqualTo(mask);
        assertThat(personal).hasToString(mask);
        assertThat(personal.reveal()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # reference        , shown
            岗0001             , 岗0001
            s1                 , s1
            20230101           , 20230101
            张三               , 张**
            Li Ming            , L**
            13800000000        , 138****0000
            999999202402290017 , ***
            """)
    void aReferenceThatMayBeANameOrNumberIsMasked(String reference, String shown) {
        assertThat(PersonalText.maskReference(reference)).isEqualTo(shown);
    }

    @Test
    void isEqualByTheWholeText() {
        assertThat(PersonalText.parse("张三"))
                .isEqualTo(PersonalText.of("张三"))
                .hasSameHashCodeAs(PersonalText.of("张三"))
                .isNotEqualTo(PersonalText.of("张四"));
    }
}
